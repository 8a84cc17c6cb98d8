import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserCandidates, playwrightPlaces } from './browser-places.ts';

test('takes the browser that CHROME_PATH names and looks for no other', () => {
  expect(browserCandidates({ CHROME_PATH: '/opt/own/chrome', PATH: '/usr/bin' }, 'linux', () => true)).toEqual([{ path: '/opt/own/chrome', how: 'named by CHROME_PATH' }]);
});

test('finds Chromium on PATH before Chrome where it is usually installed', () => {
  const there = [join('/usr/bin', 'chromium'), '/opt/google/chrome/chrome'];
  expect(browserCandidates({ PATH: '/usr/bin' }, 'linux', (path) => there.includes(path)).map(({ path }) => path)).toEqual(there);
});

test('takes the shell without windows where there is one, which does the same in less time', () => {
  const there = [join('/usr/bin', 'chromium'), join('/usr/bin', 'chromium-headless-shell')];
  expect(browserCandidates({ PATH: '/usr/bin' }, 'linux', (path) => there.includes(path)).map(({ path }) => path)).toEqual(there.toReversed());
});

test('finds Chrome among the applications of macOS', () => {
  const chrome = join('/Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome');
  expect(browserCandidates({ PATH: '/usr/bin', HOME: '/home' }, 'darwin', (path) => path === chrome)).toEqual([{ path: chrome, how: 'found where it is usually installed' }]);
});

test('finds Chrome among the programs of Windows', () => {
  const chrome = join('C:', 'Programs', 'Google', 'Chrome', 'Application', 'chrome.exe');
  expect(browserCandidates({ PATH: '', PROGRAMFILES: join('C:', 'Programs') }, 'win32', (path) => path === chrome).map(({ path }) => path)).toEqual([chrome]);
});

test('answers with nothing where there is no browser', () => {
  expect(browserCandidates({ PATH: '/usr/bin' }, 'linux', () => false)).toEqual([]);
});

test('asks for the browser of Playwright by the place in which it would be', () => {
  expect(playwrightPlaces()[0]).toMatch(/chrom/i);
});
