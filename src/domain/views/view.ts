import type { OwnQuestion } from '../../../schemas/collections/own-questions.ts';
import type { CollectionName, Entries } from '../../../schemas/index.ts';
import type { Card } from '../cards.ts';
import type { Expectation } from '../expectations.ts';
import type { Kept } from '../upkeep.ts';

/** An entry as a page is made from it. What the reader hands over is one; so is what the editor makes from a form. */
export interface Viewed<Name extends CollectionName> {
  id: string;
  data: Entries[Name];
  body: string;
  /** Safe HTML by the path of its field; the text under the fields is `body`. */
  html: Readonly<Record<string, string>>;
  headings: readonly { level: number; id: string; text: string }[];
  /** True for a record that came from an import and that nobody at the council has reviewed. */
  unchecked: boolean;
}

/** What a page shows of another one that it names. */
export type NamedCard = Pick<Card, 'href' | 'title' | 'summary' | 'facts' | 'status'>;

/** What the council expects on the matter of a question, as a page shows it beside an answer. */
export type Expected = Pick<Expectation, 'html' | 'guide' | 'href'>;

/** What a page needs of other entries. The site answers from its content, the preview of the editor from its indexes. */
export interface Lookups {
  organisation: (id: string) => Pick<Entries['organisations'], 'name' | 'website' | 'kind'> | undefined;
  /** The cards of entries named as `collection/id`, in this order. What is not on the website is left out. */
  cards: (names: readonly string[]) => readonly NamedCard[];
  /** The sets of answers that a provider has given, by the `collection/id` that they are for. */
  responses: (name: string) => readonly Viewed<'responses'>[];
  /** What the council expects of every provider on the matter of a question, by its id. */
  expected: (question: string) => readonly Expected[];
  /** What the council asks beside the questions of the framework. */
  ownQuestions: readonly OwnQuestion[];
  /** The guides of a section in their order. */
  guides: (section: string) => readonly Pick<Card, 'href' | 'title'>[];
  areaName: (id: string) => string;
  /** The day on which the page is made, `YYYY-MM-DD`. */
  today: string;
  /** Where a picture is, and its size, so that nothing on the page moves when it arrives. */
  picture: (name: string) => { src: string; width?: number | undefined; height?: number | undefined };
}

/** The top of a page, and the dates at its end. */
export interface Head {
  title: string;
  /** One or two sentences for search engines and for people who are sent a link. */
  description: string;
  crumbs: { label: string; href: string }[];
  entry: Kept & { owner?: string | undefined; coProducedWith?: string[] | undefined; changeNote?: string | undefined; changedOn?: string | undefined; contact?: { phone?: string | undefined } | undefined };
}
