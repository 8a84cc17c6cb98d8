import type { Problem } from '../../../schemas/problem.ts';
import { isDay } from '../../../schemas/types/day.ts';
import { counted } from '../../../src/domain/counted.ts';
import { dayInWords } from '../../../src/domain/phrases.ts';
import { code, cut, plain, quoted } from '../../lib/report-text.ts';
import type { ChangedFile } from '../repository.ts';
import type { Look, Review } from '../review.ts';

/** How many items of a list are shown at most. */
const most = 30;

/** The first items of a list, and how many more there are. */
export function firstOf(items: readonly string[], more: (count: number) => string): string[] {
  return items.length <= most ? [...items] : [...items.slice(0, most), `- … ${more(items.length - most)}`];
}

/** A day in words where it is one: what the check would refuse is shown as it is. */
const dayShown = (day: string): string => (isDay(day) ? dayInWords(day) : cut(day, 40));

const inOrder = (labels: readonly string[]): string => labels.map((one) => plain(cut(one, 80))).join(' › ');

function lookItem(look: Look): string {
  const where = 'file' in look ? `${quoted(cut(look.title, 80))} (${code(cut(look.file, 160))})` : '';
  switch (look.what) {
    case 'other-files': return `- **Files outside the content.** ${look.files === 1 ? 'One file' : `${look.files} files`} can change how the site works, and this report too. Ask a developer to read ${look.files === 1 ? 'it' : 'them'} before you approve. The list is at the end.`;
    case 'change-note-missing': return `- **No note on what changed.** In ${where} families are affected by ${look.labels.map((one) => quoted(one)).join(' and ')}. Ask for one sentence under “What changed”.`;
    case 'change-note-old': return `- **A new note with an old day.** In ${where} “What changed” is new, and families would read it as news of ${plain(dayShown(look.day))}. Ask for the day of the change under “Changed on”.`;
    case 'personal-data': return `- **Is this about a person?** In ${where}, ${inOrder(look.labels)}: ${quoted(cut(look.words, 80))}. ${look.why}`;
    case 'hidden-characters': return `- **Characters that cannot be seen.** In ${where}, ${inOrder(look.labels)}${look.more > 0 ? ` and ${counted(look.more, 'other field')}` : ''} ${look.more > 0 ? 'have' : 'has'} marks that may hide or turn words. They are shown as ⟨U+…⟩ below.`;
    case 'picture-replaced': return `- **Another picture under the same words.** ${code(cut(look.picture, 160))} is replaced, and what ${where} says it shows is as it was. Open it: is it still true, and has everybody in it agreed?`;
    case 'text-of-another': return `- **The words of another page.** The text of ${where} is that of ${code(cut(look.other, 160))}, word for word. Ask whether it was copied, or whether two files were crossed.`;
    case 'question-reworded': return `- **A question with other words.** ${quoted(cut(look.after, 160))} was ${quoted(cut(look.before, 160))}, and ${counted(look.answers, 'answer')} to the old question would stand under the new one.`;
    case 'no-redirect': return `- **An address that leads nowhere.** ${where} was at ${code(look.address)}, and nothing leads from there to another page.`;
    case 'unreadable': return `- **A file that cannot be read.** ${where} would not be published. The check says where it is broken.`;
    case 'coverage-lost': return `- **Less of what must be there.** ${look.items === 1 ? 'One thing' : `${look.items} things`} would be answered less well, or not at all. See “What must be there” below.`;
  }
}

/** What a reviewer should look at before anything else. */
export const lookSection = ({ look }: Review): string[] =>
  (look.length === 0 ? [] : ['## Look at these first', '', ...firstOf(look.map(lookItem), (count) => `${count} more things to look at are not listed here.`)]);

const levels: Record<Problem['level'], string> = { error: 'Error', warning: 'Warning', advice: 'Advice' };

const placeOf = ({ file, field, line }: Problem): string => [code(cut(file, 160)), ...(line === undefined ? [] : [`line ${line}`]), ...(field === undefined ? [] : [code(cut(field, 80))])].join(', ');

/** Problems that say the same, as one: where the first is, and how many others there are in which files. */
function problemItem(alike: readonly Problem[]): string {
  const [{ level, rule, message, fix }, ...others] = alike as readonly [Problem, ...Problem[]];
  const files = [...new Set(others.map(({ file }) => file))];
  const also = others.length === 0 ? '' : ` The same in ${counted(others.length, 'other place')}: ${files.slice(0, 3).map((file) => code(cut(file, 160))).join(', ')}${files.length > 3 ? ` and ${counted(files.length - 3, 'more file')}` : ''}.`;
  return `- **${levels[level]}** in ${placeOf(alike[0] as Problem)}: ${plain(cut(message, 300))} ${plain(cut(fix, 300))} (${plain(rule)})${also}`;
}

/** Errors first; of each level first what is wrong in the files of the change, then what it breaks in others. */
function inTurn(problems: readonly Problem[], changed: ReadonlySet<string>): Problem[] {
  return (['error', 'warning', 'advice'] as const).flatMap((level) => {
    const some = problems.filter((problem) => problem.level === level);
    return [...some.filter(({ file }) => changed.has(file)), ...some.filter(({ file }) => !changed.has(file))];
  });
}

/** What the check finds that it did not find before, and what it finds no more. */
export function problemsSection(which: 'found' | 'mended', { problems, entries }: Review): string[] {
  const changed = new Set(entries.map(({ file }) => file));
  const alike = [...Map.groupBy(inTurn(problems[which], changed), ({ level, rule, message }) => JSON.stringify([level, rule, message])).values()];
  const shown = alike.slice(0, most);
  const left = alike.slice(most).flat().length;
  return alike.length === 0 ? [] : [`## ${which === 'found' ? 'New problems' : 'Mended'}`, '', ...shown.map(problemItem), ...(left > 0 ? [`- … and ${left} more. Run “npm run check” for all of them.`] : [])];
}

/** What the law and the framework ask for and the change gains or loses. */
export function coverageSection(which: 'gained' | 'lost', { coverage }: Review): string[] {
  if (coverage[which].length === 0) return [];
  const states = { yes: 'answered', limited: 'answered in part, or only by pages whose review is late', no: 'not answered' } as const;
  const items = coverage[which].map((item) => `- **${which === 'lost' ? 'Lost' : 'Gained'}:** ${plain(item.citation)}: ${plain(item.text)} It was ${states[item.before]} and would be ${states[item.after]}. (${code(item.id)})`);
  return [which === 'lost' ? '## What must be there, and would be missing' : '## What must be there, and is answered better', '', ...firstOf(items, (count) => `and ${count} more. See the coverage page.`)];
}

const fileItem = ({ status, file }: ChangedFile): string => `- ${status} ${code(cut(file, 200))}`;

/** Files of a change that are no entries. */
export function filesSection({ contentFiles, otherFiles }: Review): string[] {
  const list = (title: string, about: string, files: readonly ChangedFile[]): string[] => (files.length === 0 ? [] : ['', `## ${title}`, '', about, '', ...firstOf(files.map(fileItem), (count) => `and ${count} more files.`)]);
  return [
    ...list('Other files of the content', 'Pictures, postcodes and what is not an entry. Open each of them before you approve.', contentFiles),
    ...list('Files outside the content', 'These are not what editors write. They can change how the site is checked, built and shown, so a developer must read them.', otherFiles),
  ].slice(1);
}
