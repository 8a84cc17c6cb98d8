import { createElement as h, type ReactNode } from 'react';
import { questionSet, type QuestionSetId, questionSetIds } from '../../../schemas/framework/questions.ts';
import { adminWords } from '../../words/admin.ts';
import { useOpen } from '../store.ts';
import { type ControlProps, FieldGroup, idOf } from './field.ts';
import { Fields } from './list.ts';

/** True for the group that holds the answers to a question set. */
export const isAnswers = ({ node: { name, fields } }: ControlProps): boolean => name === 'answers' && (fields?.some((field) => field.name === 'sv-01') ?? false);

const isSet = (id: unknown): id is QuestionSetId => questionSetIds.includes(id as QuestionSetId);

/** The questions of the chosen set one by one, with how many are answered. Answers to another set stay where they are, to be moved. */
export function AnswersControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const { draft } = useOpen();
  const chosen = draft['questions'];
  const answers = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (!isSet(chosen)) return h(FieldGroup, { node, at }, h('p', { className: 'offer-hint' }, adminWords.chooseSetFirst));
  const ids = questionSet(chosen).questions.map(({ id }) => id);
  const answered = (id: string): boolean => typeof answers[id] === 'string' && answers[id].trim() !== '';
  const next = ids.find((id) => !answered(id));
  const nodes = (node.fields ?? []).filter(({ name }) => ids.includes(name) || answered(name));
  return h(FieldGroup, { node, at },
    h('p', { className: 'offer-progress', role: 'status' }, adminWords.answered(ids.filter(answered).length, ids.length)),
    next ? h('button', { type: 'button', className: 'offer-button', onClick: () => document.getElementById(idOf(`${at}.${next}`))?.focus() }, adminWords.nextUnanswered) : null,
    h(Fields, { nodes, value, at, onChange }));
}
