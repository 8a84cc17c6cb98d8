import { expect, test } from 'vitest';
import { type FieldNode, fieldsOf } from '../../schemas/derive/fields.ts';
import { frameworkItems } from '../../schemas/framework/items.ts';
import { inWords, listInWords } from './in-words.ts';

const meets = fieldsOf('guides').find(({ name }) => name === 'meets') as FieldNode;
const nobody = (): undefined => undefined;

test('what a page answers is said in words, whoever asks for it', () => {
  expect(['slcn-1', 'accessibility-statement'].map((id) => inWords(meets, id, nobody))).toMatchInlineSnapshot(`
    [
      "Communicating the Code, Local Offer principle 1: Families easily find help with speech, language and communication that is for everyone. (slcn-1)",
      "SI 2018/952: Publish an accessibility statement and review it regularly. (accessibility-statement)",
    ]
  `);
  for (const { id } of frameworkItems) expect(inWords(meets, id, nobody), id).toMatch(new RegExp(`^.+: .+[.!?] \\(${id}\\)$`));
});

test('an item that nobody knows keeps its id, and a list is said on one line', () => {
  expect(inWords(meets, 'se7-nothing', nobody)).toBe('se7-nothing');
  expect(listInWords(meets, ['x-1', 'x-2'], nobody)).toBe('x-1, x-2');
});
