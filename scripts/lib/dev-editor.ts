import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { siteForEditor } from '../../src/domain/site-for-editor.ts';
import { shortFormsOf } from '../../src/reader/short-forms.ts';
import { readOnlyEntry } from '../../src/reader/read-content.ts';
import { buildEditor } from './build-editor.ts';
import { home } from './folders.ts';
import { localClone } from './local-clone.ts';
import { editLocally } from './local-editing.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** The files of the editor: its script, its style sheet, and the parts that the script loads. */
const ours = /^\/admin\/[\w-]+\.(js|css)$/;

/** Where the server of those who develop has the styles of the site: the council’s tokens, and the rest. */
const styles = ['/virtual-brand.css', '/src/styles/site.scss'];

/**
 * The editor for `npm run dev`, as `npm start` has it: on a clone of its own. It is made once, when the server starts.
 * Where it cannot be, the site is developed without it; the reason is said.
 */
export async function devEditor(content: string): Promise<Plugin | undefined> {
  const out = join(home, '.astro', 'dev-editor');
  await rm(out, { recursive: true, force: true });
  const failed = await buildEditor(out, { styles });
  if (failed) {
    console.warn(failed);
    return undefined;
  }
  const council = readOnlyEntry(content, 'council').data;
  const editing = await editLocally(await localClone(content), JSON.stringify({ ...siteForEditor(council, ''), shortForms: shortFormsOf(content) }));
  return {
    name: 'local-offer-editor',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        const type = types[ours.exec(path)?.[1] ?? ''];
        if (editing.answer(request, response)) return;
        if (!type) return void next();
        readFile(join(out, path)).then((file) => {
          response.setHeader('Content-Type', type);
          response.end(file);
        }, next);
      });
    },
  };
}
