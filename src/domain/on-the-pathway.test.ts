import { expect, test } from 'vitest';
import { placesOnPathways, type Road } from './on-the-pathway.ts';

const road = (id: string, steps: [title: string, ...uses: string[]][], next: string[] = []): Road => ({ id, data: { title: `About ${id}`, next, steps: steps.map(([title, ...uses]) => ({ title, who: 'You', uses })) } });
const talking = road('talking', [['You ask', 'services/hub', 'services/visitor'], ['You wait', 'services/line'], ['You meet', 'services/therapy', 'services/line'], ['You go on', 'services/therapy']], ['adult']);
const adult = road('adult', [['You move', 'services/therapy'], ['You stay']]);

test('a page knows what comes before and after on its pathway', () => {
  const [place] = placesOnPathways([talking, adult]).get('services/line') ?? [];
  expect(place?.steps.map(({ number }) => number)).toEqual([2, 3]);
  expect([place?.before?.title, place?.after?.title]).toEqual(['You ask', 'You go on']);
  expect(place?.before?.uses).toEqual(['services/hub', 'services/visitor']);
});

test('on the first step the pathways come before that lead to it, on the last those that follow', () => {
  const places = placesOnPathways([talking, adult]).get('services/therapy') ?? [];
  expect(places.map(({ pathway, before, after, from, next }) => ({ pathway, before: before?.title, after: after?.title, from, next }))).toEqual([
    { pathway: 'talking', before: 'You wait', after: undefined, from: [], next: ['adult'] },
    { pathway: 'adult', before: undefined, after: 'You stay', from: ['talking'], next: [] },
  ]);
});

test('a page that no step uses is on no pathway', () => {
  expect(placesOnPathways([talking]).get('services/other')).toBeUndefined();
  expect(placesOnPathways([road('empty', [['You ask'], ['You go on']])]).size).toBe(0);
});
