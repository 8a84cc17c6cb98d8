import { visit } from 'unist-util-visit';
import { proseRule } from '../rule.ts';
import { textOf } from '../sentences.ts';

/** Words that say nothing about where a link leads. */
const empty = new Set(['click here', 'click', 'here', 'this', 'this page', 'this link', 'this website', 'link', 'page', 'website', 'web page', 'read more', 'more', 'see more', 'more info', 'more information', 'more details', 'further information', 'find out more', 'learn more', 'details', 'download', 'form', 'guide', 'document', 'pdf']);
const bare = /^(?:https?:\/\/|www\.)/i;
const saysNothing = (words: string): boolean => empty.has(words.toLowerCase().replaceAll(/[^\p{L} ]/gu, '').trim());

/** Addresses that stand in the text itself and not behind words. */
const bareSomewhere = /(?<!\]\(\s*<?|[\w/])(?:https?:\/\/|www\.)/i;

export const linkText = proseRule({
  name: 'LinkText', level: 'warning',
  title: 'A link does not say where it leads.',
  why: 'Screen readers list the links of a page by themselves, and an address is read out letter by letter.',
  fix: 'Make a link of the words that say what is there: “[how to appeal](/help/appeals/)”.',
  maybe: (text) => bareSomewhere.test(text) || [...text.matchAll(/\[([^\]]*)\][([]/g)].some(([, words = '']) => words.trim() === '' || saysNothing(words)),
  *find(tree) {
    const found: { text: string; place: typeof tree.position }[] = [];
    visit(tree, ['link', 'linkReference'], (node) => { found.push({ text: textOf(node), place: node.position }); });
    for (const { text, place } of found) {
      if (bare.test(text)) yield { message: `The words of a link are its bare address, “${text.slice(0, 60)}”.`, fix: 'Write what is there in words, and put the address behind them: [words](address).', place };
      else if (text === '') yield { message: 'A link has no words.', fix: 'Write what is there.', place };
      else if (saysNothing(text)) yield { message: `The link “${text}” does not say where it leads.`, fix: 'Make a link of the words that say what is there.', place };
    }
  },
});
