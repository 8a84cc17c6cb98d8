import { createElement as h, type FocusEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { questionSet, questionSets } from '../../../schemas/framework/questions.ts';
import { asGroup } from '../../../schemas/types/group.ts';
import type { Listed } from '../../domain/listed.ts';
import { answerWords } from '../../words/answers.ts';
import { siteFile } from '../site-files.ts';
import { copiesFor, isAnswered, isSet, nextAfter, type Start, startsFor } from '../start-from.ts';
import { listed, useOpen } from '../store.ts';
import { AnswerControl, type Expected } from './answer.ts';
import { Button } from './buttons.ts';
import { type ControlProps, FieldGroup, idOf } from './field.ts';
import { Fields } from './group.ts';

/** True for the group that holds the answers to a question set. */
export const isAnswers = ({ node: { name, fields } }: ControlProps): boolean => name === 'answers' && (fields?.some((field) => field.name === 'sv-01') ?? false);

/** Texts that were copied, by the entry and set that they were copied for and by question. A text that is still the same has not been changed. Never written into a file. */
const copies = new Map<string, Readonly<Record<string, string>>>();

/** What comes from the site: what is expected beside each question, and which sets of answers there are. */
function useSite(): { expected: Readonly<Record<string, readonly Expected[]>>; all: readonly Listed[] } {
  const [expected, setExpected] = useState<Readonly<Record<string, readonly Expected[]>>>({});
  const [all, setAll] = useState<readonly Listed[]>([]);
  useEffect(() => {
    void siteFile<typeof expected>('/admin/expectations.json', {}).then(setExpected);
    void listed().then(setAll);
  }, []);
  return { expected, all };
}

/** The buttons that fill in what has no answer from answers on the website, and what came of it. */
function StartFrom({ starts, done, onStart }: { starts: readonly Start[]; done: boolean; onStart: (start: Start) => Promise<string> }): ReactNode {
  const [said, setSaid] = useState('');
  if (starts.length === 0) return null;
  return h('div', { className: 'offer-start' },
    // What came of it is said also where it was the last that was missing.
    done ? null : h('p', { className: 'offer-hint' }, answerWords.startFrom),
    done ? null : h('div', { className: 'offer-buttons' }, starts.map((start) => h(Button, {
      key: start.id, label: start.same ? answerWords.lastYear : answerWords.otherVoice(questionSet(start.questions).label), onClick: () => void onStart(start).then(setSaid),
    }))),
    h('p', { role: 'status' }, said));
}

/** The questions of the chosen set one by one: how many are answered, what is expected beside each, and where answers can start from. */
export function AnswersControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const { draft } = useOpen();
  const { expected, all } = useSite();
  const [, redraw] = useState(0);
  const here = useRef<string>(undefined);
  const answers = asGroup(value);
  // What was typed while a file was fetched must not be lost.
  const latest = useRef(answers);
  latest.current = answers;
  const chosen = draft['questions'];
  if (!isSet(chosen)) return h(FieldGroup, { node, at }, h('p', { className: 'offer-hint' }, answerWords.chooseSetFirst));
  const { questions } = questionSet(chosen);
  const ids = questions.map(({ id }) => id);
  const key = `${String(draft['for'])} ${chosen}`;
  const copied = copies.get(key) ?? {};
  const isCopied = (id: string): boolean => copied[id] !== undefined && copied[id] === answers[id];
  const mark = (next: Readonly<Record<string, string>>): void => { copies.set(key, next); redraw((times) => times + 1); };
  const open = ids.filter((id) => !isAnswered(answers, id));
  const goTo = (wanted: (id: string) => boolean): void => { const next = nextAfter(ids, wanted, here.current); if (next) document.getElementById(idOf(`${at}.${next}`))?.focus(); };
  const start = async ({ id, same }: Start): Promise<string> => {
    const found = await siteFile<{ answers: Record<string, unknown> } | undefined>(`/admin/answers/${id}.json`, undefined);
    if (!found) return answerWords.cannotCopy;
    const made = copiesFor(chosen, same, found.answers, latest.current);
    onChange({ ...latest.current, ...made });
    mark({ ...copies.get(key), ...made });
    return answerWords.didCopy(Object.keys(made).length);
  };
  const others = (node.fields ?? []).filter(({ name }) => !ids.includes(name) && isAnswered(answers, name));
  const jump = open.length > 0 ? h(Button, { label: answerWords.nextUnanswered, onClick: () => goTo((id) => open.includes(id)) })
    : ids.some(isCopied) ? h(Button, { label: answerWords.nextUnchecked, onClick: () => goTo(isCopied) }) : null;
  return h(FieldGroup, { node, at },
    h('p', { className: 'offer-progress', role: 'status' }, answerWords.progress(ids.length - open.length, ids.length, ids.filter(isCopied).length)),
    h(StartFrom, { starts: startsFor(draft['for'], chosen, all), done: open.length === 0, onStart: start }),
    jump,
    h('div', { className: 'offer-questions', onFocus: (event: FocusEvent) => { here.current = ids.find((id) => event.target.closest(`[data-question="${id}"]`)) ?? here.current; } }, questions.map((question) => {
      const field = node.fields?.find(({ name }) => name === question.id);
      return field ? h('div', { key: question.id, 'data-question': question.id }, h(AnswerControl, {
        // What is not answered is shown as that, so no question is called optional.
        node: { ...field, expected: true }, at: `${at}.${question.id}`, value: answers[question.id], question, of: ids.length, expected: expected[question.id] ?? [],
        isCopied: isCopied(question.id), onAccept: () => { const { [question.id]: _accepted, ...rest } = copied; mark(rest); document.getElementById(idOf(`${at}.${question.id}`))?.focus(); },
        onChange: (next: unknown) => onChange({ ...answers, [question.id]: next }),
      })) : null;
    })),
    jump,
    // What somebody answered before another set was chosen is not thrown away without a word.
    others.length > 0 ? h('div', { className: 'offer-item' }, h('p', { className: 'offer-subtitle' }, answerWords.anotherSet), h('p', { className: 'offer-hint' }, answerWords.anotherSetHint), h(Fields, { nodes: others, value, at, onChange })) : null);
}

/** True for the group that holds what the council expects, by question. */
export const isExpectations = ({ node: { name, fields } }: ControlProps): boolean => name === 'expectations' && (fields?.some((field) => field.name === 'sv-01') ?? false);

/** What the council expects under the questions of each set. Few guides say it, so each set is opened when somebody wants it. */
export function ExpectationsControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const stated = asGroup(value);
  const [startsOpen] = useState(() => new Set(questionSets.filter(({ questions }) => questions.some(({ id }) => isAnswered(stated, id))).map(({ id }) => id)));
  return h(FieldGroup, { node, at }, questionSets.map(({ id: set, label, questions }) => {
    const ids = questions.map(({ id }) => id);
    return h('details', { key: set, className: 'offer-more', open: startsOpen.has(set) },
      h('summary', null, answerWords.stated(label, ids.filter((id) => isAnswered(stated, id)).length, ids.length)),
      h(Fields, { nodes: (node.fields ?? []).filter(({ name }) => ids.includes(name)), value, at, onChange }));
  }));
}
