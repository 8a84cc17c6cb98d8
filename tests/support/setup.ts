import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { TestProject } from 'vitest/node';
import { fieldsOf, valuesOf } from '../../schemas/derive/fields.ts';
import { collections } from '../../schemas/index.ts';
import { home } from '../../scripts/lib/folders.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { findBrowser } from '../../scripts/test/find-browser.ts';
import type { Content } from '../../src/reader/content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { pagesIn } from './built.ts';
import { routesIn } from './routes.ts';
import { demonstration, runBuild, temporaryFolder } from './run-build.ts';
import { templatesOf } from './templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file of the browser. */
    browser: string;
    /** Where the built demonstration is served, without a final slash. */
    siteAddress: string;
    /** The file that holds what was read in the folder of the demonstration’s content, as the `serialize` of Node writes it. */
    contentRead: string;
    /** The folder of the built demonstration. */
    siteFolder: string;
    /** The day on which the demonstration was built. */
    today: string;
    /** One address for each kind of page. */
    templates: string[];
  }
}

/** The last day on which the content says that something happened. On that day it is true, whatever day the tests run on. */
function dayOf(content: Content): string {
  const days = collections.flatMap(({ name }) => content.entries[name].flatMap(({ data }) =>
    [...valuesOf(fieldsOf(name), data as Record<string, unknown>)].filter(({ node, value }) => node.past && typeof value === 'string').map(({ value }) => String(value))));
  return days.toSorted().at(-1) ?? '';
}

/** Finds a browser, checks and builds the demonstration once, and serves it with the headers with which it is published. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  console.log(`Browser: Chromium or Chrome ${browser.version}, ${browser.how}: ${browser.path}`);
  const content = await readContent(demonstration);
  const today = dayOf(content);
  const folder = temporaryFolder('site');
  const out = join(folder, 'dist');
  const { exitCode, output } = await runBuild({ out, today });
  if (exitCode !== 0) await rm(folder, { recursive: true, force: true });
  if (exitCode !== 0) throw new Error(`The demonstration cannot be built, so nothing can be tested in a browser.\n${output}`);
  const { address, close } = await serve(out, 0);
  const contentRead = join(folder, 'content-read');
  await writeFile(contentRead, serialize(content));
  project.provide('browser', browser.path);
  project.provide('contentRead', contentRead);
  project.provide('siteAddress', address);
  project.provide('siteFolder', out);
  project.provide('today', today);
  project.provide('templates', templatesOf(pagesIn(out), routesIn(join(home, 'src', 'pages')), content));
  return async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  };
}
