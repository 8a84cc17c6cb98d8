import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { receiveLocally } from './local-messages.ts';
import { serve, type Serving } from './serve.ts';

let told: string[];
let site: Serving;
let address: string;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'local-offer-messages-'));
  told = [];
  site = await serve(folder, 0, receiveLocally(join(folder, 'kept', 'messages.txt'), (message) => told.push(message)));
  address = `${site.address}/feedback/local/`;
  return async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  };
});

const send = (fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers: { Origin: site.address, ...headers } });
const kept = async (): Promise<string> => (await fetch(address)).text();

test('a message is kept and can be read, and its sender is thanked', async () => {
  expect(await kept()).toBe('No message yet.');
  const answer = await send({ 'form-name': 'page-problem', page: '/services/portage/', about: 'content', message: 'The number is wrong.\nIt rings nowhere.', reply: '' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/feedback/thank-you/']);
  expect(await kept()).toBe('page-problem\n  page: /services/portage/\n  about: content\n  message: The number is wrong.\n    It rings nowhere.\n\n');
  expect(told.at(-1)).toContain('The number is wrong.');
});

test('an answer about whether a page is useful needs no words', async () => {
  expect((await send({ 'form-name': 'page-useful', page: '/a-z/', useful: 'no' })).status).toBe(303);
  expect(await kept()).toContain('page-useful\n  page: /a-z/\n  useful: no\n');
});

test('what a program sends that fills in every field is thanked for and not kept', async () => {
  expect((await send({ 'form-name': 'feedback', message: 'Buy this', website: 'https://advertisement.example.org' })).status).toBe(303);
  expect(await kept()).not.toContain('Buy this');
});

test('empty, unknown, overlong and strange messages are refused in words', async () => {
  expect((await send({ 'form-name': 'feedback', message: '   ' })).status).toBe(400);
  expect((await send({ 'form-name': 'other', message: 'Hello' })).status).toBe(400);
  expect((await send({ 'form-name': 'feedback', message: 'a'.repeat(2001) })).status).toBe(413);
  expect((await send({ 'form-name': 'feedback', message: 'a'.repeat(100_000) })).status).toBe(413);
  expect((await fetch(address, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json', Origin: site.address } })).status).toBe(415);
  expect((await fetch(address, { method: 'DELETE', headers: { Origin: site.address } })).status).toBe(405);
  expect(await (await send({ 'form-name': 'feedback', message: '' })).text()).toBe('You have not written anything yet. Please go back and write your message.');
});

test('other websites cannot send, and another name of this computer cannot read', async () => {
  expect((await send({ 'form-name': 'feedback', message: 'From elsewhere' }, { Origin: 'https://elsewhere.example.org' })).status).toBe(403);
  const status = await new Promise((done, fail) => {
    request(address, { headers: { Host: 'rebound.example.org' } }, (answer) => { answer.resume(); done(answer.statusCode); }).once('error', fail).end();
  });
  expect(status).toBe(403);
  expect(await kept()).not.toContain('From elsewhere');
});

test('what is said on a terminal cannot move its cursor or pose as another field', async () => {
  await send({ 'form-name': 'feedback', message: 'a\u001B[2Jb\r\npage: /other/' });
  expect(told.at(-1)?.endsWith('feedback\n  message: a [2Jb\n    page: /other/')).toBe(true);
});

test('messages are taken up to a number, and no more', async () => {
  const statuses: number[] = [];
  for (let count = 0; count < 201; count += 1) statuses.push((await send({ 'form-name': 'page-useful', useful: 'yes' })).status);
  expect([statuses.filter((status) => status === 303).length, statuses.at(-1)]).toEqual([200, 429]);
});
