import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { chromium } from 'playwright-core';

/** A file that may be a browser, and in words how it was found. */
export interface Candidate { path: string; how: string }

// The shell is Chromium without windows, which tests do not look at: it takes a fifth less of the processor.
const names = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The places outside PATH where installers put Chromium or Chrome, for each system. */
function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    const programs = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
    return ['/Applications', join(env['HOME'] ?? '/', 'Applications')].flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Chromium', 'Application', 'chrome.exe')]);
  }
  return ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** What Playwright has downloaded: the version it asks for first, then any other. */
export function playwrightPlaces(wanted = chromium.executablePath()): string[] {
  const parts = wanted.split(sep);
  const at = parts.findLastIndex((part) => /^chromium-\d+$/.test(part));
  if (at === -1) return [wanted];
  const cache = parts.slice(0, at).join(sep);
  const versions = existsSync(cache) ? readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)).toSorted().toReversed() : [];
  return [...new Set([wanted, ...versions.map((version) => join(cache, version, ...parts.slice(at + 1)))])];
}

/** Every file on this machine that may be Chromium or Chrome, best first. `CHROME_PATH` stands alone: whoever sets it means it. */
export function browserCandidates(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform, exists: (path: string) => boolean = existsSync): Candidate[] {
  if (env['CHROME_PATH']) return [{ path: env['CHROME_PATH'], how: 'named by CHROME_PATH' }];
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => (env['PATH'] ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, name + ending)));
  return [
    ...onPath.map((path) => ({ path, how: 'found on PATH' })),
    ...usualPlaces(env, platform).map((path) => ({ path, how: 'found where it is usually installed' })),
    ...playwrightPlaces().map((path) => ({ path, how: 'downloaded earlier by Playwright' })),
  ].filter(({ path }) => exists(path));
}
