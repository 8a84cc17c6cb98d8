import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Entry } from '../reader/content.ts';
import { handedOverAtLast } from '../reader/handover.ts';

const list = 'virtual:mdx-guides';
/** A place inside the project, so that what MDX imports is found wherever the content folder is. */
const home = fileURLToPath(new URL('../../.mdx-guides/', import.meta.url)).replaceAll('\\', '/');

const mdxGuides = async (): Promise<Entry<'guides'>[]> => (await handedOverAtLast())?.content.entries.guides.filter(({ file }) => file.endsWith('.mdx')) ?? [];

/**
 * The guides that are MDX as modules, each with only the text that the reader let through: it has refused imports,
 * exports, expressions and unknown components before.
 */
export function guideModules(): Plugin {
  return {
    name: 'local-offer-mdx-guides',
    enforce: 'pre',
    resolveId: (id) => (id === list ? `\0${list}` : id.startsWith(home) ? id : undefined),
    async load(id) {
      if (id === `\0${list}`) {
        const guides = await mdxGuides();
        const imports = guides.map(({ id: guide }, index) => `import { Content as C${index} } from ${JSON.stringify(`${home}${guide}.mdx`)};`);
        return `${imports.join('\n')}\nexport const guides = { ${guides.map(({ id: guide }, index) => `${JSON.stringify(guide)}: C${index}`).join(', ')} };`;
      }
      return id.startsWith(home) ? (await mdxGuides()).find(({ id: guide }) => `${home}${guide}.mdx` === id.split('?')[0])?.body : undefined;
    },
  };
}
