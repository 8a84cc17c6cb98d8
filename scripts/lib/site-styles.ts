import type * as esbuild from 'esbuild';
import type * as vite from 'vite';

/** The addresses of the style sheets of a site that is being built. */
export interface SiteStyles {
  found: Promise<readonly string[]>;
  /** Tells them: it belongs into the build of the site. */
  plugin: vite.Plugin;
  /** Ends the wait where the build has failed before it had any. */
  none: () => void;
}

/** Finds the style sheets of a site as soon as they are bundled, which is before its pages are made. */
export function siteStyles(): SiteStyles {
  const { promise, resolve } = Promise.withResolvers<readonly string[]>();
  return {
    found: promise,
    none: () => { resolve([]); },
    plugin: {
      name: 'local-offer-site-styles',
      writeBundle: (_options, bundle) => {
        const styles = Object.keys(bundle).filter((name) => name.endsWith('.css'));
        if (styles.length > 0) resolve(styles.map((name) => `/${name}`));
      },
    },
  };
}

/** Gives the editor those addresses as a module. It is bundled while they are not yet known, and waits with its end. */
export const stylesForEditor = (styles: readonly string[] | Promise<readonly string[]>): esbuild.Plugin => ({
  name: 'site-styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:site-styles$/ }, ({ path }) => ({ path, namespace: 'site-styles' }));
    onLoad({ filter: /./, namespace: 'site-styles' }, async () => ({ contents: JSON.stringify(await styles), loader: 'json' }));
  },
});
