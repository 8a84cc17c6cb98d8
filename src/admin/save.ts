import { adminWords } from '../words/admin.ts';
import { collectionOf, type DecapEntry, fieldsOfEntry } from './decap-entry.ts';
import { judgeDraft, stops } from './judge-entry.ts';
import { site } from './store.ts';

/** Refuses to save what the check would refuse, whatever way the save began. The list at the top of the form says what to mend. */
export function refuseWhatIsWrong({ entry }: { entry: DecapEntry }): void {
  const collection = collectionOf(entry);
  const wrong = collection ? judgeDraft(collection, fieldsOfEntry(entry), site.current.today).filter(stops) : [];
  if (wrong.length > 0) throw new Error(`${adminWords.problem}: ${wrong.map(({ message }) => message).join(' ')}`);
}
