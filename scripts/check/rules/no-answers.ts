import type { Problem } from '../../../schemas/problem.ts';
import { isLiveEntry } from '../known-pages.ts';
import type { ContentRule } from '../rule.ts';

/**
 * A nursery, school or college on the website that neither answers the questions of SE7 here nor says where it does. An
 * imported record that nobody has reviewed is left alone: its page says that itself, and there may be thousands.
 */
export const noAnswers: ContentRule = ({ entries }, today) => {
  const answered = new Set(entries.responses.filter((entry) => isLiveEntry(entry, today)).map(({ data }) => data.for));
  return entries.settings.filter((entry) => !entry.unchecked && isLiveEntry(entry, today) && !entry.data.answersElsewhere && !answered.has(`settings/${entry.id}`)).map(({ file, id, data }): Problem => ({
    level: 'warning', rule: 'NoAnswers', file, field: 'answersElsewhere',
    message: `${data.name ?? 'This setting'} has not answered the questions here, and nothing says where its own answers are.`,
    fix: `Ask it for its answers and write them in “responses” with “for: settings/${id}”, or write under “answersElsewhere” the address of the page where it answers them.`,
  }));
};
