import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { editorFolder } from './install-editor.ts';

/** Decap's frame around its screens, in which its parts are named. */
const frame = /[\\/]decap-cms-core[\\/]dist[\\/]esm[\\/]components[\\/]App[\\/]App\.js$/;

/** Our own parts in the place of Decap's, by the names under which its frame imports them. */
const ours: Readonly<Record<string, string>> = { './NotFoundPage': 'home/other-place.ts', './Header': 'header.ts' };

/** Where Decap leads whoever names no place: to its first list, and with us to the home of the editors. */
const first = { theirs: 'return `/collections/${first.get(\'name\')}`;', ours: "return '/home';" };

/**
 * Puts our home and our header into Decap, which has no way to add a screen. Whatever Decap does not have as expected
 * stops the build: the editor must not come without them after an update.
 */
export function partsOfDecap(): Plugin {
  return {
    name: 'parts-of-decap',
    setup(build) {
      const left = new Set(Object.keys(ours));
      build.onResolve({ filter: /^\.\/(?:NotFoundPage|Header)$/ }, ({ path, importer }) => {
        if (!frame.test(importer)) return undefined;
        left.delete(path);
        return { path: join(editorFolder, ours[path] ?? '') };
      });
      build.onLoad({ filter: frame }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes(first.theirs)) return { errors: [{ text: 'Decap no longer says where it leads first as scripts/lib/parts-of-decap.ts expects.' }] };
        return { contents: text.replace(first.theirs, first.ours), loader: 'js' };
      });
      build.onEnd(() => (left.size > 0 ? { errors: [{ text: `Decap no longer has these parts, which scripts/lib/parts-of-decap.ts replaces: ${[...left].join(', ')}` }] } : undefined));
    },
  };
}
