import type { Finding } from '../problem.ts';
import type { Rule } from '../rules.ts';
import type { Checker } from './checker.ts';

type Questions = Checker['questions'];

const idsOf = ({ questions = [], outcomes = [] }: { questions?: Questions | undefined; outcomes?: Checker['outcomes'] | undefined }): string[] => [...questions, ...outcomes].map(({ id }) => id);

/** Two parts of one name: an answer could lead to either. */
const eachIdOnce: Rule<Checker> = (checker) => {
  const ids = idsOf(checker);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => (
    { rule: 'SameIdTwice', field: 'questions', message: `The id “${id}” stands here twice, so nobody knows where an answer leads.`, fix: 'Give each question and each outcome an id of its own.' }));
};

/** An answer that leads nowhere leaves somebody standing. */
const answersLead: Rule<Checker> = ({ questions, outcomes }) => {
  if (!questions || !outcomes) return [];
  const ids = new Set(idsOf({ questions, outcomes }));
  return questions.flatMap(({ answers }, index) => answers.flatMap(({ answer, leadsTo }, at): Finding[] => (ids.has(leadsTo) ? [] : [
    { rule: 'AnswerLeadsNowhere', field: `questions.${index}.answers.${at}.leadsTo`, message: `The answer “${answer}” leads to “${leadsTo}”, and there is no such question or outcome.`, fix: `Write one of these: ${[...ids].join(', ')}.` }])));
};

/** The ids that can be reached from the first question, and the first question that leads back to itself. */
function walk(questions: Questions): { reached: ReadonlySet<string>; loop: string | undefined } {
  const answers = new Map(questions.map(({ id, answers: list }) => [id, list.map(({ leadsTo }) => leadsTo)]));
  const done = new Set<string>();
  const open = new Set<string>();
  let loop: string | undefined;
  const visit = (id: string): void => {
    if (open.has(id)) loop ??= id;
    if (done.has(id) || open.has(id)) return;
    open.add(id);
    for (const next of answers.get(id) ?? []) visit(next);
    open.delete(id);
    done.add(id);
  };
  if (questions[0]) visit(questions[0].id);
  return { reached: done, loop };
}

/** Questions that come round again never end, and what nothing leads to is never read. */
const waysEnd: Rule<Checker> = ({ questions, outcomes }) => {
  if (!questions || !outcomes) return [];
  const { reached, loop } = walk(questions);
  if (loop) return [{ rule: 'QuestionsInALoop', field: 'questions', message: `From the question “${loop}” answers lead back to it, so somebody could go round for ever.`, fix: 'Let one of the answers on the way lead to an outcome instead.' }];
  return idsOf({ questions, outcomes }).filter((id) => !reached.has(id)).map((id) => (
    { rule: 'NeverReached', level: 'warning' as const, field: 'questions', message: `No answer leads to “${id}”, so nobody will ever read it.`, fix: 'Let an answer lead to it, or take it out.' }));
};

/** Only those who decide can say no: the questions say what to do next. */
const verdict = /\byou (?:will not|won[’']t|cannot|can[’']t|do not|don[’']t) (?:get|qualify)\b|\b(?:not |in)eligible\b|\b(?:is|are) not for you\b|\bnot entitled\b/i;

const nextStepsOnly: Rule<Checker> = ({ outcomes = [] }) =>
  outcomes.flatMap(({ title, text: words = '' }, index): Finding[] => {
    const found = verdict.exec(`${title}\n${words}`)?.[0];
    return found ? [{ rule: 'SoundsLikeADecision', level: 'warning', field: `outcomes.${index}`, message: `“${found}” sounds like a decision, and only those who decide can say it.`, fix: 'Say what somebody can do now, and where they can ask all the same.' }] : [];
  });

export const checkerRules: Rule<Checker>[] = [eachIdOnce, answersLead, waysEnd, nextStepsOnly];
