import markdownIt from 'markdown-it';

const markdown = markdownIt({ html: false });
// Headings stand one level deeper than they are written: the text stands under a heading of the page.
markdown.renderer.rules.heading_open = markdown.renderer.rules.heading_close = (tokens, index, options, _environment, self) => {
  tokens[index].tag = `h${Number(tokens[index].tag.slice(1)) + 1}`;
  return self.renderToken(tokens, index, options);
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const inList = (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
const tiers = ['universal', 'targeted', 'specialist'];
const pageSize = 100;

const keeps = {
  all: () => () => true,
  section: ({ value }) => ({ section }) => section === value,
  need: ({ value }) => ({ needs = [] }) => needs.includes(value),
  area: ({ value }) => ({ areas = [], coversWholeArea }) => coversWholeArea || areas.includes(value),
  age: ({ min, max }) => ({ ages }) => ages.min <= max && ages.max >= min,
  letter: ({ from }) => ({ name }) => name.startsWith(from),
};

export default function configure(eleventy) {
  eleventy.setLibrary('md', markdown);
  eleventy.addFilter('md', (text) => markdown.render(text));
  eleventy.addFilter('day', (day) => {
    const [year, month, date] = String(day).split('-').map(Number);
    return `${date} ${months[month - 1]} ${year}`;
  });
  eleventy.addFilter('later', (day, count) => {
    const [year, month, date] = String(day).split('-').map(Number);
    return new Date(Date.UTC(year, month - 1 + count, date)).toISOString().slice(0, 10);
  });
  eleventy.addFilter('tel', (phone) => phone.replaceAll(' ', ''));
  eleventy.addFilter('phrase', (ids, labels) => inList(ids.map((id) => labels[id])));
  eleventy.addFilter('inList', inList);
  eleventy.addFilter('lines', (text) => text.split('\n').join(', '));
  eleventy.addFilter('duration', ({ number, unit }, labels) => `${number} ${number === 1 ? labels[unit].replace(/s$/, '') : labels[unit]}`);
  eleventy.addFilter('cost', ({ kind, amount, per }, labels) => (amount === undefined ? labels[kind] : `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}${per ? ` ${per}` : ''}`));
  eleventy.addFilter('ages', ({ min, max }) => (min === 0 && max === 25 ? 'birth to 25' : min === max ? `age ${min}` : min === 0 ? `birth to ${max}` : `${min} to ${max}`));
  eleventy.addFilter('time', (time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`;
  });
  eleventy.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003C'));
  // Every service by the name of its file, and every page of every list, worked out once.
  eleventy.addCollection('byId', (api) => Object.fromEntries(api.getFilteredByGlob('site/services/*.md').map((item) => [item.fileSlug, { url: item.url, name: item.data.name }])));
  eleventy.addCollection('listPages', (api) => {
    const services = api.getFilteredByGlob('site/services/*.md').toSorted((a, b) => collator.compare(a.data.name, b.data.name));
    const byTier = tiers.flatMap((tier) => services.filter(({ data }) => data.tier === tier));
    const { lists = [] } = services[0]?.data ?? {};
    return lists.flatMap(({ path, title, intro, crumb, keep }) => {
      const kept = (keep.by === 'letter' ? services : byTier).filter(({ data }) => keeps[keep.by](keep)(data)).map(({ url, data: { name, summary, tier, ages, inArea, status } }) => ({ url, name, summary, tier, ages, inArea, status }));
      const count = Math.max(1, Math.ceil(kept.length / pageSize));
      const hrefs = Array.from({ length: count }, (_, index) => (index === 0 ? `/${path}/` : `/${path}/all/${index + 1}/`));
      return hrefs.map((href, index) => ({ href, hrefs, title: index === 0 ? title : `${title} (page ${index + 1} of ${count})`, intro: index === 0 ? intro : undefined, crumb, total: kept.length, cards: kept.slice(index * pageSize, (index + 1) * pageSize) }));
    });
  });
  return { dir: { input: 'site', output: 'out' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
