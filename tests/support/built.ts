import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';

/** A page of the built site. `root` is its tree, made when it is first asked for. */
export interface BuiltPage { path: string; file: string; html: string; readonly root: HtmlElement }

const config = await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html');

/** The address of a built file: a folder for its index, the file itself for the rest. */
const addressOf = (file: string): string => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');

/** True for what only sends people on from a former address. It is no page of its own, and has tests of its own. */
const isDetour = ({ html }: BuiltPage): boolean => /<meta http-equiv="refresh"/.test(html);

/** Every HTML page in a built folder, by address. */
export const pagesIn = (folder: string): BuiltPage[] => htmlIn(folder).filter((page) => !isDetour(page));

/** Every former address in a built folder, with what is there for hosts that do not send people on themselves. */
export const detoursIn = (folder: string): BuiltPage[] => htmlIn(folder).filter(isDetour);

function htmlIn(folder: string): BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).toSorted();
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    let tree: HtmlElement | undefined;
    return { path: addressOf(file), file: join(folder, file), html, get root() { return (tree ??= new Parser(config).parseHtml(html)); } };
  });
}

/** True for a page of the website itself. The editor is a program of its own, with other rules and tests of its own. */
export const isPublic = ({ path }: { path: string }): boolean => !path.startsWith('/admin/');

/** True for a page that search engines may show. */
export const isIndexable = ({ html, path }: { html: string; path: string }): boolean => isPublic({ path }) && !/<meta name="robots" content="[^"]*noindex/.test(html);

/** The value of an attribute, or nothing where it is missing. */
export const attribute = (element: HtmlElement, name: string): string => element.getAttributeValue(name) ?? '';

/** The text of an element as people read it, with one space between words. */
export const textOf = (element: HtmlElement | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
