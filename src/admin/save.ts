import { adminWords } from '../words/admin.ts';
import { collectionIn } from './files.ts';
import { judgeDraft, stops } from './judge-entry.ts';
import { plain, site } from './store.ts';

/** Refuses to save what the check would refuse, whatever way the save began. The list at the top of the form says what to mend. */
export function refuseWhatIsWrong({ entry }: { entry: { get: (name: string) => unknown } }): void {
  const collection = collectionIn(String(entry.get('collection')), String(entry.get('slug')));
  const wrong = collection ? judgeDraft(collection, (plain(entry.get('data')) ?? {}) as Record<string, unknown>, site.current.today).filter(stops) : [];
  if (wrong.length > 0) throw new Error(`${adminWords.problem}: ${wrong.map(({ message }) => message).join(' ')}`);
}
