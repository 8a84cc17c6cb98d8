import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type BuiltPage } from './built.ts';

/** What a page loads before anybody uses it, by the addresses of the files. */
export interface Resources { styles: string[]; scripts: string[]; pictures: string[] }

const addresses = ({ root }: BuiltPage, selector: string, name: string): string[] => root.querySelectorAll(selector).map((element) => attribute(element, name));

/** The files that a page in a built folder names, and all that its scripts import before they run. */
export function resourcesOf(page: BuiltPage, folder: string): Resources {
  const scripts = new Set([...addresses(page, 'script[src]', 'src'), ...addresses(page, 'link[rel="modulepreload"]', 'href')]);
  // The set grows while it is walked through.
  for (const path of scripts) {
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)) scripts.add(new URL(name, `https://site.invalid${path}`).pathname);
  }
  return {
    styles: addresses(page, 'link[rel="stylesheet"]', 'href'),
    scripts: [...scripts],
    pictures: [...addresses(page, 'link[rel="icon"]', 'href'), ...addresses(page, 'img[src]', 'src')],
  };
}
