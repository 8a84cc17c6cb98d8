import { readdirSync, readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';
import { jsonLd } from './json-ld.js';
import { keptByList, pagesOf } from './lists.js';
import { relatedOf } from './related.js';
import { explainer } from './explain.js';
import * as phrases from './phrases.js';

// What is the same on every page stands in globals: data files would be copied into the data of every page.
const data = Object.fromEntries(readdirSync('data').map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(`data/${file}`, 'utf8'))]));
const { council, labels, lists, folders, organisations, glossary } = data;

const markdown = markdownIt({ html: false });
// Headings stand one level deeper than they are written: the text stands under a heading of the page.
markdown.renderer.rules.heading_open = markdown.renderer.rules.heading_close = (tokens, index, options, _environment, self) => {
  tokens[index].tag = `h${Number(tokens[index].tag.slice(1)) + 1}`;
  return self.renderToken(tokens, index, options);
};

export default function configure(eleventy) {
  eleventy.setLibrary('md', markdown);
  eleventy.setDataDeepMerge(false);
  eleventy.addPassthroughCopy('site/images');
  for (const [name, value] of Object.entries(data)) eleventy.addNunjucksGlobal(name, value);
  for (const [name, filter] of Object.entries(phrases)) eleventy.addFilter(name, filter);
  eleventy.addFilter('md', (text) => markdown.render(text));
  eleventy.addFilter('explain', explainer(glossary));
  eleventy.addFilter('jsonLd', (crumbs, url, service) => jsonLd(crumbs, url, service, council, service && organisations[service.organisation]));
  const entries = (api, folder) => api.getFilteredByGlob(`site/${folder}/**/*.md`).map(({ url, fileSlug, data: { name, summary, order, section, themes, tier, needs, ages, areas, coversWholeArea, inArea, audience, status, worksWith, alternatives } }) =>
    ({ id: fileSlug, url, name, summary, order, section: section ?? url.split('/')[1], themes, tier, needs, ages, areas, coversWholeArea, inArea, audience, status, worksWith, alternatives }));
  // What pages say of others: every service by its id, what is related to it, the entries of every list. Each worked out once.
  eleventy.addCollection('offer', (api) => {
    const [services, guides] = [entries(api, 'services'), entries(api, 'guides')];
    return { byId: Object.fromEntries(services.map((service) => [service.id, service])), alsoNeed: relatedOf(services, labels), kept: keptByList(lists, services, guides), forAnyNeed: services.filter(({ needs }) => !needs).length, total: services.length + guides.length };
  });
  eleventy.addCollection('listPages', (api) => pagesOf(lists, entries(api, 'services'), entries(api, 'guides')));
  eleventy.addCollection('folderPages', () => folders);
  return { dir: { input: 'site', output: 'out' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
