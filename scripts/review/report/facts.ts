import { code, cut, plain, quoted } from '../../lib/report-text.ts';
import { byStake, type Fact, type Stake } from '../facts.ts';

/** What each kind of fact is called, and what a reviewer does about it. */
const asks: Record<Stake, readonly [title: string, ask: string]> = {
  safety: ['What to do in danger', 'Ring the number yourself before you approve.'],
  gone: ['Pages that go', 'Ask whether this is meant, and where families turn to instead.'],
  law: ['The law, its time limits, and what to do if somebody is late', 'Hold it against the law, or ask somebody who knows it.'],
  contact: ['Whom to reach, when and where', 'Ring the number, write to the address or open the link before you approve.'],
  use: ['Who can use it, and whether it is there', 'Ask whoever runs it.'],
  money: ['What it costs', 'Ask whoever runs it, and from which day.'],
  site: ['What holds for the whole website', 'Every page may change.'],
  words: ['Figures and duties in texts', 'Small words with large effects. Ask where each comes from.'],
  wait: ['How long it takes', 'Ask when and how it was measured.'],
  access: ['Who can get in, and in which form or language', 'Ask whether somebody has looked.'],
  answer: ['Answers that are gone', 'Ask why.'],
};

/** How many facts are shown at most. */
const most = 40;
/** Characters of a value that are shown at most. */
const longest = 140;

const value = (text: string): string => plain(cut(text, longest)) || '(blank)';
const several = (words: readonly string[]): string => `${words.slice(0, 6).map((word) => quoted(cut(word, 40))).join(', ')}${words.length > 6 ? ` and ${words.length - 6} more` : ''}`;

function wordsChanged({ gone, come }: NonNullable<Fact['words']>): string {
  if (gone.length > 0 && come.length > 0) return `${several(come)}, was ${several(gone)}`;
  return gone.length > 0 ? `gone: ${several(gone)}` : `new: ${several(come)}`;
}

function whatChanged({ change, words }: Fact): string {
  if (change.field === '' && change.kind !== 'list') return change.before === undefined ? 'it had no page of its own' : `${code(change.before)}, ${change.after === undefined ? 'and nothing leads from there to another page' : `whose visitors are sent to ${code(change.after)}`}`;
  if (change.kind === 'list') return [...(change.removed.length > 0 ? [`without ${value(change.removed.join('; '))}`] : []), ...(change.added.length > 0 ? [`with ${value(change.added.join('; '))}`] : []), ...(change.reordered ? ['in another order'] : [])].join(', ');
  const { before, after } = change;
  if (after === undefined) return `removed, was ${value(before ?? '')}`;
  if (before === undefined) return `${value(after)} (new)`;
  if (before.length <= longest && after.length <= longest) return `${value(after)}, was ${value(before)}`;
  return words ? wordsChanged(words) : 'other words, see below';
}

function factItem(fact: Fact): string {
  const labels = fact.change.labels.map((one) => plain(cut(one, 80))).join(' › ');
  return `- ${quoted(cut(fact.title, 80))} (${code(cut(fact.file, 160))})${labels === '' ? '' : `, ${labels}`}: ${whatChanged(fact)}`;
}

/** The facts that a change alters, by what hangs on them, each in one line. */
export function factsSection(facts: readonly Fact[]): string[] {
  if (facts.length === 0) return [];
  let room = most;
  const groups = byStake(facts).map(({ stake, facts: own }) => {
    const shown = own.slice(0, room);
    room -= shown.length;
    return { stake, shown, left: own.length - shown.length };
  });
  return ['## Facts to check', ...groups.flatMap(({ stake, shown, left }) => [
    '', `**${asks[stake][0]}.** ${asks[stake][1]}${shown.length === 0 ? ` ${left} of these are not shown.` : ''}`,
    ...(shown.length === 0 ? [] : ['', ...shown.map(factItem), ...(left > 0 ? [`- … and ${left} more.`] : [])]),
  ])];
}
