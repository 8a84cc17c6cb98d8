import { frameworkItems } from '../framework/items.ts';
import { questionSet } from '../framework/questions.ts';
import type { Finding } from '../problem.ts';
import { personalIn, type PersonalKind } from '../personal.ts';
import type { Rule } from '../rules.ts';
import type { Comment } from './comment.ts';
import type { Council } from './council.ts';
import type { Glossary } from './glossary.ts';
import { ownAnswerRules, ownQuestionRules } from './own-questions.ts';
import type { Response } from './response.ts';

/** An answer belongs to the set that was chosen, and a set to the kind of entry that it is for. */
export const responseRules: Rule<Response>[] = [
  ({ questions, answers }) => {
    if (!questions || !answers) return [];
    const ids = new Set(questionSet(questions).questions.map((question) => question.id));
    return Object.keys(answers).filter((id) => !ids.has(id)).map((id) => ({
      rule: 'AnswerToAnotherSet', field: `answers.${id}`, message: `Question ${id} does not belong to the set “${questions}”.`, fix: 'Remove the answer, or choose the other question set.',
    }));
  },
  // SE7: commissioned services answer the questions for services, and those that teach directly the questions for settings.
  ({ questions, for: whom, directTeaching }) => {
    if (!questions || !whom) return [];
    const [isService, forServices] = [whom.startsWith('services/'), questions === 'service'];
    if (isService && directTeaching === true) return forServices ? [{ rule: 'WrongQuestionSet', field: 'questions', message: `These are answers for ${whom}, which teaches directly. So it answers the questions for settings, and not those for services.`, fix: 'Choose one of the two sets for settings, or remove “directTeaching”.' }] : [];
    return forServices === isService ? [] : [{ rule: 'WrongQuestionSet', field: 'questions', message: `The set “${questions}” is not for ${whom}.`, fix: `${isService ? 'Choose the set “service”, or write “directTeaching: true” if the service teaches children or young people itself.' : 'Choose one of the two sets for settings.'}` }];
  },
  ({ questions, answers }) => {
    if (!questions) return [];
    const missing = questionSet(questions).questions.filter((question) => !answers?.[question.id]).map((question) => question.id);
    return missing.length > 0 ? [{ rule: 'UnansweredQuestions', level: 'warning', field: 'answers', message: `${missing.length} of ${questionSet(questions).questions.length} questions are not answered: ${missing.join(', ')}.`, fix: 'Answer them, or say honestly why there is no answer.' }] : [];
  },
  ...ownAnswerRules,
];

/** What is told where a comment could say who a person is, by what was found. */
const personalRules: Readonly<Record<PersonalKind, Pick<Finding, 'rule' | 'level' | 'fix'>>> = {
  'family-name': { rule: 'FamilyName', level: 'warning', fix: 'Say “my son” or “a parent” without a name.' },
  'titled-name': { rule: 'NameOfAPerson', level: 'warning', fix: 'Say the role: “the SENCO”, “our doctor”.' },
  email: { rule: 'PersonalEmail', level: 'warning', fix: 'Remove it, or write the address of a team.' },
  phone: { rule: 'PersonalPhone', level: 'warning', fix: 'Remove the number.' },
  birth: { rule: 'DateOfBirth', level: 'warning', fix: 'Write the age in years, if it matters.' },
  'nhs-number': { rule: 'NhsNumber', level: 'error', fix: 'Remove the number, also from what was saved before.' },
  'school-and-initials': { rule: 'SchoolWithInitials', level: 'warning', fix: 'Remove the initials or the name of the school.' },
};

/** Published comments must not identify anybody (Children and Families Act 2014, s.30(7)). */
const anonymous: Rule<Comment> = (comment) =>
  (['title', 'said', 'response', 'action'] as const).flatMap((field) => personalIn(comment[field] ?? '', field === 'title' || field === 'said').map(({ kind, words, why }): Finding => {
    const { rule, level = 'warning', fix } = personalRules[kind];
    return { rule, level, field, message: `“${words.replaceAll(/\s+/g, ' ')}”: ${why[0]?.toLowerCase()}${why.slice(1)} A published comment must not say who anybody is.`, fix };
  }));

export const commentRules: Rule<Comment>[] = [
  anonymous,
  ({ receivedOn, respondedOn }) =>
    receivedOn && respondedOn && respondedOn < receivedOn
      ? [{ rule: 'AnsweredBeforeAsked', field: 'respondedOn', message: `The answer (${respondedOn}) is before the comment (${receivedOn}).`, fix: 'Put the two days in order.' }]
      : [],
];

const twice = (ids: string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

export const glossaryRules: Rule<Glossary>[] = [
  ({ terms }) => twice((terms ?? []).map((term) => term.id)).map((id): Finding => ({ rule: 'DuplicateTerm', field: 'terms', message: `The glossary has two terms with the id “${id}”.`, fix: 'Give one of them another id, or join them.' })),
];

const onlyByTheCouncil = new Set(frameworkItems.filter(({ kind }) => kind === 'process').map(({ id }) => id));

export const councilRules: Rule<Council>[] = [
  ({ areas }) => twice((areas ?? []).map((area) => area.id)).map((id): Finding => ({ rule: 'DuplicateArea', field: 'areas', message: `Two areas have the id “${id}”.`, fix: 'Give one of them another id.' })),
  ({ coverage }) => (coverage?.requiredItems ?? []).flatMap((id, index): Finding[] => (onlyByTheCouncil.has(id) ? [{ rule: 'RequiredButNotShown', field: `coverage.requiredItems.${index}`, message: `“${id}” is something that the council does, and no page can show that it was done.`, fix: 'Remove it from the list.' }] : [])),
  ({ feedback }) => (feedback?.service === 'endpoint' && !feedback.endpoint ? [{ rule: 'MissingEndpoint', field: 'feedback.endpoint', message: 'Forms go to an endpoint, but its address is missing.', fix: 'Write the address, or choose “netlify” or “none”.' }] : []),
  ({ feedback }) => (feedback?.service === 'endpoint' && feedback.endpoint && !feedback.endpoint.startsWith('https://') ? [{ rule: 'InsecureEndpoint', field: 'feedback.endpoint', message: 'The address of the form service does not begin with https://, so anybody on the way could read what families write.', fix: 'Write an address that begins with https://.' }] : []),
  ({ feedback, privacy }) => (feedback?.service && feedback.service !== 'none' && !privacy?.messagesKept ? [{ rule: 'FormsWithoutPrivacy', level: 'warning', field: 'privacy', message: `Families can send messages with forms, and the privacy notice does not say ${privacy ? 'how long you keep them' : 'whom to ask about them and how long you keep them'}.`, fix: 'Write it under “privacy”: people have a right to know before they send something.' }] : []),
  ...ownQuestionRules,
];
