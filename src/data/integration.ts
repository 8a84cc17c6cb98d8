import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content, Entry } from '../reader/content.ts';
import { handedOver, handOver, toBeHandedOver } from '../reader/handover.ts';
import { onlyEntry, readContent, readOnlyEntry } from '../reader/read-content.ts';
import { londonToday } from '../reader/today.ts';
import { redirectsFile } from '../domain/redirects.ts';
import { brandStyles } from './brand.ts';
import { guideModules } from './mdx-guides.ts';
import { redirects } from './redirects.ts';
import { stopAtFailure } from './stop-at-failure.ts';

/** What is read from the environment: the content folder and the address of the site. */
const folder = (): string => resolve(process.env['CONTENT_DIR'] || 'content');

/** Reads the content, or takes what the command that started the build has read or is reading. Those who develop keep forms to themselves. */
async function read(forms?: 'local'): Promise<Content> {
  const handed = toBeHandedOver() ?? handOver(readContent(folder(), { prose: false }).then((content) => ({ content, today: londonToday(), ...(forms && { forms }) })));
  return (await handed).content;
}

const pictureTypes: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' };

/** Puts the pictures of the content folder into the built site. */
async function copyImages({ root, images }: Content, to: string): Promise<void> {
  if (images.length === 0) return;
  await mkdir(to, { recursive: true });
  await Promise.all(images.map(({ name }) => copyFile(join(root, 'images', name), join(to, name))));
}

/** Writes the rules by which Netlify sends people on. Other hosts have a page at each of these addresses. */
async function writeRedirects(to: string): Promise<void> {
  if (redirects().length > 0) await writeFile(join(to, '_redirects'), redirectsFile(redirects()));
}

/** The address under which the site is published: `SITE_URL`, or the one in council.yml. */
const siteUrl = (council: Entry<'council'> | undefined): string => process.env['SITE_URL'] || council?.data.siteUrl || 'http://localhost:4321';

/** What council.yml says, without waiting for all other files. Where it cannot be read, what reads all files says why. */
function councilAtOnce(): Entry<'council'> | undefined {
  const before = handedOver();
  try {
    return before ? onlyEntry(before.content, 'council') : readOnlyEntry(folder(), 'council');
  } catch {
    return undefined;
  }
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
        const reading = read(command === 'dev' ? 'local' : undefined);
        // A build bundles its templates while files are read, and waits where it needs what they say.
        reading.catch(() => undefined);
        if (command !== 'build') await reading;
        updateConfig({
          site: siteUrl(councilAtOnce()),
          vite: {
            plugins: [brandStyles(), guideModules()],
            ...(command === 'dev' && { server: { fs: { allow: ['.', folder()] } } }),
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => { setPrerenderer((maker) => stopAtFailure({ ...maker, setup: async () => { await read(); await maker.setup?.(); } })); },
      'astro:build:done': async ({ dir }) => {
        const built = fileURLToPath(dir);
        await copyImages(await read(), join(built, 'images'));
        await writeRedirects(built);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use('/images', (request, response, next) => {
          void read().then(async ({ root, images }) => {
            const name = (request.url ?? '').slice(1).split('?')[0] ?? '';
            if (!images.some((picture) => picture.name === name)) return next();
            response.setHeader('Content-Type', pictureTypes[extname(name)] ?? 'application/octet-stream');
            response.end(await readFile(join(root, 'images', name)));
          }).catch(next);
        });
        server.middlewares.use((request, response, next) => {
          const [path = '', search = ''] = (request.url ?? '').split(/(?=\?)/);
          void read().then(() => {
            const found = redirects().find(({ from }) => from === path || from === `${path}/`);
            if (!found) return next();
            response.writeHead(found.status, { Location: found.to + search });
            response.end();
          }).catch(next);
        });
        let waiting: NodeJS.Timeout | undefined;
        const refresh = async (): Promise<void> => {
          const content = await readContent(folder(), { prose: false });
          void handOver({ content, today: londonToday(), forms: 'local' });
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
