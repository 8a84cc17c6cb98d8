import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { Part } from './part.ts';

/** What an item asks for, worked out from the content. The pages that say that they answer the item are handed over. */
export type CoverageRule = (facts: Facts, declared: readonly Evidence[]) => Part[];

/** Rules by the id of their item. */
export type CoverageRules = Readonly<Record<string, CoverageRule>>;

/** A rule that pages answer by being of a kind, or by saying that they do. An honest “we have none” says so too. */
export const found = (pages: (facts: Facts) => readonly Evidence[], missing: string): CoverageRule => (facts, declared) => [{ evidence: [...pages(facts), ...declared], missing }];

/** The same rule for several items. */
export const each = (ids: readonly string[], rule: CoverageRule): CoverageRules => Object.fromEntries(ids.map((id) => [id, rule]));
