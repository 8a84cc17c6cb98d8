import { createElement as h, type ReactNode } from 'react';
import type { FieldNode } from '../../../schemas/derive/fields.ts';
import { answerWords } from '../../words/answers.ts';
import { ownQuestionWords } from '../../words/own-questions.ts';
import { ownQuestionsOf } from '../../domain/own-questions.ts';
import { isSet } from '../start-from.ts';
import { saidAt, site, useOpen } from '../store.ts';
import { type ControlProps, FieldGroup, idOf, Said } from './field.ts';
import { MarkdownControl } from './text.ts';

interface OwnAnswer { question: string; answer?: unknown }

/** True for the answers to the council’s own questions. */
export const isOwnAnswers = ({ node }: ControlProps): boolean => node.name === 'ownAnswers' && node.list;

/**
 * The council’s own questions beside the chosen set, one by one, so that nobody has to know an id. What is left empty is
 * left out of the file, and what stands in it keeps its order.
 */
export function OwnAnswersControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const open = useOpen();
  const items = (Array.isArray(value) ? value : []) as OwnAnswer[];
  const chosen = open.draft['questions'];
  const all = site.current.ownQuestions ?? [];
  const asked = isSet(chosen) ? ownQuestionsOf(chosen, all) : [];
  const answerField = node.fields?.find(({ name }) => name === 'answer') as FieldNode;
  const indexOf = (id: string): number => items.findIndex(({ question }) => question === id);
  const shownAbove = new Set(asked.map(({ id }) => indexOf(id)));
  const put = (index: number, id: string, answer: unknown): void => {
    if (answer === '') onChange(items.filter((_item, other) => other !== index));
    else onChange(index < 0 ? [...items, { question: id, answer }] : items.with(index, { question: id, answer }));
  };
  const control = (index: number, id: string, label: string, hint: string): ReactNode => {
    const place = `${at}.${index < 0 ? id : index}`;
    const said = `${idOf(place)}-question-said`;
    return h('div', { key: index >= 0 && !shownAbove.has(index) ? index : id, className: 'offer-own-question', 'data-own-question': id },
      h(Said, { id: said, findings: saidAt(open, `${place}.question`) }),
      h(MarkdownControl, { node: { ...answerField, label, hint, required: false }, at: `${place}.answer`, value: items[index]?.answer, extra: said, onChange: (next: unknown) => put(index, id, next) }));
  };
  const others = items.flatMap(({ question }, index) => (shownAbove.has(index) ? [] : [{ question, index }]));
  if (asked.length === 0 && others.length === 0) {
    return all.length === 0 ? null : h(FieldGroup, { node, at }, h('p', { className: 'offer-hint' }, isSet(chosen) ? ownQuestionWords.noneAsked : answerWords.chooseSetFirst));
  }
  return h(FieldGroup, { node, at },
    asked.map(({ id, question, hint }) => control(indexOf(id), id, question, hint ?? answerField.hint)),
    // What somebody wrote before another set was chosen, or before a question was taken out, is not thrown away without a word.
    others.map(({ question, index }) => control(index, question, `${ownQuestionWords.notAsked}: ${all.find(({ id }) => id === question)?.question ?? question}`, ownQuestionWords.notAskedHint)));
}
