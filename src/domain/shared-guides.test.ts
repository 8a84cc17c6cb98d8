import { expect, test } from 'vitest';
import { se7Shared, sharedIn } from '../../schemas/framework/se7/shared.ts';
import { sharedGuides } from './shared-guides.ts';

const guides = [
  { id: 'early-years', section: 'education', meets: ['sch2-para-16'] },
  { id: 'ask', section: 'education', meets: ['sch2-para-16', 'cop4-list-assessment'] },
  { id: 'moving', section: 'help', meets: ['se7-moving-area'] },
  { id: 'budgets', section: 'health', meets: ['se7-personal-budget'] },
  { id: 'other', section: 'help' },
];
const ids = (section: string): string[] => sharedGuides(section, guides).map(({ id }) => id);

test('a section leads to the guide of another one that answers most of what is asked there too', () => {
  expect(ids('social-care')).toEqual(['ask', 'early-years', 'moving']);
});

test('what a guide of the section answers needs no other, and what nobody answers leads nowhere', () => {
  expect(ids('education')).toEqual(['moving']);
  expect(ids('health')).toEqual(['ask', 'moving']);
  expect(ids('about')).toEqual([]);
  expect(sharedGuides('health', [])).toEqual([]);
});

test('every heading that sections share is one of the framework', () => {
  expect(Object.keys(sharedIn).filter((id) => !se7Shared.some((item) => item.id === id))).toEqual([]);
});
