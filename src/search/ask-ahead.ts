/**
 * Asks for what Pagefind asks for one after the other, so that it comes at once and Pagefind finds it in the memory of
 * the browser. What fails here fails there again, where it is told.
 */
export function askAhead(): void {
  for (const file of ['pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind']) fetch(`/pagefind/${file}`).catch(() => undefined);
}
