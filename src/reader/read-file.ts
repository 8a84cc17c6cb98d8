import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Finding } from '../../schemas/problem.ts';
import { limits } from './limits.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What Git writes round two versions of the same lines. One of the two must be chosen, and only somebody who knows can. */
function unmerged(text: string): Finding & { line: number } | undefined {
  // Hardly any file has such a row of marks, and looking for it is quicker than asking a pattern.
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const at = text.search(/^[ \t]*(?:<{7}|>{7}) \S/m);
  return at === -1 ? undefined : { rule: 'ConflictMark', line: text.slice(0, at).split('\n').length, message: 'Two versions of the same lines stand here, between the marks that Git makes where two people changed them.', fix: 'Keep the version that is true, and take the other out with the lines of <<<<<<<, ======= and >>>>>>>.' };
}

/**
 * The text of a content file: UTF-8, with or without a byte-order mark, every line ending turned into one line feed.
 * Answers a finding instead where the file is missing, too large, a link, not UTF-8, or holds two versions of the same lines.
 */
export function readText(path: string): string | Finding {
  let handle: number | undefined;
  try {
    // O_NOFOLLOW: a link that replaced the file since it was listed is not followed.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const { size } = fstatSync(handle);
    if (size > limits.fileBytes) {
      return { rule: 'FileTooLarge', message: `The file has ${Math.ceil(size / 1024)} kB.`, fix: `Shorten it to ${limits.fileBytes / 1024} kB at most, or divide it.` };
    }
    const text = decoder.decode(readFileSync(handle)).replaceAll(/\r\n?/g, '\n');
    return unmerged(text) ?? text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { rule: 'MissingFile', message: 'The file is missing.', fix: 'Add it.' };
    if (code === 'ELOOP' || code === 'EMLINK') return { rule: 'SymbolicLink', message: 'This is a symbolic link, which may lead outside the content folder.', fix: 'Put the file itself here.' };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { rule: 'NotUtf8', message: 'The file is not UTF-8, so some of its letters cannot be read.', fix: 'Save it as UTF-8.' };
    return { rule: 'UnreadableFile', message: `The file cannot be read (${code ?? 'unknown reason'}).`, fix: 'Check that it is a file and that you may read it.' };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
