import { outdatedTerms } from '../../../schemas/framework/outdated-terms.ts';
import { proseRule } from '../rule.ts';
import { paragraphsOf, sentencesIn, textOf } from '../sentences.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
const onItsOwn = String.raw`(?=\s*(?:[.,;:!?)]|$)|\s+(?:and|or|who|are|is|in|to|can|with)\b)`;

/** Letters that have a meaning as letters alone keep their case; a name that begins a sentence may have a capital. */
const ways = outdatedTerms.flatMap(({ terms, alone, ...about }) => terms.map((term) => ({
  ...about, length: term.length,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(term)}(?![\\p{L}\\p{N}])${alone ? onItsOwn : ''}`, /^\p{Lu}/u.test(term) ? 'u' : 'iu'),
}))).toSorted((a, b) => b.length - a.length);

// Some word of a term, in any case: a quick look that says no to nearly every text.
const any = new RegExp(String.raw`\b(?:${outdatedTerms.flatMap(({ terms }) => terms.map(escaped)).join('|')})`, 'i');

/** What tells a reader that a word belongs to the past, or is somebody else’s. */
const past = /\b(?:former(?:ly)?|used to|once|previous(?:ly)?|old(?:er)?|replac\w+|until \d{4}|before \d{4}|no longer|instead of|was called|were called|known as|ended|abolished)\b/i;
const quoted = /“[^”]*”|‘[^’]*’(?!\p{L})|"[^"]*"/gu;

export const outdatedTerm = proseRule({
  name: 'OutdatedTerm', level: 'warning',
  title: 'A word or name is out of date.',
  why: 'Who searches for a body that has gone finds nobody, and some old words hurt. A word may stand in quotation marks, or where the sentence says that it belongs to the past.',
  fix: 'Write what it is called today. The list is below.',
  maybe: (text) => any.test(text),
  *find(tree) {
    for (const part of [...paragraphsOf(tree), ...tree.children.filter(({ type }) => type === 'heading' || type === 'table')]) {
      for (const sentence of sentencesIn(textOf(part))) {
        if (past.test(sentence)) continue;
        let left = sentence.replaceAll(quoted, ' … ');
        for (const { pattern, instead, why } of ways) {
          const [found] = pattern.exec(left) ?? [];
          if (found === undefined) continue;
          // A longer term is found first, and what it took is not found again as a shorter one.
          left = left.replaceAll(new RegExp(pattern.source, `g${pattern.flags}`), ' … ');
          yield { message: `“${found}” is out of date. ${why}`, fix: `Write ${instead}.`, place: part.position };
        }
      }
    }
  },
});
