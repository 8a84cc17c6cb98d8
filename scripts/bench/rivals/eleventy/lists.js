const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
const byName = (a, b) => collator.compare(a.name, b.name);
const tiers = ['universal', 'targeted', 'specialist'];
const pageSize = 100;

const keeps = {
  all: () => () => true,
  outside: () => ({ inArea }) => inArea === false,
  section: ({ value }) => ({ section }) => section === value,
  need: ({ value }) => ({ needs }) => needs?.includes(value),
  theme: ({ value }) => ({ themes }) => themes.includes(value),
  tier: ({ value }) => ({ tier }) => tier === value,
  audience: ({ value }) => ({ audience }) => audience.includes(value),
  area: ({ value }) => ({ areas, coversWholeArea }) => coversWholeArea || areas?.includes(value),
  age: ({ min, max }) => ({ ages }) => ages.min <= max && ages.max >= min,
  needAge: ({ value, min, max }) => ({ needs, ages }) => ages.min <= max && ages.max >= min && needs?.includes(value),
  letter: ({ from }) => ({ name }) => name.startsWith(from),
};

/** The entries of each list in their order, by its path. Everything is sorted once. */
export function keptByList(lists, services, guides) {
  const names = services.toSorted(byName);
  const levels = tiers.flatMap((tier) => names.filter((service) => service.tier === tier));
  const everything = [...services, ...guides].toSorted(byName);
  const from = ({ by }) => (by === 'letter' ? everything : by === 'outside' ? names : levels);
  return Object.fromEntries(lists.map(({ path, keep }) => [path, from(keep).filter(keeps[keep.by](keep))]));
}

/** Every page of every list. */
export function pagesOf(lists, services, guides) {
  const kept = keptByList(lists, services, guides);
  return lists.flatMap((list) => {
    const { path, title, description, crumbs, groups, nav, after, keep } = list;
    const all = kept[path];
    const last = after ? 1 : Math.max(1, Math.ceil(all.length / pageSize));
    const hrefs = Array.from({ length: last }, (_, index) => (index === 0 ? `/${path}/` : `/${path}/all/${index + 1}/`));
    return hrefs.map((href, index) => {
      const cards = all.slice(index * pageSize, (index + 1) * pageSize);
      const part = index === 0 ? '' : ` (page ${index + 1} of ${last})`;
      return {
        ...list, href, hrefs, total: all.length, first: index === 0,
        heading: `${(part && list.later) || title}${part}`, description: `${description}${part}`, crumbs: part ? [...crumbs, { href: `/${path}/`, label: title }] : crumbs,
        groups: groups.map((group) => ({ ...group, cards: group.tier ? cards.filter(({ tier }) => tier === group.tier) : cards })).filter((group) => group.cards.length > 0),
        guides: keep.by === 'section' ? guides.filter(({ section }) => section === keep.value).toSorted((a, b) => a.order - b.order) : [],
        choices: nav?.lists.map((one) => ({ ...one, total: kept[one.path].length })),
      };
    });
  });
}
