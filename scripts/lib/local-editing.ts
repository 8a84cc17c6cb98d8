import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answered, type DecapServer, startDecapServer } from './decap-server.ts';
import { git, tryGit } from './git.ts';
import type { LocalClone } from './local-clone.ts';
import { begunWith, savedOn, settleDrafts } from './local-drafts.ts';

/** An editor that works on this computer, with nothing to sign in to. */
export interface LocalEditing {
  /** Answers a request of the editor, or leaves it to others. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  close: () => void;
  /** The process of Decap’s server. */
  pid: number | undefined;
}

/** With a final slash, as every address of the site: the server of those who develop insists on it. */
const api = '/admin/local/';

/** True for a request that a page of this very site made. Another website in the same browser must not write here. */
export function isOwn({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { host = '', origin } = headers;
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host)) return false;
  return origin === undefined ? headers['sec-fetch-site'] === undefined || headers['sec-fetch-site'] === 'same-origin' : origin === `http://${host}`;
}

/** The longest request that is taken, in bytes: an entry with its pictures. */
const longest = 64 * 1024 * 1024;

/** What the editor asks, as far as it matters here. */
interface Asked { action?: string; params?: { draft?: string; path?: string; dataFiles?: { slug?: string }[]; options?: { collectionName?: string } } }

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longest) throw new Error('The request is too long.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function askedIn(body: Buffer): Asked {
  try {
    return (JSON.parse(body.toString('utf8')) ?? {}) as Asked;
  } catch {
    return {};
  }
}

/**
 * Answers what the editor asks, one thing after the other, because Decap’s server checks branches out in one working
 * tree and gives up when it has to wait. Drafts are put on what is published before anything is asked of them: Decap’s
 * server takes whatever differs for a change of the draft, and cannot end a rebase that it has begun.
 */
function inTurn(server: DecapServer, { folder, branch }: LocalClone): (body: Buffer) => Promise<Answered> {
  let last: Promise<unknown> = Promise.resolve();
  let settledOn: string | undefined;
  const answer = async (body: Buffer): Promise<Answered> => {
    const { action, params = {} } = askedIn(body);
    const published = await git(folder, 'rev-parse', branch);
    // Decap’s server ends each answer on the published branch. A draft that was removed under it, or on which it gave up,
    // it cannot leave.
    const isLeft = (await tryGit(folder, 'symbolic-ref', '--short', 'HEAD')) !== branch;
    if (isLeft || published !== settledOn) await settleDrafts(folder, branch);
    settledOn = published;
    if (action === 'offerBase') return { status: 200, body: JSON.stringify({ data: await begunWith(folder, branch, params.draft ?? '', params.path ?? '') }) };
    const answered = await server.ask(body);
    const slug = params.dataFiles?.[0]?.slug;
    if (action === 'persistEntry' && answered.status === 200 && slug) await savedOn(folder, `cms/${params.options?.collectionName}/${slug}`);
    // A save that failed may have left a branch without a change, which Decap’s server cannot read.
    if (action === 'persistEntry' && answered.status !== 200) await settleDrafts(folder, branch);
    return answered;
  };
  return async (body) => {
    const turn = last.then(() => answer(body));
    last = turn.catch(() => undefined);
    return await turn.catch((error: Error) => ({ status: 500, body: JSON.stringify({ error: error.message.split('\n')[0] }) }));
  };
}

const tooLong: Answered = { status: 413, body: '{"error":"The request is too long."}' };

function send(response: ServerResponse, { status, body }: Answered, type = 'application/json'): void {
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}

/**
 * Starts Decap’s server on a clone and hands it what the editor asks. The configuration that the build wrote names the
 * council’s repository; here it names the clone.
 */
export async function editLocally(clone: LocalClone, site: string): Promise<LocalEditing> {
  const server = await startDecapServer(clone.folder);
  const turn = inTurn(server, clone);
  const told = JSON.stringify({ ...(JSON.parse(site) as object), backend: { name: 'proxy', proxy_url: api, branch: clone.branch }, folder: clone.content });
  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = (request.url ?? '').split('?')[0];
    if (path === '/admin/site.json') {
      send(response, { status: 200, body: told });
      return true;
    }
    if (path !== api) return false;
    if (isOwn(request) && request.method === 'POST') bodyOf(request).then(turn).then((answered) => send(response, answered), () => send(response, tooLong));
    else send(response, { status: 403, body: 'Only the editor of this site may ask this.' }, 'text/plain;charset=utf-8');
    return true;
  };
  return { answer, close: server.close, pid: server.pid };
}
