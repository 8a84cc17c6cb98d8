const key = Symbol.for('local-offer.unlisted');
const store = globalThis as { [key]?: Set<string> };
const unlisted = (store[key] ??= new Set());

/** Keeps a page out of the map of the site, because search engines are asked not to show it. */
export const leaveOut = (path: string): void => void unlisted.add(path);

/** True for a page that was left out. The map is written when every page has been made. */
export const isLeftOut = (path: string): boolean => unlisted.has(path);
