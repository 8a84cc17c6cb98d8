import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { proseRule } from '../rule.ts';
import { textOf } from '../sentences.ts';

export const headingOrder = proseRule({
  name: 'HeadingOrder', level: 'warning',
  title: 'A heading leaves out a level.',
  why: 'Who listens to a page moves by its headings, and takes a missing level for a missing part.',
  fix: 'Under ## comes ###, then ####.',
  maybe: (text) => /^ {0,3}#{3}/m.test(text),
  *find(tree) {
    const headings: Heading[] = [];
    visit(tree, 'heading', (node) => { headings.push(node); });
    // The page itself has the first level.
    let before = 1;
    for (const { depth, position, ...heading } of headings) {
      if (depth > before + 1) yield { message: `The heading “${textOf({ ...heading, depth })}” has ${depth} #, and the one before it ${before === 1 ? 'is the title of the page' : `has ${before}`}.`, fix: `Give it ${'#'.repeat(before + 1)}.`, place: position };
      before = Math.max(2, depth);
    }
  },
});

export const emptyHeading = proseRule({
  name: 'EmptyHeading', level: 'warning',
  title: 'A heading has no words.',
  why: 'It is read out as a heading of nothing.',
  fix: 'Write what the part is about, or remove the heading.',
  maybe: (text) => /^ {0,3}#{1,6}[\s#*_]*$/m.test(text),
  *find(tree) {
    const headings: Heading[] = [];
    visit(tree, 'heading', (node) => { headings.push(node); });
    for (const heading of headings) if (textOf(heading) === '') yield { message: 'A heading has no words.', fix: 'Write what the part is about, or remove the heading.', place: heading.position };
  },
});
