import { type QuestionSetId, questionSet } from '../../schemas/framework/questions.ts';
import { type CollectionName, collections, titleOf } from '../../schemas/index.ts';
import { addressOf, entryNamed } from '../domain/addresses.ts';
import { type AnswerGap, answerGaps, type Checked, neverReviewed, workByOwner } from '../domain/to-check.ts';
import type { Entry } from '../reader/content.ts';
import { responsesFor } from './related.ts';
import { findShown, site } from './site.ts';

/** The question sets that settings answer, in the order of the table. */
export const settingSets: readonly QuestionSetId[] = ['setting-parent-carer', 'setting-young-person'];

/** What a set of answers is called: it has no title of its own. Undefined where what it is for is not on the website. */
function titleOfAnswers({ for: whom, questions }: Entry<'responses'>['data']): string | undefined {
  const { collection, id } = entryNamed(whom);
  const provider = findShown(collection as 'services' | 'settings', id);
  return provider && `${provider.data.name}: ${questionSet(questions).label}`;
}

/** What is on the website today, as the lists of work see it. What is not shown yet is not named, and neither are answers of those that are not. */
export function published(): (Checked & { collection: CollectionName; id: string })[] {
  const { shown } = site();
  return collections.flatMap(({ name, label }) => (shown[name] as Entry[]).flatMap((entry) => {
    const title = entry.collection === 'responses' ? titleOfAnswers(entry.data as Entry<'responses'>['data']) : titleOf(entry.data as { name?: string }) || label;
    return title === undefined ? [] : [{ title, href: addressOf(entry), collection: name, id: entry.id, file: entry.file, data: entry.data as Checked['data'] }];
  }));
}

/** How far each setting has answered each set, with the entry that holds its answers where there is one. */
export interface SettingGap extends AnswerGap { id: string; sets: (AnswerGap['sets'][number] & { questions: QuestionSetId; response?: string })[] }

/** Every setting on the website, with how far it has answered. */
export function gaps(): SettingGap[] {
  return site().shown.settings.map(({ id, file, data, collection }) => {
    const responses = responsesFor(`settings/${id}`);
    const sets = settingSets.map((set) => {
      const { questions } = questionSet(set);
      const response = responses.find(({ data: given }) => given.questions === set);
      const answers = response?.data.answers ?? {};
      return { questions: set, answered: questions.filter((question) => answers[question.id]).length, of: questions.length, ...(response && { response: response.id }) };
    });
    return { id, title: data.name, href: addressOf({ collection, id, data }), file, elsewhere: data.answersElsewhere !== undefined, sets };
  });
}

/** What needs checking among what is on the website today. */
export function toCheck(): { work: ReturnType<typeof workByOwner>; unreviewed: ReturnType<typeof neverReviewed>; answers: ReturnType<typeof answerGaps> } {
  const entries = published();
  return { work: workByOwner(entries, site().today), unreviewed: neverReviewed(entries), answers: answerGaps(gaps()) };
}
