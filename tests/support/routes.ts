import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A route of `src/pages` that makes pages: its file, and the test for the addresses that it makes. */
export interface Route { file: string; matches: (path: string) => boolean }

/** One part of a route as it stands in an address: a rest parameter takes any number of parts, another parameter one. */
function part(name: string): string {
  if (/^\[\.\.\.[^\]]+\]$/.test(name)) return '(?:.+/)?';
  return `${name.split(/(\[[^\]]+\])/).map((piece) => (piece.startsWith('[') ? '[^/]+' : piece.replaceAll(/[.*+?^${}()|\\]/g, '\\$&'))).join('')}/`;
}

function pattern(name: string): RegExp {
  if (name === '404') return /^\/404\.html$/;
  return new RegExp(`^/${name.replace(/(?:^|\/)index$/, '').split('/').filter(Boolean).map(part).join('')}$`);
}

/** Fixed names before parameters, part by part, as the site itself decides between two routes for one address. */
const rank = (name: string): string => name.split('/').map((part) => (part.startsWith('[...') ? '2' : part.includes('[') ? '1' : '0')).join('');

/** Every route under `src/pages` that makes pages, the most particular first. Endpoints for data are not pages. */
export function routesIn(folder: string): Route[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => /\.(?:astro|mdx?|html)$/.test(file));
  return files.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).map((file) => {
    const expression = pattern(file.replace(/\.\w+$/, ''));
    return { file: join(folder, file), matches: (path) => expression.test(path) };
  });
}

/** The route that made a page, or undefined where none did. */
export const routeOf = (routes: readonly Route[], path: string): Route | undefined => routes.find(({ matches }) => matches(path));
