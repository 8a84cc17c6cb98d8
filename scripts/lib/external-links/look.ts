import type { Asking } from './asking.ts';
import type { Outcome } from './outcome.ts';
import { type Head, Refused, request } from './request.ts';
import type { Turn } from './turns.ts';

/** As many redirects as are followed. Browsers follow twenty; a page that needs more than ten is not in order. */
const mostRedirects = 10;
/** Milliseconds before the second and the third question, where the server does not say how long to wait. */
const backOff = [2_000, 8_000] as const;
/** The longest that a server may make us wait, in milliseconds. */
const longestWait = 60_000;

/** Answers to a short question that say little about the page: some servers answer only whoever takes the page. */
const askAgainWithGet = new Set([400, 403, 404, 405, 406, 410, 500, 501]);
const passing = new Set([429, 500, 502, 503, 504]);
const passingFaults = new Set(['EAI_AGAIN', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'TOO_LATE']);

const redirects = new Set([301, 302, 303, 307, 308]);
const forGood = new Set([301, 308]);

const codeOf = (error: unknown): string => {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  return code ?? errors?.[0]?.code ?? 'unknown';
};

/** Milliseconds that a server asks us to wait: a number of seconds or a moment (RFC 9110, 10.2.3). Undefined where it says neither. */
function asked(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  const until = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now;
  return Number.isNaN(until) ? undefined : Math.max(0, until);
}

/** The head of what a server answers in the end: asked shortly first, and again where its answer may pass. Throws what `request` throws. */
async function headOf(url: URL, turn: Turn, asking: Asking): Promise<Head> {
  const ask = (method: 'HEAD' | 'GET'): Promise<Head> => turn(url.hostname, () => request(url, method, asking));
  for (let tried = 0; ; tried += 1) {
    const pause = backOff[tried];
    try {
      const short = await ask(tried === 0 ? 'HEAD' : 'GET');
      const head = tried === 0 && askAgainWithGet.has(short.status) ? await ask('GET') : short;
      const wait = Math.max(pause ?? 0, asked(head.retryAfter, asking.now()) ?? 0);
      if (!passing.has(head.status) || pause === undefined || wait > longestWait) return head;
      await asking.wait(wait);
    } catch (error) {
      if (error instanceof Refused || pause === undefined || !passingFaults.has(codeOf(error))) throw error;
      await asking.wait(pause);
    }
  }
}

/** An address to show and to keep: without a name or a password, and not longer than anybody reads. */
function shown(url: URL): string {
  const copy = new URL(url);
  copy.username = '';
  copy.password = '';
  return copy.href.slice(0, 2_000);
}

/** What a status says that leads nowhere else. */
function judge(status: number): Pick<Outcome, 'kind' | 'status'> {
  if (status === 404 || status === 410) return { kind: 'gone', status };
  if (status >= 500 && status < 600) return { kind: 'unanswered', status };
  return status >= 400 ? { kind: 'closed', status } : { kind: 'works' };
}

/** Looks whether a page is there, following redirects. Each address on the way is judged before it is asked. */
export async function look(address: string, turn: Turn, asking: Asking): Promise<Outcome> {
  let url = new URL(address);
  const start = url.href;
  /** Where it has moved to for good, as long as each redirect so far says so. */
  let moved: string | undefined;
  let onlyForGood = true;
  const on = (): { to?: string } => (url.href === start ? {} : { to: shown(url) });
  for (let followed = 0; followed <= mostRedirects; followed += 1) {
    try {
      const { status, location } = await headOf(url, turn, asking);
      if (!redirects.has(status) || location === undefined) {
        const found = judge(status);
        if (found.kind === 'works' && moved !== undefined) return { kind: 'moved', to: moved };
        return found.kind === 'works' ? found : { ...found, ...on() };
      }
      if (!URL.canParse(location, url)) return { kind: 'unanswered', status, why: 'BAD_REDIRECT', ...on() };
      url = new URL(location, url);
      url.hash = '';
      onlyForGood &&= forGood.has(status);
      if (onlyForGood && url.href !== start) moved = shown(url);
    } catch (error) {
      return error instanceof Refused ? { kind: 'refused', why: error.why, ...on() } : { kind: 'unanswered', why: codeOf(error), ...on() };
    }
  }
  return { kind: 'unanswered', why: 'REDIRECTS', to: shown(url) };
}
