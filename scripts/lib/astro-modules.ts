import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Compiler from '@astrojs/compiler-rs';
import type { Plugin } from 'esbuild';
import { home } from './folders.ts';

/** The compiler that this version of Astro itself uses: what it makes fits the runtime beside it. */
async function astroCompiler(): Promise<typeof Compiler> {
  const ofAstro = createRequire(fileURLToPath(import.meta.resolve('astro/package.json')));
  return await import(pathToFileURL(ofAstro.resolve('@astrojs/compiler-rs')).href) as typeof Compiler;
}

/**
 * Lets esbuild bundle components of Astro, so that the editor can make the very pages of the website in a browser. White
 * space is treated as in astro.config.mjs. Styles and scripts of components are not: the previews have the site’s style sheet.
 */
export function astroModules(): Plugin {
  return {
    name: 'astro-modules',
    async setup({ onLoad }) {
      const { transform } = await astroCompiler();
      onLoad({ filter: /\.astro$/ }, async ({ path }) => {
        // What the compiler is told of the place stands in what it makes, so it is told nothing of this machine.
        const filename = path.slice(home.length).replaceAll('\\', '/');
        const { code, diagnostics } = transform(await readFile(path, 'utf8'), {
          filename, normalizedFilename: filename, compact: true, internalURL: 'astro/compiler-runtime', resultScopedSlot: true,
          // Without this the compiler adds what only Astro’s own server understands.
          resolvePath: (name: string) => name,
        });
        const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ text }) => ({ text }));
        return { contents: code, loader: 'ts', resolveDir: dirname(path), errors };
      });
    },
  };
}
