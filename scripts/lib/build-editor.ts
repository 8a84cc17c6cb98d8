import { join } from 'node:path';
import { build } from 'esbuild';
import { astroModules } from './astro-modules.ts';
import { editorFolder, installEditor } from './install-editor.ts';
import { partsOfDecap } from './parts-of-decap.ts';
import { oncePerEditor } from './shared-packages.ts';
import { stylesForEditor } from './site-styles.ts';

/** What the editor’s packages expect of a browser that Node has: nothing is read from a disk, and bytes are the package `buffer`. */
const inBrowsers = { fs: join(editorFolder, 'no-disk.ts') };

/**
 * Makes the editor at `/admin/` in a folder of the built site: one script and one style sheet that no other page loads,
 * and a part that is loaded when somebody first sees a preview. `styles` are the addresses of the site’s style sheets, which
 * the previews have; nothing is written before they are known. Where its packages cannot be installed, the site is there
 * without it; the answer says why. A test begins it at an `entry` of its own, with a backend that no website has.
 */
export async function buildEditor(site: string, { install = installEditor, styles, entry = join(editorFolder, 'start.ts') }: { install?: typeof installEditor; styles: readonly string[] | Promise<readonly string[]>; entry?: string }): Promise<string | undefined> {
  const failed = await install().catch((error: Error) => error.message);
  if (failed) return `The site has no editor at /admin/, because its packages could not be installed (${failed.trim().split('\n')[0]}). Everything else is there.`;
  await build({
    absWorkingDir: editorFolder,
    entryPoints: { editor: entry },
    outdir: join(site, 'admin'),
    bundle: true, splitting: true, chunkNames: 'editor-[hash]', minify: true, format: 'esm', platform: 'browser', target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis', 'import.meta.env': '{}' },
    plugins: [stylesForEditor(styles), astroModules(), partsOfDecap(), oncePerEditor()],
    alias: inBrowsers,
    inject: [join(editorFolder, 'buffer.ts')],
    // The packages are the editor’s own; what the reader and the schemas import is the site’s.
    nodePaths: [join(editorFolder, 'node_modules')],
  });
  return undefined;
}
