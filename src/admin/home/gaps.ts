import { createElement as h, type ReactNode } from 'react';
import { questionSet, type QuestionSetId } from '../../../schemas/framework/questions.ts';
import type { WorkFile } from '../../domain/work-file.ts';
import { adminHomeWords as words } from '../../words/admin-home.ts';
import { placeOf } from '../files.ts';
import { First } from './needs-checking.ts';

/** The form in which a set of questions is answered: the one that is there, or a new one for that setting and that set. */
const answersPlace = (setting: string, questions: string, response: string | undefined): string =>
  (response === undefined ? `/collections/responses/new?${new URLSearchParams({ for: `settings/${setting}`, questions })}` : placeOf('responses', response));

const hidden = (title: string): ReactNode => h('span', { className: 'offer-hidden' }, words.about(title));

function lawGap({ id, text, citation, missing, pages }: WorkFile['law']['gaps'][number]): ReactNode {
  return h('li', { key: id, className: 'offer-task' },
    h('p', null, h('strong', null, `${missing ? words.missing : words.overdue}: `), text, citation ? ` (${citation})` : ''),
    pages.length === 0 ? null : h('div', { className: 'offer-buttons' }, pages.map((page) => h('a', { key: page.id, href: `#${placeOf(page.collection, page.id)}` }, `${words.edit}${words.about(page.title)}`))));
}

function answerGap({ id, title, sets }: WorkFile['answers']['first'][number]): ReactNode {
  return h('li', { key: id, className: 'offer-task' },
    h('h4', { className: 'offer-task-title' }, title),
    h('ul', null, sets.filter(({ answered, of }) => answered < of).map(({ questions, answered, of, response }) => h('li', { key: questions },
      `${words.answered(questionSet(questions as QuestionSetId).label, answered, of)}. `,
      h('a', { href: `#${answersPlace(id, questions, response)}` }, response === undefined ? words.beginAnswering : words.goOnAnswering, hidden(title))))));
}

/** What is missing: what the law asks for, and what settings have not answered. */
export function Gaps({ file: { law, answers } }: { file: WorkFile }): ReactNode {
  return h('section', { 'aria-labelledby': 'offer-gaps' },
    h('h2', { id: 'offer-gaps' }, words.gapsTitle),
    h('p', null, law.gaps.length === 0 ? words.noLawGaps(law.items) : words.lawGaps(law.gaps.length, law.items)),
    law.gaps.length === 0 ? null : h(First, { label: words.gapsTitle, items: law.gaps.map(lawGap), notListed: 0 }),
    h('h3', { id: 'offer-answers' }, words.answersTitle),
    h('p', null, answers.total === 0 ? words.noAnswersMissing : words.answersOf(answers.total)),
    answers.total === 0 ? null : h(First, { label: words.answersTitle, items: answers.first.map(answerGap), notListed: answers.total - answers.first.length }));
}
