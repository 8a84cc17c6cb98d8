import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { home } from '../lib/folders.ts';
import { browserCandidates, type Candidate } from './browser-places.ts';

/** A browser that starts. */
export interface FoundBrowser extends Candidate { version: string }

const isRoot = process.getuid?.() === 0;

/**
 * What Chromium does without in tests. Each window of Chromium 156 loads two pages for the popup of an address bar that
 * nobody sees, which takes longer than many a page of the site. The last list of features counts, so what Playwright
 * 1.65 leaves out is named again.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding',
  'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
];

/** How browsers are started in tests: nothing of their own over the network. Root cannot have a sandbox. */
export const browserArguments: readonly string[] = [
  `--disable-features=${withoutFeatures.join(',')}`,
  '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...(isRoot ? ['--no-sandbox'] : []),
];

/** The first candidate that really starts. A file may be there and be only a notice that asks to install something. */
async function firstThatStarts(candidates: readonly Candidate[]): Promise<FoundBrowser | undefined> {
  for (const candidate of candidates) {
    const browser = await chromium.launch({ executablePath: candidate.path, args: [...browserArguments], timeout: 60_000 }).catch(() => undefined);
    if (!browser) continue;
    const version = browser.version();
    await browser.close();
    return { ...candidate, version };
  }
  return undefined;
}

/** Runs a command that installs something, with its output on ours, and answers whether it worked. */
function worked(command: string, ...args: string[]): boolean {
  console.log(`Running ${[command === process.execPath ? 'node' : command, ...args].join(' ')} …`);
  return spawnSync(command, args, { cwd: home, stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 }).status === 0;
}

const playwright = (...args: string[]): boolean => worked(process.execPath, join('node_modules', 'playwright-core', 'cli.js'), 'install', ...args, 'chromium');

/** On Debian and Ubuntu, the packages of the system. Not every release has the shell, which is the quicker one. */
function installPackage(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const [command, before]: [string, string[]] = isRoot ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
  const install = (...packages: string[]): boolean => worked(command, ...before, 'install', '-y', ...packages);
  return worked(command, ...before, 'update') && (install('chromium', 'chromium-headless-shell') || install('chromium'));
}

/** The ways to get a browser where there is none, and how each is told. The download is tried before the package of the system. */
const installers: readonly (readonly [install: () => boolean, how: string])[] = [
  [() => playwright('--with-deps') || playwright(), 'downloaded by Playwright'],
  [installPackage, 'installed with apt-get'],
];

/** A browser for the tests: one that is here, or one that is installed. Throws one sentence where there is none to be had. */
export async function findBrowser(): Promise<FoundBrowser> {
  const found = await firstThatStarts(browserCandidates());
  if (found) return found;
  if (process.env['CHROME_PATH']) throw new Error(`CHROME_PATH names ${process.env['CHROME_PATH']}, which does not start as a browser: correct it, or unset it to have one found.`);
  console.log('There is no Chromium or Chrome that starts on this machine, so one is installed.');
  for (const [install, how] of installers) {
    const installed = install() ? await firstThatStarts(browserCandidates()) : undefined;
    if (installed) return { ...installed, how };
  }
  throw new Error('The browser tests need Chromium or Chrome, and none could be found or installed: install one, or set CHROME_PATH to one.');
}
