import data from './statutory.json' with { type: 'json' };

/** How far the words of an item were checked. Only `text-seen` may be printed with its paragraph number. */
export type Verification = 'text-seen' | 'partly-seen' | 'corroborated' | 'memory';

/** One thing that the law, the regulations or the Code asks of a Local Offer. */
export interface StatutoryItem {
  /** For ever: entries name it in `meets`. */
  id: string;
  citation: string;
  /** A paraphrase: the law itself is on legislation.gov.uk. */
  text: string;
  theme: string;
  /** `content` must exist, `product` the site must do, `process` the council must do. */
  kind: 'content' | 'product' | 'process';
  force: string;
  verification: Verification;
  note?: string;
  sources?: readonly string[];
}

export const statutoryItems = data.items as readonly StatutoryItem[];
export const statutoryIds: ReadonlySet<string> = new Set(statutoryItems.map((item) => item.id));
/** The day on which the list was last held against its sources. */
export const statutoryAsOf: string = data.asOf;

/** The citation as the public may read it: without a paragraph number whose wording nobody here has read. */
export function citationShown(item: StatutoryItem): string {
  if (item.verification === 'text-seen') return item.citation;
  return item.citation
    .replace(/,?\s*\((?:paragraph number )?not verified\)|\s*\(paragraph number not verified\)/, '')
    .replace(/,\s*(?:s\.|reg\.|Sch\.|ch\.).*$/, '');
}
