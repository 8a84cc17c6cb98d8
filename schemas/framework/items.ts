import { se7Adulthood } from './se7/adulthood.ts';
import { se7Education } from './se7/education.ts';
import { se7Health } from './se7/health.ts';
import { se7Shared } from './se7/shared.ts';
import { slcnPrinciples } from './se7/slcn.ts';
import { se7SocialCare } from './se7/social-care.ts';
import { citationShown, type StatutoryItem, statutoryItems } from './statutory.ts';

/** Who asks for an item: the law and its Code, the SE7 framework, or the principles for speech, language and communication. */
export type ItemSource = 'law' | 'se7' | 'slcn';

/** Something that a Local Offer should hold. */
export interface FrameworkItem extends StatutoryItem {
  source: ItemSource;
  /** Other items that ask for the same, so that a page that answers one of them answers this one too. */
  parallels: readonly string[];
}

/** The rule of other law that every website of a council must keep. */
const accessibilityStatement: StatutoryItem = {
  id: 'accessibility-statement', citation: 'SI 2018/952', text: 'Publish an accessibility statement and review it regularly.', theme: 'accessibility', kind: 'product', force: 'must', verification: 'corroborated',
};

/** Everything that a Local Offer should hold, by source. An id is for ever: entries name it in `meets`. */
export const frameworkItems: readonly FrameworkItem[] = [
  ...[...statutoryItems, accessibilityStatement].map((item) => ({ ...item, source: 'law' as const, parallels: [] })),
  ...[...se7Education, ...se7Shared, ...se7SocialCare, ...se7Health, ...se7Adulthood].map((item) => ({ ...item, source: 'se7' as const })),
  ...slcnPrinciples.map((item) => ({ ...item, source: 'slcn' as const })),
];

export const frameworkIds: ReadonlySet<string> = new Set(frameworkItems.map(({ id }) => id));

/** True for an item whose words were read in a copy of the law or of the framework. */
export const wordingRead = ({ verification }: Pick<StatutoryItem, 'verification'>): boolean => verification === 'text-seen';

/** What an item asks for, without the remark that nobody here has read its words: that is said apart, to editors. */
export const textShown = ({ text }: Pick<StatutoryItem, 'text'>): string => {
  const plain = text.replace(/\s*\(from memory, unverified\)\s*$/, '').trim();
  return /[.!?]$/.test(plain) ? plain : `${plain}.`;
};

/** Where an item comes from, as the public may read it. */
export const sourceShown = (item: StatutoryItem): string => citationShown(item).replace(/\s*\(paragraph number not verified\)$/, '');
