import type { Published } from './published.ts';

const ask = (file: string): void => { fetch(`/pagefind/${file}`).catch(() => undefined); };

/**
 * Asks for what Pagefind asks for one after the other, so that it comes at once and Pagefind finds it in the memory of
 * the browser. What fails here fails there again, where it is told.
 */
export function askAhead(published: Promise<Published>): void {
  for (const file of ['pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind']) ask(file);
  published.then(({ name, rows }) => { if (rows > 0) ask(`pagefind.${name}.pf_meta`); }, () => undefined);
}
