import { fieldsWhere, type FieldNode, valuesOf } from '../../../schemas/derive/fields.ts';
import { type CollectionName, titleOf } from '../../../schemas/index.ts';
import type { Content, Entry } from '../../../src/reader/content.ts';
import { allEntries } from '../../../src/reader/read-content.ts';

/** Where a link to another website stands. */
export interface LinkPlace {
  file: string;
  field: string;
  line?: number;
  /** The role that looks after the entry, and what the entry is called. */
  owner: string | undefined;
  title: string;
  /** True for the link of a setting to its SEN information report. */
  report: boolean;
}

/** A link to another website, and every place where it stands. */
export interface ExternalLink { url: string; places: LinkPlace[] }

/** Names that are kept for examples (RFC 2606, 6761), where there is nothing to ask. */
const example = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)\.?$/i;

/** Addresses that programs use, which are no links on a page. */
const notLinks = /^(?:siteUrl|feedback\.endpoint|editing\..*)$/;

const isAddress = ({ widget }: FieldNode): boolean => widget === 'web-address';

/** An address as it is asked for, without the place in the page. Undefined for a page of the site, for mail, and for an example. */
function external(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (example.test(address.hostname)) return undefined;
  address.hash = '';
  return address.href;
}

/** True for an entry that is on the website today or will be. What is over has no page on which a link could be pressed. */
const isShown = ({ data }: Entry, today: string): boolean => ((data as { hideAfter?: string }).hideAfter ?? today) >= today;

function linksOf({ collection, file, data, links }: Entry): (LinkPlace & { url: string })[] {
  const written = links.map(({ url, line, field }) => ({ url, field, ...(line !== undefined && { line }) }));
  const fields = [...valuesOf(fieldsWhere(collection, isAddress), data as unknown as Record<string, unknown>)].map(({ value, at }) => ({ url: String(value), field: at })).filter(({ field }) => collection !== 'council' || !notLinks.test(field));
  const { owner, ...named } = data as { owner?: string; name?: string; title?: string };
  const isReport = (name: CollectionName, field: string): boolean => name === 'settings' && field === 'senInformationReport';
  return [...fields, ...written].flatMap((one) => {
    const url = external(one.url);
    return url === undefined ? [] : [{ ...one, url, file, owner, title: titleOf(named) || file, report: isReport(collection, one.field) }];
  });
}

/** Every link to another website that the content has, each address once with all its places. */
export function externalLinks(content: Content, today: string): ExternalLink[] {
  const all = allEntries(content).filter((entry) => isShown(entry, today)).flatMap(linksOf);
  return [...Map.groupBy(all, ({ url }) => url)].map(([url, places]) => ({ url, places: places.map(({ url: _url, ...place }) => place) }));
}
