import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { home } from '../scripts/lib/folders.ts';
import { serve } from '../scripts/lib/serve.ts';
import { testEnvironment } from '../scripts/test/run-vitest.ts';
import { accessibilityFaults } from './support/axe.ts';
import { isPublic, pagesIn, textOf } from './support/built.ts';
import { open } from './support/open.ts';
import { runBuild, temporaryFolder } from './support/run-build.ts';
import { openPage } from './support/site.ts';

const folder = temporaryFolder('feedback');
const bad = join(home, 'tests', 'bad-content');
const content = join(folder, 'content');
const councilFile = readFileSync(join(bad, 'council.yml'), 'utf8').replace('email: localoffer@', 'phone: "01632 960 402"\n    email: localoffer@');
const today = '2026-11-22';
const service = '/services/good-swimming/';

/** Starts the site as `npm start` does and answers where it is. */
async function started(): Promise<{ address: string; stop: () => void }> {
  const child = spawn(process.execPath, [join(home, 'scripts', 'start.ts')], {
    cwd: home, stdio: ['ignore', 'pipe', 'pipe'], env: { ...testEnvironment(), CONTENT_DIR: content, OUT_DIR: join(folder, 'started', 'dist'), PORT: '0', TODAY: today },
  });
  const address = await new Promise<string>((done, fail) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /The Local Offer is at (http:\/\/localhost:\d+)/.exec(output)?.[1];
      if (found) done(found);
    });
    child.once('close', () => fail(new Error(output)));
  });
  return { address, stop: () => void child.kill() };
}

/** Builds the small council with its forms going somewhere, and answers the folder. */
async function builtWith(feedback: string): Promise<string> {
  const [name] = feedback.split('\n');
  const [own, out] = [join(folder, `content ${name}`), join(folder, `dist ${name}`)];
  await cp(content, own, { recursive: true });
  await writeFile(join(own, 'council.yml'), councilFile.replace('service: none', `service: ${feedback}`));
  const { exitCode, output } = await runBuild({ content: own, out, today });
  expect(exitCode, output).toBe(0);
  return out;
}

let address: string;

beforeAll(async () => {
  for (const file of ['glossary.yml', 'organisations/eastmarsh-trust.yml', 'services/good-swimming.md', 'images/good-room.png']) await cp(join(bad, file), join(content, file));
  await writeFile(join(content, 'council.yml'), councilFile);
  const { address: at, stop } = await started();
  address = at;
  return async () => {
    stop();
    await rm(folder, { recursive: true, force: true });
  };
});

const kept = async (): Promise<string> => (await fetch(`${address}/feedback/local/`)).text();

test.each([['with', true], ['without', false]])('a family tells %s JavaScript that something is wrong, and the message can be read', async (_how, javaScript) => {
  const { page, problems, close } = await open(address + service, { javaScript, width: 320 });
  await page.locator('summary', { hasText: 'Is something wrong' }).click();
  const form = page.locator('form[name=page-problem]');
  await form.getByLabel('How easy the information').check();
  await form.getByLabel('What do you want to tell us?').fill(`The number rings nowhere, ${javaScript}.`);
  await form.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/feedback/thank-you/');
  expect(await page.locator('h1').textContent()).toBe('Thank you');
  expect(await kept()).toContain(`page-problem\n  page: ${service}\n  about: accessibility\n  message: The number rings nowhere, ${javaScript}.\n`);
  await close();
  expect(problems).toEqual([]);
});

