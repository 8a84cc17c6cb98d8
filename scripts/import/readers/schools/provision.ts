import { needs } from '../../../../schemas/framework/vocabularies/needs.ts';
import { resourcedProvisions } from '../../../../schemas/framework/vocabularies/settings.ts';
import { shown } from '../../../../schemas/message.ts';
import type { Say } from '../../reasons.ts';
import { stated } from '../../tidy.ts';
import { type Cells, columns } from './columns.ts';

const senColumns = columns.filter((column) => column.startsWith('SEN') && column.endsWith('(name)'));

/** The need that stands for a code where the vocabulary has several: “Social, emotional and mental health” is ours “Mental health and emotions”, and says nothing of ADHD. */
const chosen: Readonly<Record<string, string>> = { SEMH: 'mental-health' };

/** Needs for the types of SEN of a row, which the register writes as a code, a hyphen and words. */
function needsOf(cell: Cells, say: Say): string[] {
  const found = new Set<string>();
  for (const column of senColumns) {
    const value = stated(cell(column));
    if (value === undefined) continue;
    const code = value.split(/\s*[-–]\s*/)[0]?.toUpperCase() ?? '';
    const terms = needs.terms.filter((term) => term.codes?.includes(code));
    const need = chosen[code] ?? (terms.length === 1 ? terms[0]?.id : undefined);
    if (need === undefined) say('UnknownNeed', `${shown(value)} is not a need that we have.`, column);
    else found.add(need);
  }
  return [...found];
}

const capacities = { 'resourced-provision': ['ResourcedProvisionCapacity'], 'sen-unit': ['SenUnitCapacity'], both: ['ResourcedProvisionCapacity', 'SenUnitCapacity'], none: [] } as const;

/** The number of places of a provision: of both parts together only where both are stated. */
function placesOf(kind: keyof typeof capacities, cell: Cells, say: Say): number | undefined {
  const parts = capacities[kind].map((column) => [column, stated(cell(column))] as const);
  if (parts.length === 0 || parts.some(([, value]) => value === undefined)) return undefined;
  let sum = 0;
  for (const [column, value] of parts) {
    const number = /^\d{1,3}$/.test(value ?? '') ? Number(value) : 0;
    if (number === 0) {
      say('UnusablePlaces', `${shown(value)} is not a number of places from 1 to 999.`, column);
      return undefined;
    }
    sum += number;
  }
  return sum;
}

const specialist = ['special-school', 'non-maintained-special-school', 'independent-special-school', 'alternative-provision', 'specialist-college'];

/**
 * The needs and the resourced provision of a setting. The needs that the register lists belong to the provision where
 * there is one and to the setting where it is a special one; of a mainstream setting they say no specialism.
 */
export function provisionOf(cell: Cells, type: string | undefined, say: Say): { needs?: string[]; resourcedProvision?: Record<string, unknown> } {
  const value = stated(cell('TypeOfResourcedProvision (name)'));
  const kind = value === undefined ? undefined : resourcedProvisions.terms.find((term) => [term.label, term.id].some((name) => name.toLowerCase() === value.toLowerCase()))?.id;
  if (value !== undefined && kind === undefined) say('UnknownProvision', `${shown(value)} is not a kind of provision that we have.`, 'TypeOfResourcedProvision (name)');
  const list = needsOf(cell, say);
  if (kind !== undefined) {
    const places = placesOf(kind, cell, say);
    const provided = kind !== 'none' && list.length > 0;
    if (kind === 'none' && list.length > 0) say('NotASpecialism', `It lists ${list.join(', ')} and has no special provision.`, 'SEN1 (name)');
    return { resourcedProvision: { kind, ...(provided && { needs: list }), ...(places !== undefined && { places }) } };
  }
  if (list.length === 0) return {};
  if (type !== undefined && specialist.includes(type)) return { needs: list };
  say('NotASpecialism', `It lists ${list.join(', ')} and does not say whether it specialises in them.`, 'SEN1 (name)');
  return {};
}

/** Whether a setting is approved under section 41, or undefined where the register does not say. */
export function section41Of(cell: Cells, say: Say): boolean | undefined {
  const value = stated(cell('Section41Approved (name)'));
  if (value === undefined) return undefined;
  if (/^approved$/i.test(value)) return true;
  if (/^not approved$/i.test(value)) return false;
  say('UnknownApproval', `${shown(value)} is neither “Approved” nor “Not approved”.`, 'Section41Approved (name)');
  return undefined;
}
