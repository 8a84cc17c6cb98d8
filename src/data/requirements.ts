import { type Proof, proofs, type Requirement, requirementGroups } from '../../schemas/framework/requirements.ts';
import { questionIds } from '../../schemas/framework/questions.ts';
import { sections } from '../../schemas/framework/vocabularies/services.ts';
import { fixedAddresses, innerAddresses } from '../domain/addresses.ts';
import { type Met, metBy } from '../domain/requirements.ts';
import { audiencePages } from './browse.ts';
import { covered } from './covered.ts';
import { entryAt } from './entry-at.ts';

/** A requirement as its page shows it. Addresses that this council does not have are named without a link. */
export interface ShownRequirement { id: string; label: string; met: Met; items: readonly string[]; at: readonly { address: string; here: boolean }[]; shownBy: readonly Proof[] }

/** Every requirement in its group, with how it stands for what is on the website today. */
export function shownRequirements(): { label: string; rows: ShownRequirement[] }[] {
  const always = new Set<string>([...fixedAddresses, ...innerAddresses, ...sections.terms.map(({ id }) => `/${id}/`), ...questionIds.map((id) => `/compare/${id}/`), ...audiencePages().map(({ href }) => href)]);
  const here = (address: string): boolean => { const path = address.replace(/#.*$/, ''); return always.has(path) || entryAt(path) !== undefined; };
  const items = covered();
  const shown = (row: Requirement): ShownRequirement => ({
    id: row.id, label: row.label, met: metBy(row, items), items: row.items ?? [],
    at: (row.at ?? []).map((address) => ({ address, here: here(address) })),
    shownBy: (row.tests ?? []).flatMap((id) => proofs[id] ?? []),
  });
  return requirementGroups.map(({ label, rows }) => ({ label, rows: rows.map(shown) }));
}
