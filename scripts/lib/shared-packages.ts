import type { Plugin } from 'esbuild';
import { home } from './folders.ts';
import { editorFolder } from './install-editor.ts';

/** Packages of the editor that the site has as well: the YAML of files, and the engine for Markdown. */
export const sharedPackages = /^(?:yaml$|(?:hast|mdast)-util-|micromark-extension-)/;

const isOurs = (importer: string): boolean => importer.startsWith(editorFolder) && !/[\\/]node_modules[\\/]/.test(importer);

/**
 * Lets our own files of the editor take such a package from the site, whose reader and rules for words have brought it
 * with them already. What Decap brings stays Decap’s: it needs older ones of the same names.
 */
export const oncePerEditor = (): Plugin => ({
  name: 'shared-packages',
  setup(build) {
    build.onResolve({ filter: sharedPackages }, ({ path, importer, kind, pluginData }) =>
      (pluginData !== 'asked' && isOurs(importer) ? build.resolve(path, { kind, importer, resolveDir: home, pluginData: 'asked' }) : undefined));
  },
});
