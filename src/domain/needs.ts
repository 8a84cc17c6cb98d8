import type { Setting } from '../../schemas/index.ts';

/** The needs that an entry is for. Those of the resourced provision of a setting are among them. */
export const needsOf = ({ needs = [], resourcedProvision }: Partial<Pick<Setting, 'needs' | 'resourcedProvision'>>): string[] => [...new Set([...needs, ...(resourcedProvision?.needs ?? [])])];
