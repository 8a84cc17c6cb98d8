import { londonToday } from '../../src/reader/today.ts';
import { makeChanges } from '../lib/content-file.ts';
import { contentFolder, contentFolderMissing, shownFolder } from '../lib/folders.ts';
import { Misuse, planRename, type RenamePlan } from './plan-rename.ts';

/** What to print, and the exit code: 0 when it went well, 2 for wrong usage. */
export interface RenameResult { text: string; exitCode: 0 | 2 }

const usage = 'Usage: npm run rename -- <collection>/<id> <new-id> [--write]\nFor example: npm run rename -- services/portage portage-home-visits';

const times = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The plan as people read it. */
function planInWords({ renaming: { collection, from, to, addresses }, from: file, to: next, mended, leftAlone, unread }: RenamePlan): string[] {
  const about = ({ fields, links }: RenamePlan['mended'][number]): string => [...(fields.length > 0 ? [fields.join(', ')] : []), ...(links > 0 ? [times(links, 'link')] : [])].join(', ');
  return [
    `${collection}/${from} becomes ${collection}/${to}.`,
    `  ${file} becomes ${next}.`,
    addresses ? `  ${addresses.from} leads to ${addresses.to} from then on.` : '  It has no page of its own, so no address changes.',
    mended.length === 0 ? 'Nothing else names it.' : `Mended in ${times(mended.length, 'file')}:`,
    ...mended.map((one) => `  ${one.file}: ${about(one)}`),
    ...(leftAlone.length === 0 ? [] : ['Look at these lines yourself: they name the address, and are no link.', ...leftAlone.map((place) => `  ${place}`)]),
    ...(unread.length === 0 ? [] : ['These files may name it, and their fields cannot be read. Mend them first:', ...unread.map((one) => `  ${one}`)]),
  ];
}

/** Plans a rename, and with `write` carries it out. Throws a sentence where the content cannot be used; nothing is written then. */
export async function runRename(names: readonly string[], write: boolean, root = contentFolder(), today = londonToday()): Promise<RenameResult> {
  const [name, id, ...more] = names;
  if (name === undefined || id === undefined || more.length > 0) return { text: usage, exitCode: 2 };
  const missing = await contentFolderMissing(root);
  if (missing) throw new Error(missing);
  try {
    const plan = await planRename(root, name, id, today);
    if (write) await makeChanges(root, plan.changes);
    const end = write ? `Done in ${shownFolder(root)}. Run npm run check, then look at the change.` : 'Nothing was written. Add --write to do it.';
    return { text: [...planInWords(plan), end].join('\n'), exitCode: 0 };
  } catch (error) {
    if (error instanceof Misuse) return { text: `${error.message}\n${usage}`, exitCode: 2 };
    throw error;
  }
}
