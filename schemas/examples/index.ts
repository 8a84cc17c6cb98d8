import type { Entries } from '../index.ts';
import { checkerExample } from './checker.ts';
import { commentExample } from './comment.ts';
import { councilExample } from './council.ts';
import { glossaryExample } from './glossary.ts';
import { guideExample } from './guide.ts';
import { organisationExample } from './organisation.ts';
import { pathwayExample } from './pathway.ts';
import { removedExample } from './removed.ts';
import { responseExample } from './response.ts';
import { serviceExample } from './service.ts';
import { settingExample } from './setting.ts';
import { situationExample } from './situation.ts';
import { surveyExample } from './survey.ts';

/** One realistic entry of each collection, with every field filled in. A new field gets its example here, once. */
export const examples: Entries = {
  council: councilExample,
  organisations: organisationExample,
  services: serviceExample,
  settings: settingExample,
  responses: responseExample,
  guides: guideExample,
  pathways: pathwayExample,
  situations: situationExample,
  checkers: checkerExample,
  comments: commentExample,
  surveys: surveyExample,
  glossary: glossaryExample,
  removed: removedExample,
};
