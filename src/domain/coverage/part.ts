import { type CoverageStatus, endedOn, type Evidence, isFresh, isShown } from './evidence.ts';

/** One thing that an item asks for. An item is answered when all its parts are. */
export interface Part {
  evidence: readonly Evidence[];
  /** What is missing where no page answers it, as a whole sentence for the public. */
  missing: string;
  /** What is said instead where the pages that answer it are out of date. */
  late?: string;
}

/** How a part is answered on a day. */
export interface Verdict { status: CoverageStatus; missing: string; since: string | undefined }

const outOfDate = (evidence: readonly Evidence[]): string => {
  if (evidence.every(({ unchecked }) => unchecked)) return 'What we have about this was copied from elsewhere, and nobody has checked it yet.';
  return evidence.length === 1 ? 'The page about this is late for its check, so it may be out of date.' : 'The pages about this are late for their check, so they may be out of date.';
};

const latest = (days: readonly (string | undefined)[]): string | undefined => days.filter((day) => day !== undefined).toSorted().at(-1);

/** How a part is answered. Since when it is not, is the day on which its last page stopped to count, where that is known. */
export function verdictOf({ evidence, missing, late }: Part, today: string): Verdict {
  if (evidence.some((one) => isFresh(one, today))) return { status: 'yes', missing: '', since: undefined };
  const shown = evidence.filter((one) => isShown(one, today));
  const since = latest(evidence.map((one) => endedOn(one, today)));
  return shown.length > 0 ? { status: 'limited', missing: late ?? outOfDate(shown), since } : { status: 'no', missing, since };
}

/** How an item is answered: yes where all its parts are, no where none is. It has not been answered since the first of them was not. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const open = verdicts.filter(({ status }) => status !== 'yes');
  if (open.length === 0) return { status: 'yes', missing: '', since: undefined };
  const known = open.every(({ since }) => since !== undefined);
  return {
    status: open.length === verdicts.length && open.every(({ status }) => status === 'no') ? 'no' : 'limited',
    missing: [...new Set(open.map(({ missing }) => missing))].join(' '),
    since: known ? open.map(({ since }) => since).toSorted()[0] : undefined,
  };
}
