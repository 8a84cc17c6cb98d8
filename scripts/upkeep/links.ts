import { findingIn } from '../check/rules/external-links.ts';
import type { LookedAtLinks } from '../lib/external-links/look-at-links.ts';

/** A link that does not lead where it should: it leads nowhere, or there was no answer this time. */
export interface DeadLink { url: string; files: readonly string[]; owners: readonly string[]; gone: boolean; why: string }

/** What must be mended, whatever the next night brings. */
const leadsNowhere = new Set(['ExternalLinkGone', 'ExternalLinkNoWebsite', 'ExternalLinkNotPublic']);

/** The links that somebody should see to, in the order of the content. What has only moved is in the report of links. */
export const deadLinks = ({ links, found }: Pick<LookedAtLinks, 'links' | 'found'>): DeadLink[] =>
  links.flatMap(({ url, places }) => {
    const finding = findingIn(found, url);
    if (finding?.level !== 'warning') return [];
    return [{ url, files: [...new Set(places.map(({ file }) => file))], owners: [...new Set(places.flatMap(({ owner }) => owner ?? []))], gone: leadsNowhere.has(finding.rule), why: finding.message }];
  });
