import { type QuestionSet, questionSet } from '../../../schemas/framework/questions.ts';
import { type RecordView, recordView } from './record.ts';
import { hasReport, reportAddress } from './report.ts';
import type { Expected, Lookups, Viewed } from './view.ts';

/** The answers of a setting to one set of questions. */
export interface AnswerSet {
  set: QuestionSet;
  /** Safe HTML by the id of the question. */
  answers: Readonly<Record<string, string>>;
  /** What the council expects, by the id of the question. */
  expected: Readonly<Record<string, readonly Expected[]>>;
  lastReviewed: string | undefined;
}

/** All that the page of a setting shows. */
export interface SettingView extends RecordView {
  setting: Viewed<'settings'>['data'];
  organisation: string | undefined;
  areas: readonly string[] | undefined;
  answers: readonly AnswerSet[];
  /** The guides that state what the council expects of every setting. */
  areaWide: readonly { title: string; href: string }[];
  /** The address of its SEN information report made of what it says here, where there is one. */
  report: string | undefined;
}

/** What a set of answers shows. */
function answerSet({ data, html }: Viewed<'responses'>, find: Lookups): AnswerSet {
  const set = questionSet(data.questions);
  const answers = set.questions.flatMap(({ id }) => { const answer = html[`answers.${id}`]; return answer ? [[id, answer] as const] : []; });
  return { set, answers: Object.fromEntries(answers), expected: Object.fromEntries(set.questions.map(({ id }) => [id, find.expected(id)])), lastReviewed: data.lastReviewed };
}

/** The guides that state what the council expects of every setting, each once, without the place on its page. */
function areaWide(find: Lookups): SettingView['areaWide'] {
  const stated = questionSet('setting-parent-carer').questions.flatMap(({ id }) => find.expected(id));
  return [...new Map(stated.map(({ guide, href }) => [href.replace(/#.*$/, ''), guide]))].map(([href, title]) => ({ title, href }));
}

/** What the page of a setting shows, worked out from its entry and what it names. */
export function settingView(entry: Viewed<'settings'>, find: Lookups): SettingView {
  const { id, data: setting } = entry;
  return {
    ...recordView(entry, { collection: 'settings', type: setting.type }, find),
    head: {
      title: setting.name,
      description: setting.summary ?? `${setting.name}: what kind of setting it is, how to get a place, and how it helps.`,
      crumbs: [{ label: 'Nurseries, schools and colleges', href: '/settings/' }],
      entry: setting,
    },
    setting,
    areaWide: areaWide(find),
    organisation: setting.organisation ? find.organisation(setting.organisation)?.name : undefined,
    areas: setting.areas?.map(find.areaName),
    answers: find.responses(`settings/${id}`).map((response) => answerSet(response, find)),
    report: hasReport(entry, find) ? reportAddress(id) : undefined,
  };
}
