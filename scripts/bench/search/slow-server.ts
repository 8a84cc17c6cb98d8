import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { headersFor, readHeaders } from '../../lib/headers.ts';
import type { Serving } from '../../lib/serve.ts';

/** What went over the wire: answers, and bytes of their bodies as they were sent. */
export interface Wire { requests: number; bytes: number }

/** A server that counts. */
export interface SlowServing extends Serving { wire: Wire }

/** Slow 4G as Lighthouse has it: 150 ms there and back, and 1.6 Mbit/s for everything together. */
const roundTrip = 150;
const bytesPerMillisecond = 1.6e6 / 8 / 1000;
const slice = 8 * 1024;

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.xml': 'application/xml' };

/**
 * Serves a built site as a host does, with the headers of `netlify.toml` and text compressed with gzip, over a line as
 * slow as slow 4G. The line is made here and not by the browser, whose own throttle leaves its workers out.
 */
export async function serveSlowly(folder: string): Promise<SlowServing> {
  const rules = await readHeaders();
  const wire: Wire = { requests: 0, bytes: 0 };
  const ready = new Map<string, Buffer>();
  let free = 0;
  /** Waits until the line has carried so many bytes, after whatever is on it. */
  const carry = async (bytes: number): Promise<void> => {
    free = Math.max(free, performance.now()) + bytes / bytesPerMillisecond;
    await pause(free - performance.now());
  };
  const bodyOf = async (file: string): Promise<Buffer> => {
    const known = ready.get(file);
    if (known) return known;
    const content = await readFile(join(folder, file));
    const body = types[extname(file)] ? gzipSync(content) : content;
    ready.set(file, body);
    return body;
  };
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const file = normalize(path.endsWith('/') ? `${path}index.html` : path);
    wire.requests += 1;
    await pause(roundTrip);
    const body = await bodyOf(file).catch(() => undefined);
    if (!body) return void response.writeHead(404).end();
    const type = types[extname(file)];
    response.writeHead(200, { ...headersFor(rules, path), 'Content-Type': type ?? 'application/octet-stream', 'Content-Length': body.length, ...(type && { 'Content-Encoding': 'gzip' }) });
    wire.bytes += body.length;
    for (let at = 0; at < body.length; at += slice) {
      const part = body.subarray(at, at + slice);
      await carry(part.length);
      response.write(part);
    }
    response.end();
  };
  const server = createServer((request, response) => { void answer(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), response); });
  const port = await new Promise<number>((done, fail) => { server.once('error', fail).listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port)); });
  return { wire, address: `http://localhost:${port}`, close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections(); }) };
}
