import { digest } from '../../src/domain/digest.ts';

/** The folder beside the first page that holds all others, so that whoever unpacks the copy sees what to open. */
const below = 'pages';
/** How many characters a part of a name may have. Windows opens no path of more than 260, with the folders above the copy. */
const longest = 60;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A part of a path as every system can write it. */
function writable(part: string): string {
  const plain = part.replaceAll(/[^\w.-]/g, '-').replace(/\.+$/, '-').replace(device, '$&-');
  if (plain.length <= longest) return plain;
  const ending = /\.\w{1,5}$/.exec(plain)?.[0] ?? '';
  return `${plain.slice(0, longest - 9 - ending.length)}-${digest(part).toString(16).padStart(8, '0')}${ending}`;
}

/** The same with a number before its ending. */
const numbered = (part: string, number: number): string => (number < 2 ? part : part.replace(/(?=\.\w+$)|$/, `-${number}`));

/**
 * The name in the copy for each file of the site: `index.html` for the first page, and the rest below one folder. Every
 * system can unpack them: no signs that Windows has not, no path too long for it, and no two names that differ by capitals
 * alone.
 */
export function copyNames(files: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>([['', below], ['index.html', 'index.html']]);
  const taken = new Set<string>();
  const nameOf = (path: string): string => {
    const known = named.get(path);
    if (known !== undefined) return known;
    const slash = path.lastIndexOf('/');
    const folder = nameOf(path.slice(0, Math.max(0, slash)));
    const part = writable(path.slice(slash + 1));
    let [name, number] = ['', 1];
    do name = `${folder}/${numbered(part, number++)}`; while (taken.has(name.toLowerCase()));
    taken.add(name.toLowerCase());
    named.set(path, name);
    return name;
  };
  return new Map(files.toSorted((a, b) => (a < b ? -1 : 1)).map((file) => [file, nameOf(file)]));
}
