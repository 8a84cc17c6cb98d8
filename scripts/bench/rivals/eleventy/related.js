/** How many are shown: the site has about as many. */
const shown = 7;
/** How many neighbours in each list are looked at on either side, so that the work grows with the number of services and no faster. */
const reach = 2;

const traitsOf = ({ needs = [], themes }) => [...needs.map((id) => ['needs', id, 3]), ...themes.map((id) => ['themes', id, 2])];
const reasons = { needs: 'Also for', themes: 'Also about' };

/** For every service what its readers may also need, each with its reason: what it names itself, then what has most in common with it. */
export function relatedOf(services, labels) {
  const byId = new Map(services.map((service) => [service.id, service]));
  const lists = new Map();
  for (const service of services) {
    for (const [kind, id] of traitsOf(service)) {
      const list = lists.get(`${kind}/${id}`) ?? [];
      if (list.length === 0) lists.set(`${kind}/${id}`, list);
      list.push(service);
    }
  }
  const places = new Map([...lists].map(([trait, list]) => [trait, new Map(list.map((service, index) => [service, index]))]));
  const related = (service) => {
    const found = new Map();
    const name = (ids, reason) => { for (const id of ids) found.set(byId.get(id), { score: Infinity, reason }); };
    name(service.worksWith ?? [], 'Works closely with it');
    name((service.alternatives ?? []).map((one) => one.replace('services/', '')), 'Can help instead of it');
    for (const [kind, id, weight] of traitsOf(service)) {
      const list = lists.get(`${kind}/${id}`);
      const at = places.get(`${kind}/${id}`).get(service);
      for (let step = -reach; step <= reach; step += 1) {
        const other = list.at((at + step) % list.length);
        const before = found.get(other);
        if (other === service) continue;
        if (before) before.score += weight;
        else found.set(other, { score: weight, reason: `${reasons[kind]}: ${labels[kind][id]}` });
      }
    }
    return [...found].toSorted((a, b) => b[1].score - a[1].score).slice(0, shown).map(([{ url, name: title, tier, status }, { reason }]) => ({
      url, name: title,
      reason: `${reason}.${tier === 'universal' && service.tier !== 'universal' ? ' No assessment is needed.' : ''}${status ? ` At present: ${labels['service-states'][status.state].toLowerCase()}.` : ''}`,
    }));
  };
  return Object.fromEntries(services.map((service) => [service.id, related(service)]));
}
