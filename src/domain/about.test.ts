import { expect, test } from 'vitest';
import { lookedAfter, madeWith } from './about.ts';

const entries = [
  { data: { owner: 'Head of SEND', coProducedWith: ['Youth Voice', 'Parent forum', 'Youth Voice'] } },
  { data: { owner: 'Head of SEND', coProducedWith: ['Parent forum'] } },
  { data: { owner: 'A nurse' } },
  { data: {} },
];

test('the groups that made pages are named with how many, a group once for each page', () => {
  expect(madeWith(entries)).toEqual([{ name: 'Parent forum', pages: 2 }, { name: 'Youth Voice', pages: 1 }]);
  expect(madeWith([])).toEqual([]);
});

test('the roles that look after pages are named, and pages that nobody looks after are counted', () => {
  expect(lookedAfter(entries)).toEqual({ roles: [{ name: 'Head of SEND', pages: 2 }, { name: 'A nurse', pages: 1 }], nobody: 1 });
});
