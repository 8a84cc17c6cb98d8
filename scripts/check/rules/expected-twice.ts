import { questionIds } from '../../../schemas/framework/questions.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { isLiveEntry } from '../known-pages.ts';
import type { ContentRule } from '../rule.ts';

/** Two guides on the website that both say what is expected under one question: only the first would stand beside the answers. */
export const expectedTwice: ContentRule = ({ entries }, today) => {
  const guides = entries.guides.filter((entry) => entry.data.expectations && isLiveEntry(entry, today));
  return guides.flatMap(({ file, data }, index): Problem[] => questionIds.flatMap((id) => {
    const other = data.expectations?.[id] === undefined ? undefined : guides.slice(0, index).find((guide) => guide.data.expectations?.[id] !== undefined);
    return other ? [{ level: 'warning', rule: 'ExpectedTwice', file, field: `expectations.${id}`, message: `${other.file} also says what you expect under question ${id}, and only that stands beside the answers.`, fix: 'Say it in one guide, and link to it from the other.' }] : [];
  }));
};
