import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaders } from './headers.ts';
import { listen } from './port.ts';
import { readRedirects, sentTo } from './redirects.ts';

/** A server of a built site, with the headers of `netlify.toml` and the redirects of `_redirects`, on this machine only. */
export interface Serving { address: string; close: () => Promise<void> }

/** Answers a request before the files are asked, or leaves it to them. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Serves a folder. Port 0 takes any that is free. A path that is not there gets the page for it, with status 404. */
export async function serve(folder: string, port: number, first: Answer = () => false): Promise<Serving> {
  const rules = await readHeaders();
  const redirects = await readRedirects(folder);
  const files = sirv(folder, { dev: true, etag: true, dotfiles: false });
  const notFound = await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found'));
  const server = createServer((request, response) => {
    const { pathname: path, search } = URL.canParse(request.url ?? '', 'http://localhost') ? new URL(request.url ?? '', 'http://localhost') : { pathname: '/', search: '' };
    const values = headersFor(rules, path);
    // sirv writes its own cache header when it answers, so ours are set at that very moment.
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((status: number, ...rest: [Record<string, string>]) => {
      const own = rest.find((value) => typeof value === 'object') ?? {};
      return writeHead(status, { ...own, ...values });
    }) as typeof response.writeHead;
    if (first(request, response)) return;
    const redirect = sentTo(redirects, path);
    if (redirect) {
      response.writeHead(redirect.status, { Location: redirect.to + search });
      response.end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(notFound);
    });
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}`,
    close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections(); }),
  };
}
