/** The filters of the search, in the order in which the page shows them. Their names stand in addresses and never change. */
export const groups = [
  'need', 'age', 'area', 'kind', 'section', 'tier', 'theme', 'adulthood', 'cost', 'referral', 'assessment', 'diagnosis', 'plan', 'facility', 'language', 'when', 'delivery', 'where', 'type', 'phase', 'resourced', 'audience',
] as const;

export type Group = (typeof groups)[number];

/** The filters that are read with the first search. The files of the others are read when somebody opens or uses one. */
const mainGroups = ['need', 'age', 'area', 'kind', 'section', 'tier'] as const satisfies readonly Group[];

export const isMain = (group: Group): boolean => (mainGroups as readonly Group[]).includes(group);

/** A record with one value for each filter. */
export const forEachGroup = <Value>(value: (group: Group) => Value): Record<Group, Value> =>
  Object.fromEntries(groups.map((group) => [group, value(group)])) as Record<Group, Value>;
