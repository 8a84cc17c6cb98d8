import { slugOf } from '../../slug.ts';
import { type Json, rawText } from './json.ts';

/**
 * Our needs for those of Outpost: its first list (hearing impairment, mobility …) and that of Buckinghamshire, which has
 * the broad areas of the SEND Code of Practice. A broad area stands for the need that its own words name, because the
 * others have terms of their own there. `cognition-and-learning` and `cognitive` have no line: they are learning
 * disability, dyslexia or both, and only the service knows.
 */
const needs: Readonly<Record<string, string>> = {
  autism: 'autism',
  hearing: 'deaf',
  'hearing-impairment': 'deaf',
  visual: 'blind',
  'visual-impairment': 'blind',
  'communication-and-interaction': 'speech-language-communication',
  'social-emotional-and-mental-health-difficulties': 'mental-health',
  'sensory-and-physical-needs': 'physical-disability',
  mobility: 'physical-disability',
};

/**
 * Our facilities for those of Outpost. Ordinary parking, a bus stop nearby and changing facilities for babies have no
 * line, and “Changing facilities” neither: it may be a changing room or a changing bench.
 */
const facilities: Readonly<Record<string, { facility: string; value: 'yes' | 'partly' }>> = {
  'accessible-toilet-facilities': { facility: 'accessible-toilet', value: 'yes' },
  'wheelchair-accessible-entrance': { facility: 'step-free-entrance', value: 'yes' },
  'partial-wheelchair-access': { facility: 'wheelchair-throughout', value: 'partly' },
  'building-has-lift': { facility: 'lift', value: 'yes' },
  'disabled-car-parking-space': { facility: 'blue-badge-parking', value: 'yes' },
  hoist: { facility: 'hoist', value: 'yes' },
  'hearing-loop': { facility: 'hearing-loop', value: 'yes' },
  'british-sign-language-bsl': { facility: 'bsl-interpreter', value: 'yes' },
};

/** What a term of Outpost is called: its label, its name or its slug. */
export const labelOf = (term: Json): string | undefined => rawText(term['name']) ?? rawText(term['label']) ?? rawText(term['slug']);

/** Looks a term up by its slug, then by its label. */
function look<T>(table: Readonly<Record<string, T>>, term: Json): T | undefined {
  const keys = [rawText(term['slug']), slugOf(labelOf(term) ?? '')];
  const key = keys.find((one) => one !== undefined && Object.hasOwn(table, one));
  return key === undefined ? undefined : table[key];
}

/** Our need for a term of `send_needs`, or undefined where it has no single counterpart. */
export const needFor = (term: Json): string | undefined => look(needs, term);

/** Our facility for a term of `accessibilities`, or undefined where it has no counterpart. */
export const facilityFor = (term: Json): { facility: string; value: string } | undefined => look(facilities, term);
