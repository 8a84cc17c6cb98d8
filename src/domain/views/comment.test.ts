import { expect, test } from 'vitest';
import { examples } from '../../../schemas/examples/index.ts';
import type { Comment } from '../../../schemas/index.ts';
import { commentsView } from './comment.ts';
import type { Lookups, Viewed } from './view.ts';

const said = (id: string, more: Partial<Comment>): Viewed<'comments'> => ({ id, data: { ...(examples.comments as Comment), title: `About ${id}`, ...more }, html: {} }) as unknown as Viewed<'comments'>;
const lookups = { cards: () => [], areaName: (id: string) => id } as unknown as Lookups;

test('comments stand under the steps on which people took part, the least say first, each step with what it means', () => {
  const { levels } = commentsView([said('made', { level: 'co-production', receivedOn: '2026-01-01' }), said('asked', { level: 'consultation', receivedOn: '2026-01-01' }), said('later', { level: 'consultation', receivedOn: '2026-02-01' }), said('unsaid', { level: undefined })], lookups);
  expect(levels.map(({ name, comments }) => [name, comments.map(({ id }) => id)])).toEqual([['Consultation', ['later', 'asked']], ['Co-production', ['made']]]);
  expect(levels.map(({ about }) => about).filter((about) => !/^\p{Lu}.+\.$/u.test(about ?? ''))).toEqual([]);
});