test('one click says that a page is not useful, and the keyboard is enough', async () => {
  const { page, close } = await open(address + service);
  await page.getByRole('button', { name: 'No', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/feedback/thank-you/');
  expect(await kept()).toContain(`page-useful\n  page: ${service}\n  useful: no\n`);
  await close();
});

test('whether a page is useful is asked with faces beside the words', async () => {
  const { page, close } = await open(address + service);
  const buttons = page.locator('form[name=page-useful] button');
  expect(await buttons.count()).toBe(4);
  expect(await buttons.locator('svg[aria-hidden=true]').count()).toBe(4);
  expect(await page.getByRole('button', { name: 'Yes', exact: true }).locator('svg').isVisible()).toBe(true);
  await close();
});

test('a confidential message about a service says who reads it and names the service', async () => {
  const { page, close } = await open(address + service);
  await page.locator('summary', { hasText: 'confidential' }).click();
  const form = page.locator('form[name=provider-message]');
  expect(await form.textContent()).toContain('passes it on');
  await form.getByLabel('What do you want to tell us?').fill('Is there a hoist?');
  await form.getByLabel(/If you want an answer/).fill('07700 900 123');
  await form.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/feedback/thank-you/');
  expect(await kept()).toContain(`provider-message\n  page: ${service}\n  message: Is there a hoist?\n  reply: 07700 900 123\n`);
  await close();
});

test('what is missing can be told with the place where it is needed', async () => {
  const { page, close } = await open(`${address}/feedback/`);
  await page.getByRole('link', { name: 'Tell us what is missing' }).click();
  await page.getByLabel('What is missing?').fill('A club on Sundays');
  await page.getByLabel(/Where do you need it/).fill('The Harbour');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/feedback/thank-you/');
  expect(await kept()).toContain('missing\n  page: /feedback/missing/\n  message: A club on Sundays\n  where: The Harbour\n');
  await close();
});

test('a program that fills in the hidden field is thanked and not kept; a message that is too long is refused', async () => {
  const { page, close } = await open(`${address}/feedback/`);
  await page.getByLabel('What do you want to tell us?').fill('Cheap watches');
  await page.evaluate(() => { (document.querySelector('input[name=website]') as HTMLInputElement).value = 'https://watches.example.org'; });
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/feedback/thank-you/');
  await page.goto(`${address}/feedback/`);
  await page.evaluate(() => {
    const message = document.querySelector('textarea') as HTMLTextAreaElement;
    message.removeAttribute('maxlength');
    message.value = 'word '.repeat(1000);
  });
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/feedback/local/');
  expect(await page.locator('body').textContent()).toContain('too long');
  expect(await kept()).not.toMatch(/watches|word word/);
  await close();
});

test.each([320, 1280])('no form has a fault that axe finds at %i pixels, and none is cut off', async (width) => {
  for (const path of [service, '/feedback/', '/feedback/missing/', '/feedback/thank-you/']) {
    const { page, close } = await open(address + path, { width });
    await page.evaluate(() => { for (const one of document.querySelectorAll<HTMLDetailsElement>('.tell details')) one.open = true; });
    expect(await accessibilityFaults(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    await close();
  }
});

test('a site whose forms go nowhere has none, and says whom to ring and where to write', async () => {
  const pages = pagesIn(inject('siteFolder')).filter(isPublic);
  expect(pages.filter(({ html }) => /<form[^>]*method="post"/i.test(html)).map(({ path }) => path)).toEqual([]);
  for (const path of ['/feedback/', '/feedback/missing/', '/services/portage/']) {
    const { page, close } = await openPage(path);
    const main = page.locator('main');
    expect(await main.textContent(), path).toContain('01632 960 101');
    expect(await main.locator('a[href^="mailto:localoffer@"]').count(), path).toBeGreaterThan(0);
    await close();
  }
});

/** What the privacy notice of a built site says. The small council has no guide, so all of it follows from what it set. */
const notice = (out: string): string => textOf(pagesIn(out).find(({ path }) => path === '/about/privacy/')?.root.querySelector('main') ?? null);

test('forms go to the address of the council’s own service, and the policy lets them go there alone', async () => {
  const out = await builtWith('endpoint\n  endpoint: https://forms.eastmarsh.example.org/offer');
  const site = await serve(out, 0);
  const { page, problems, close } = await open(`${site.address}/feedback/`);
  let sent = '';
  await page.route('https://forms.eastmarsh.example.org/**', (route) => {
    sent = route.request().postData() ?? '';
    return route.fulfill({ body: 'Received', contentType: 'text/plain' });
  });
  await page.getByLabel('What do you want to tell us?').fill('Thank you for the page');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('https://forms.eastmarsh.example.org/offer');
  expect(new URLSearchParams(sent).get('message')).toBe('Thank you for the page');
  await page.goto(`${site.address}/feedback/`);
  problems.length = 0;
  await page.getByLabel('What do you want to tell us?').fill('Not for others');
  await page.evaluate(() => {
    const form = document.querySelector('form[name=feedback]') as HTMLFormElement;
    form.action = 'https://elsewhere.example.org/';
    form.requestSubmit();
  });
  await expect.poll(() => problems.join('\n')).toContain('policy broken: form-action');
  expect(notice(out)).toMatch(/send your message to us at forms\.eastmarsh\.example\.org\..*We have not yet said here how long we keep messages.*Ask for the data protection officer: ?Phone: 01632 960 402/);
  await close();
  await site.close();
});

test('forms for Netlify carry what Netlify looks for, and end on the page that thanks', async () => {
  const out = await builtWith('netlify');
  for (const { path, root } of pagesIn(out).filter(isPublic)) {
    for (const form of root.querySelectorAll('form[method=post]')) {
      const value = (name: string): string | null | undefined => form.getAttributeValue(name);
      expect([value('data-netlify'), value('data-netlify-honeypot'), value('action')], path).toEqual(['true', 'website', '/feedback/thank-you/']);
      expect(form.querySelector('input[name=form-name]')?.getAttributeValue('value'), path).toBe(value('name'));
    }
  }
  expect(pagesIn(out).some(({ path }) => path === '/feedback/thank-you/')).toBe(true);
  expect(notice(out)).toMatch(/The company that hosts this website may keep a technical record.*received by a company, Netlify/);
});

test('the report of a year says how many comments came and is good on paper', async () => {
  const { page, close } = await openPage('/you-said-we-did/');
  await page.getByRole('link', { name: 'What you said and what we did in 2026' }).click();
  const came = await page.locator('main').textContent();
  expect(came).toMatch(/\d+ comments came\. \d+ of \d+ have an answer\./);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('main form:visible, .site-menu:visible').count()).toBe(0);
  expect(await page.locator('h2', { hasText: 'What we cannot do, and why' }).isVisible()).toBe(true);
  await close();
});

test('comments can be found by topic and by area without JavaScript', async () => {
  const { page, close } = await openPage('/you-said-we-did/', { javaScript: false });
  await page.locator('summary', { hasText: 'By area' }).click();
  const link = page.locator('details[open] a').first();
  const id = (await link.getAttribute('href') ?? '').slice(1);
  expect(await page.locator(`article[id="${id}"]`).count()).toBe(1);
  await close();
});
