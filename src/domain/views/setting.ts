import { questionSet } from '../../../schemas/framework/questions.ts';
import { type AnswerSet, answerSet } from './answer-set.ts';
import { type RecordView, recordView } from './record.ts';
import { hasReport, reportAddress } from './report.ts';
import type { Lookups, Viewed } from './view.ts';

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
