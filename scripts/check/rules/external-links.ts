import type { Level, Problem } from '../../../schemas/problem.ts';
import type { Found } from '../../lib/external-links/cache.ts';
import type { LookedAtLinks } from '../../lib/external-links/look-at-links.ts';
import type { Outcome } from '../../lib/external-links/outcome.ts';

/** The rules about links to other websites, what must be mended first. Each is named for what the looking has shown. */
export const externalRules = ['ExternalLinkGone', 'ExternalLinkNoWebsite', 'ExternalLinkNotPublic', 'ExternalLinkUnanswered', 'ExternalLinkMoved', 'ExternalLinkNotSeen'] as const;
export type ExternalRule = (typeof externalRules)[number];

/** What is to be said about a link to another website. Another website never stops a build, so it is never an error. */
export interface LinkFinding { rule: ExternalRule; level: Exclude<Level, 'error'>; message: string; fix: string }

/** Why there was no answer, by the code of the fault. */
const faults: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the name of the website could not be looked up', ECONNREFUSED: 'the website refuses connections', ECONNRESET: 'the website broke the connection off', EPIPE: 'the website broke the connection off',
  ETIMEDOUT: 'the website did not answer in time', TOO_LATE: 'the website did not answer in time', EHOSTUNREACH: 'there is no way to the website', ENETUNREACH: 'there is no way to the website',
  CERT_HAS_EXPIRED: 'the certificate of the website is out of date, so browsers warn people away', ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the website is for another name, so browsers warn people away',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate of the website is not complete', HPE_HEADER_OVERFLOW: 'its answer is too long to be read',
  REDIRECTS: 'it leads from one address to the next without an end', BAD_REDIRECT: 'it leads to an address that makes no sense',
};

/** A fault in words. Codes that begin alike mean the same to whoever must act. */
function inWords({ status, why = 'unknown' }: Outcome): string {
  if (status !== undefined && why === 'unknown') return `the website answered with a fault of its own (${status})`;
  const known = faults[why];
  if (known) return known;
  if (/^(?:CERT_|ERR_TLS|ERR_SSL|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|EPROTO)/.test(why)) return `no safe connection to the website could be made (${why})`;
  return why.startsWith('HPE_') ? 'its answer is not that of a website' : `the website could not be reached (${why})`;
}

/** An address for a sentence. What an outside server says is cut and has no characters that end a line. */
const shown = (address: string): string => `“${address.length > 300 ? `${address.slice(0, 300)}…` : address}”`;

const isHome = (address: string): boolean => { const { pathname, search } = new URL(address); return pathname === '/' && search === ''; };

function notPublic({ why, to }: Outcome, link: string): LinkFinding {
  const leads = to === undefined ? `The link ${link}` : `The link ${link} leads on to ${shown(to)}, which`;
  if (why === 'port') return { rule: 'ExternalLinkNotSeen', level: 'advice', message: `${leads} names a port of its own, and only the usual ones are looked at.`, fix: 'Open it in a browser to see whether it is there.' };
  const what = why === 'private' ? 'is in a private network, where families cannot go' : why === 'password' ? 'has a name or a password in it' : 'is no web address';
  return { rule: 'ExternalLinkNotPublic', level: 'warning', message: `${leads} ${what}.`, fix: 'Give an address that everybody can open, or take the link out.' };
}

/** What an outcome says about a link, or undefined where the page is there. */
export function findingOf(url: string, outcome: Outcome): LinkFinding | undefined {
  const link = shown(url);
  const { kind, status, to, why } = outcome;
  switch (kind) {
    case 'works': return undefined;
    case 'moved': return to !== undefined && isHome(to) && !isHome(url)
      ? { rule: 'ExternalLinkMoved', level: 'advice', message: `The link ${link} leads to the first page of a website, ${shown(to)}, so the page itself may be gone.`, fix: 'Look for the page on that website, or take the link out.' }
      : { rule: 'ExternalLinkMoved', level: 'advice', message: `The address ${link} has moved to ${shown(to ?? '')}.`, fix: 'Look whether it is the right page, then write the new address.' };
    case 'gone': return { rule: 'ExternalLinkGone', level: 'warning', message: `The link ${link} leads to a page that is gone (${status}).`, fix: 'Look for the page on that website, or take the link out.' };
    case 'closed': return { rule: 'ExternalLinkNotSeen', level: 'advice', message: `The website of ${link} does not let a program look (${status}), so nobody knows whether the page is there.`, fix: 'Open it in a browser to see whether it is there.' };
    case 'refused': return notPublic(outcome, link);
    case 'unanswered': return (why === 'ENOTFOUND' || why === 'ENODATA')
      ? { rule: 'ExternalLinkNoWebsite', level: 'warning', message: `The link ${link} leads to a website that is not there: nobody has ${to === undefined ? 'its name' : `the name in ${shown(to)}`}.`, fix: 'Look for spelling mistakes and for a new address, or take the link out.' }
      : { rule: 'ExternalLinkUnanswered', level: 'warning', message: `The link ${link} had no answer this time: ${inWords(outcome)}.`, fix: 'Open it in a browser. If it stays like this, look for another address or take the link out.' };
  }
}

/** What is to be said about a link by what was found. Undefined where the page is there, and where nobody has looked. */
export function findingIn(found: Found, url: string): LinkFinding | undefined {
  const outcome = found.get(url)?.outcome;
  return outcome && findingOf(url, outcome);
}

/** A problem for each place of each link that does not lead where it should. */
export const externalProblems = ({ links, found }: Pick<LookedAtLinks, 'links' | 'found'>): Problem[] =>
  links.flatMap(({ url, places }) => {
    const finding = findingIn(found, url);
    return finding ? places.map(({ file, field, line }): Problem => ({ level: finding.level, rule: finding.rule, file, field, ...(line !== undefined && { line }), message: finding.message, fix: finding.fix })) : [];
  });
