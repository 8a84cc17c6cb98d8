import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { NodePackageImporter } from 'sass';
import { localOffer } from './src/data/integration.ts';
import { isLeftOut } from './src/data/unlisted.ts';

export default defineConfig({
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR || 'dist',
  // Words, telephone numbers and addresses must not lose the spaces between inline elements.
  compressHTML: true,
  build: {
    // One process waits for the disk half the time when it writes one page after the other.
    concurrency: 64,
    // The content security policy allows no inline style.
    inlineStylesheets: 'never',
    assets: 'assets',
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [localOffer(), mdx(), sitemap({ filter: (page) => !isLeftOut(new URL(page).pathname) })],
  vite: {
    build: {
      // Lightning CSS stops at a hack for old browsers in govuk-frontend.
      cssMinify: 'esbuild',
      cssCodeSplit: false,
      assetsInlineLimit: 0,
    },
    css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter(fileURLToPath(new URL('.', import.meta.url)))], quietDeps: true } } },
  },
});
