import type { Point } from './distance.ts';
import type { Facets } from './facets.ts';

/** The kinds of pages, and of parts of pages, that the search finds: the names of their collections. */
const searchKinds = ['services', 'settings', 'guides', 'pathways', 'situations', 'checkers', 'comments', 'glossary'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What stands between the items of a list inside one text of the index. */
export const separator = ' | ';

/** A part of a page with a heading of its own. */
export interface SearchSection {
  /** The id at which the page shows it, where a link can lead to it. */
  id: string | undefined;
  heading: string;
  /** Safe HTML. */
  html: string;
}

/** What the search knows of a page, or of a part of a page such as a term of the glossary. */
export interface SearchDocument {
  /** `collection/id`, for example `services/portage` or `glossary/ehcp`. */
  key: string;
  /** Its address from the top of the site, for example `/glossary/#ehcp`. */
  href: string;
  kind: SearchKind;
  title: string;
  summary: string | undefined;
  /** Other names of its own. */
  alsoKnownAs: readonly string[];
  /** What a result says about it: level of help, ages, where. */
  facts: readonly string[];
  /** Its status in words when it is not fully open. */
  status: string | undefined;
  /** The day of its last review, `YYYY-MM-DD`. */
  checked: string | undefined;
  sections: readonly SearchSection[];
  /** The choices under which it stands, by filter. An empty list says that the filter applies and nothing is known. */
  facets: Facets;
  /** Whole years, both ends inside. */
  ages: readonly [min: number, max: number] | undefined;
  /** Where its places are, as far as that is known. */
  places: readonly Point[];
  /** True for what people anywhere in the area can use: it covers all of it, is online or by phone, or is advice. */
  everywhere: boolean;
  /** True for what nobody has checked for so long that it stands below what is current. */
  below: boolean;
}
