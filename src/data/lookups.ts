import { byOrder, kindOf } from '../domain/cards.ts';
import type { Lookups } from '../domain/views/view.ts';
import { expectedFor } from './expectations.ts';
import { picture } from './pictures.ts';
import { allCards, areaName, cardsNamed, responsesFor } from './related.ts';
import { find, site } from './site.ts';

/** What pages need of other entries, from what is on the website today. */
export const lookups: Lookups = {
  organisation: (id) => find('organisations', id)?.data,
  cards: cardsNamed,
  responses: responsesFor,
  expected: expectedFor,
  guides: (section) => allCards().filter((card) => card.section === section && card.kind === kindOf('guides')).toSorted(byOrder),
  get ownQuestions() { return site().council.ownQuestions ?? []; },
  areaName,
  get today() { return site().today; },
  picture,
};
