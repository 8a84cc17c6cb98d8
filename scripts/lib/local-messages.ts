import { appendFile, mkdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { formNames, localAddress, longest, thankYou, trap } from '../../src/domain/feedback-form.ts';
import { isOwn } from './local-editing.ts';
import type { Answer } from './serve.ts';

/** The longest request that is taken, in bytes: a message of the longest allowed length, whatever its letters. */
const longestRequest = 16 * 1024;
/** How many messages are kept from one start to its end. */
const most = 200;

/** The fields that are kept, each with the most characters that it may have. */
const fields: Readonly<Record<string, number>> = { page: 300, useful: 3, about: 60, message: longest.message, where: 200, reply: longest.reply };

/** Without what could move the cursor of a terminal or begin a line of its own. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' ? '\n    ' : ' '));

/** A message as it is read, or why it is not taken: the status and a whole sentence. */
function messageIn(body: string): { message?: string; status: number; say: string } {
  const sent = new URLSearchParams(body);
  if (sent.get(trap)) return { status: 303, say: 'Thank you.' };
  const form = formNames.find((name) => name === sent.get('form-name'));
  if (!form) return { status: 400, say: 'This site has no such form.' };
  const lines: string[] = [];
  for (const [name, most] of Object.entries(fields)) {
    const values = sent.getAll(name).map((value) => value.trim()).filter(Boolean);
    // A browser counts a new line as one character and sends two.
    if (values.some((value) => value.replaceAll('\r\n', '\n').length > most)) return { status: 413, say: `What you wrote is too long. Please write at most ${most} characters.` };
    if (values.length > 0) lines.push(`  ${name}: ${plain(values.slice(0, 10).join(', '))}`);
  }
  if (!sent.get('message')?.trim() && !(form === 'page-useful' && /^(?:yes|no)$/.test(sent.get('useful') ?? ''))) return { status: 400, say: 'You have not written anything yet. Please go back and write your message.' };
  return { message: [form, ...lines].join('\n'), status: 303, say: 'Thank you.' };
}

async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= longestRequest) parts.push(part);
    // The rest is read and thrown away, so that the browser hears the answer; who sends much more is cut off.
    if (length > longestRequest * 64) request.destroy();
  }
  return length > longestRequest ? undefined : Buffer.concat(parts).toString('utf8');
}

/**
 * Receives the forms of a site that is looked at on this computer, says each message to `tell` and adds it to a plain
 * file, which can be read at the address of the forms. Other websites and other computers are refused.
 */
export function receiveLocally(file: string, tell: (message: string) => void = console.log): Answer {
  let kept = 0;
  const say = (response: ServerResponse, status: number, text: string): void => {
    response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(text);
  };
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!/^application\/x-www-form-urlencoded(?:;|$)/i.test(request.headers['content-type'] ?? '')) return say(response, 415, 'Only the forms of this site are received here.');
    const body = await textOf(request);
    if (body === undefined) return say(response, 413, 'What was sent is too long.');
    if (kept >= most) return say(response, 429, `${most} messages are enough for one start. Stop the site and start it again.`);
    const { message, status, say: words } = messageIn(body);
    if (status !== 303) return say(response, status, words);
    if (message) {
      kept += 1;
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, `${message}\n\n`);
      tell(`A message was sent and stayed on this computer:\n${message}`);
    }
    response.writeHead(303, { Location: thankYou });
    response.end();
  };
  return (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path !== localAddress) return false;
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (!reading && request.method !== 'POST') say(response, 405, 'Messages are sent with POST and read with GET.');
    else if (!(reading ? isHere(request) : isOwn(request))) say(response, 403, 'Only pages of this site may send messages here.');
    else if (reading) void readFile(file, 'utf8').then((text) => say(response, 200, text), () => say(response, 200, 'No message yet.'));
    else void receive(request, response).catch((error: Error) => say(response, 500, `The message could not be kept: ${error.message}`));
    return true;
  };
}

/** True for a request to this very computer under its own name, which a page elsewhere cannot read an answer to. */
const isHere = ({ headers }: IncomingMessage): boolean => /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(headers.host ?? '');
