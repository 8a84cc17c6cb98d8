import { createElement as h, type ReactNode } from 'react';
import type { Question } from '../../../schemas/framework/questions.ts';
import { answerWords } from '../../words/answers.ts';
import { Button } from './buttons.ts';
import { type ControlProps, idOf } from './field.ts';
import { MarkdownControl } from './text.ts';

/** What the council expects, as `/admin/expectations.json` has it: text, and the guide that states it. */
export interface Expected { text: string; guide: string; href: string }

type Prompts = Pick<Question, 'prompts' | 'subQuestions'>;

/** What an answer should cover, point by point. */
const Prompts = ({ prompts, subQuestions = [] }: Prompts): ReactNode => h('ul', { className: 'offer-prompts' },
  prompts.map((prompt) => h('li', { key: prompt }, prompt)),
  subQuestions.map(({ letter, heading, prompts: inner }) => h('li', { key: letter }, `${letter}) ${heading}`, inner.length > 0 ? h(Prompts, { prompts: inner }) : null)));

/** One question with what the council expects beside it, and whether its answer was copied and nobody has looked at it. */
export function AnswerControl({ question, of, expected, isCopied, onAccept, ...props }: ControlProps & { question: Question; of: number; expected: readonly Expected[]; isCopied: boolean; onAccept: () => void }): ReactNode {
  const id = idOf(props.at);
  const has = question.prompts.length > 0 || (question.subQuestions?.length ?? 0) > 0;
  return h('div', { className: 'offer-question-box' }, h('div', { className: 'offer-question' },
    h('div', { className: 'offer-question-field' },
      h('p', { className: 'offer-hint', id: `${id}-number` }, answerWords.number(question.number, of)),
      h(MarkdownControl, { ...props, ...(has && { about: h(Prompts, question) }), extra: `${id}-number${isCopied ? ` ${id}-copied` : ''}` }),
      isCopied ? h('div', { className: 'offer-copied' }, h('p', { id: `${id}-copied` }, answerWords.copied), h(Button, { label: answerWords.accept(question.number), onClick: onAccept })) : null),
    expected.length > 0 ? h('div', { role: 'note', className: 'offer-expected', 'aria-label': answerWords.expectedOf(question.number) },
      h('p', { className: 'offer-subtitle' }, answerWords.expected),
      expected.map(({ text, guide, href }) => h('div', { key: href }, h('p', { className: 'offer-expected-text' }, text), h('p', null, h('a', { href, target: '_blank', rel: 'noopener' }, answerWords.from(guide)))))) : null));
}
