import { questionSets, questionSource } from '../questions.ts';
import { timeLimitList } from '../time-limits.ts';
import type { Vocabulary } from '../vocabulary.ts';
import * as access from './access.ts';
import * as ages from './ages.ts';
import { coverageThemes } from './coverage.ts';
import { inspectors } from './inspectors.ts';
import { legislation } from './legislation.ts';
import * as needs from './needs.ts';
import { otherFormKinds } from './other-forms.ts';
import * as people from './people.ts';
import * as services from './services.ts';
import * as settings from './settings.ts';
import * as site from './site.ts';
import * as situations from './situations.ts';

/** The question sets as a list to choose from. */
const questionSetList: Vocabulary = {
  id: 'question-sets', label: 'Question set', version: questionSource.version, source: questionSource.source, status: 'in-force',
  terms: questionSets.map(({ id, label }) => ({ id, label })),
};

/** Every controlled list by its id. */
export const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  [...Object.values(access), ...Object.values(ages), coverageThemes, inspectors, legislation, ...Object.values(needs), otherFormKinds, ...Object.values(people), ...Object.values(services), ...Object.values(settings), ...Object.values(site), ...Object.values(situations), questionSetList, timeLimitList]
    .map((list: Vocabulary) => [list.id, list]),
);

/** The vocabulary with an id. Throws where there is none, because only a developer can have misspelt it. */
export function vocabularyNamed(id: string): Vocabulary {
  const list = vocabularies.get(id);
  if (!list) throw new Error(`There is no vocabulary “${id}” in schemas/framework/vocabularies.`);
  return list;
}
