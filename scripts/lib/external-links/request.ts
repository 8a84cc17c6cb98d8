import type { LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Asking } from './asking.ts';
import type { Refusal } from './outcome.ts';
import { isPublicAddress } from './public-address.ts';

/** The head of an answer. The rest of it is never read. */
export interface Head { status: number; location: string | undefined; retryAfter: string | undefined }

/** A website that must not be asked. */
export class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(`Not asked: ${why}`);
    this.why = why;
  }
}

/** Names of this machine and of networks of one’s own (RFC 6761, 6762, 8375, and what routers and offices use). */
const ownNames = /(?:^|\.)(?:localhost|local|internal|intranet|private|corp|home|lan|home\.arpa)$/i;

const hostOf = ({ hostname }: URL): string => hostname.replaceAll(/^\[|\]$/g, '').replace(/\.$/, '');

const isTestServer = (address: string, { port }: URL, { testServer }: Asking): boolean => testServer !== undefined && address === testServer.address && Number(port) === testServer.port;

/** Why an address is not asked, as far as the address itself shows it. */
export function refusal(url: URL, asking: Asking): Refusal | undefined {
  if (!/^https?:$/.test(url.protocol)) return 'scheme';
  if (url.username !== '' || url.password !== '') return 'password';
  const host = hostOf(url);
  if (isIP(host) !== 0) { if (!isPublicAddress(host) && !isTestServer(host, url, asking)) return 'private'; }
  else if (!host.includes('.') || ownNames.test(host)) return 'private';
  if (!['', '80', '443'].includes(url.port) && Number(url.port) !== asking.testServer?.port) return 'port';
  return undefined;
}

/** The addresses of a host at which it may be asked. A name is worth nothing: it can lead into a network of one’s own. */
async function judged(url: URL, asking: Asking): Promise<LookupAddress[]> {
  const host = hostOf(url);
  const version = isIP(host);
  const all = version === 0 ? await asking.resolve(host) : [{ address: host, family: version }];
  const allowed = all.filter(({ address }) => (isPublicAddress(address) && ['', '80', '443'].includes(url.port)) || isTestServer(address, url, asking));
  if (allowed.length === 0) throw new Refused('private');
  return allowed;
}

/** Answers with addresses that have been judged, so that the connection goes to them and to no others. */
const only = (addresses: readonly LookupAddress[]): LookupFunction => (_host, { all }, done) => {
  const [first] = addresses;
  if (all) done(null, [...addresses]);
  else done(null, first?.address ?? '', first?.family ?? 0);
};

/**
 * Asks once for a page, following nothing. Throws `Refused` where the address must not be asked, and what the network
 * says (`code`) where there is no answer. The connection goes straight to the address that was judged, never by a proxy.
 */
export async function request(url: URL, method: 'HEAD' | 'GET', asking: Asking): Promise<Head> {
  const why = refusal(url, asking);
  if (why) throw new Refused(why);
  const late = AbortSignal.timeout(asking.seconds * 1_000);
  const tooLate = Object.assign(new Error('No answer in time'), { code: 'TOO_LATE' });
  const stopped = new Promise<never>((_resolve, reject) => { late.addEventListener('abort', () => { reject(tooLate); }, { once: true }); });
  const answered = judged(url, asking).then((addresses) => new Promise<Head>((resolve, reject) => {
    const { request: send } = url.protocol === 'https:' ? https : http;
    const headers = { 'user-agent': 'Mozilla/5.0 (compatible; Local Offer link check)', accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'en-GB,en;q=0.8' };
    const sent = send(url, { method, agent: false, lookup: only(addresses), headers, signal: late, maxHeaderSize: 65_536 }, (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location, retryAfter: response.headers['retry-after'] });
      response.destroy();
    });
    sent.on('error', reject);
    sent.end();
  }));
  try {
    return await Promise.race([answered, stopped]);
  } finally {
    // Whichever of the two comes second has nobody who listens.
    answered.catch(() => undefined);
    stopped.catch(() => undefined);
  }
}
