/** A row of a report that somebody looks after. */
interface Owned { owner: string | undefined }

/** The rows of one owner, whose name may be written in small letters. Throws the names that there are where there is no such owner. */
export function ofOwner<Row extends Owned>(rows: readonly Row[], owner: string | undefined): readonly Row[] {
  if (owner === undefined) return rows;
  const same = (one: string): boolean => one.toLowerCase() === owner.trim().toLowerCase();
  const own = rows.filter((row) => row.owner !== undefined && same(row.owner));
  if (own.length > 0) return own;
  const names = [...new Set(rows.flatMap((row) => row.owner ?? []))];
  throw new Error(`“${owner.slice(0, 60)}” has nothing to check. ${names.length === 0 ? 'Nor has anybody else.' : `These have: ${names.join(', ')}.`}`);
}

/** Owners in the order of the alphabet, and last what nobody looks after. */
export const byOwner = ({ owner: a }: Owned, { owner: b }: Owned): number => Number(a === undefined) - Number(b === undefined) || (a ?? '').localeCompare(b ?? '', 'en-GB');
