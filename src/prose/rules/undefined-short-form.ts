import { SKIP, visit } from 'unist-util-visit';
import { proseRule } from '../rule.ts';
import { isUnknown, shortFormsIn } from '../short-forms.ts';

export const undefinedShortForm = proseRule({
  name: 'UndefinedShortForm', level: 'advice',
  title: 'A short form is explained neither here nor in the glossary.',
  why: 'Letters that every professional knows shut out families who are new to all this.',
  fix: 'Write it in full the first time, with the letters in brackets after it, or add it to the glossary.',
  maybe: (text, { known }) => shortFormsIn(text).some((letters) => isUnknown(letters, known)),
  *find(tree, { known }) {
    const found = new Map<string, typeof tree.position>();
    visit(tree, (node) => {
      if (node.type === 'blockquote') return SKIP;
      if (node.type === 'text') for (const letters of shortFormsIn(node.value)) if (isUnknown(letters, known) && !found.has(letters)) found.set(letters, node.position);
      return undefined;
    });
    for (const [letters, place] of found) yield { message: `“${letters}” is explained neither here nor in the glossary.`, fix: `Write it in full the first time, with (${letters}) after it, or add it to the glossary.`, place };
  },
});
