/** The file that `--out` names, and the other arguments. npm prints lines of its own before a report, which a file must not have. */
export function intoFile(args: readonly string[]): { file: string | undefined; args: string[] } {
  const at = args.findIndex((arg) => arg === '--out' || arg.startsWith('--out='));
  if (at === -1) return { file: undefined, args: [...args] };
  const [own = ''] = args.slice(at, at + 1);
  const joined = own.startsWith('--out=');
  const file = joined ? own.slice('--out='.length) : args[at + 1];
  if (!file || (!joined && file.startsWith('--'))) throw new Error('Name a file after “--out”, for example “--out reviews.ics”.');
  return { file, args: args.toSpliced(at, joined ? 1 : 2) };
}
