import type { Entries } from '../../schemas/index.ts';
import { inList, label, labels } from './phrases.ts';

type Setting = Entries['settings'];

/** What kind of setting it is, with its phase where it has one, or undefined where it does not say. */
export const typeInWords = ({ type, phase }: Pick<Setting, 'type' | 'phase'>): string | undefined =>
  type && `${label('setting-types', type)}${phase && phase !== 'not-applicable' ? `, ${label('phases', phase).toLowerCase()}` : ''}`;

/** Special provision inside a mainstream setting: its kind, for which needs, and how many places. */
export const resourcedInWords = ({ kind, needs, places }: NonNullable<Setting['resourcedProvision']>): string =>
  `${label('resourced-provisions', kind)}${needs ? ` for ${labels('needs', needs).toLowerCase()}` : ''}${places ? `, ${places} places` : ''}`;

/** Where it is: the parts of the area by name, or whether it is in the area, or undefined where it does not say. */
export function whereInWords({ inArea }: Pick<Setting, 'inArea'>, areas: readonly string[] | undefined): string | undefined {
  if (areas) return inList(areas);
  return inArea === undefined ? undefined : inArea ? 'In our area' : 'Outside our area';
}
