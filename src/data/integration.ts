import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Content } from '../reader/content.ts';
import { handedOver, handOver } from '../reader/handover.ts';
import { onlyEntry, readContent } from '../reader/read-content.ts';
import { londonToday } from '../reader/today.ts';
import { brandStyles } from './brand.ts';
import { guideModules } from './mdx-guides.ts';

/** What is read from the environment: the content folder and the address of the site. */
const folder = (): string => resolve(process.env['CONTENT_DIR'] || 'content');

/** Reads the content, or takes what the command that started the build has read already. */
async function read(): Promise<Content> {
  const before = handedOver();
  if (before) return before.content;
  const content = await readContent(folder());
  handOver({ content, today: londonToday() });
  return content;
}

/** The address under which the site is published: `SITE_URL`, or the one in council.yml. */
export function siteUrl(content: Content): string {
  return process.env['SITE_URL'] || onlyEntry(content, 'council').data.siteUrl || 'http://localhost:4321';
}

/**
 * Connects the site with its content: the brand’s colours, the guides that are MDX and, while one develops, a reload
 * when a content file changes. The content itself is read outside Vite, once.
 */
export function localOffer(): AstroIntegration {
  return {
    name: 'local-offer',
    hooks: {
      'astro:config:setup': async ({ updateConfig, command }) => {
        const content = await read();
        updateConfig({
          site: siteUrl(content),
          vite: {
            plugins: [brandStyles(), guideModules()],
            ...(command === 'dev' && { server: { fs: { allow: ['.', folder()] } } }),
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        let waiting: NodeJS.Timeout | undefined;
        const refresh = async (): Promise<void> => {
          const content = await readContent(folder());
          handOver({ content, today: londonToday() });
          const errors = content.problems.filter(({ level }) => level === 'error');
          if (errors.length > 0) logger.warn(`${errors.length} errors in the content. Run npm run check to see them.`);
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.add(folder());
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder())) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void refresh().catch((error: unknown) => logger.error(String(error))), 150);
        });
      },
    },
  };
}
