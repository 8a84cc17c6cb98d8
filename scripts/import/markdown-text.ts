import { bullet } from './html-text.ts';

/** A line with a backslash before every mark that Markdown would read, and before what it would make a link of. */
export function escapeMarkdown(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<>~|{}]/g, String.raw`\$&`)
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
    .replaceAll(/:(?=\/\/)/g, String.raw`\:`)
    .replaceAll(/(?<=www)\./gi, String.raw`\.`)
    .replaceAll('@', String.raw`\@`)
    .replace(/^(?:[#+=-])/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}

/** Lines of plain text as Markdown that shows exactly them: a paragraph each, and lists where lines begin with `bullet`. */
export function markdownOf(lines: readonly string[]): string {
  let markdown = '';
  let inList = false;
  for (const line of lines) {
    const item = line.startsWith(bullet);
    if (markdown !== '') markdown += inList && item ? '\n' : '\n\n';
    markdown += item ? `- ${escapeMarkdown(line.slice(bullet.length))}` : escapeMarkdown(line);
    inList = item;
  }
  return markdown;
}
