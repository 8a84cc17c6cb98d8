import { expect, inject, test } from 'vitest';
import { dayInWords } from '../src/domain/phrases.ts';
import { surveyState } from '../src/domain/surveys.ts';
import { readContent } from '../src/reader/read-content.ts';
import { surveyWords as words } from '../src/words/surveys.ts';
import { attribute, pagesIn, textOf } from './support/built.ts';
import { demonstration } from './support/run-build.ts';

const page = pagesIn(inject('siteFolder')).find(({ path }) => path === '/you-said-we-did/');
const { surveys } = (await readContent(demonstration)).entries;

test('each survey stands where it belongs today, and one that is over says so and what came of it', () => {
  expect(surveys.length).toBeGreaterThan(4);
  for (const { id, data } of surveys) {
    const state = surveyState(data, inject('today'));
    const article = page?.root.querySelector(`section.surveys-${state} [id="survey-${id}"]`) ?? null;
    const [text, links] = [textOf(article), article?.querySelectorAll('a').map((link) => attribute(link, 'href')) ?? []];
    expect(text, id).toContain(words.days[state](dayInWords(data.opens), dayInWords(data.closes)));
    expect(text.includes(words.result), id).toBe(state === 'over');
    expect(data.url !== undefined && links.includes(data.url), id).toBe(state === 'open' && data.url !== undefined);
  }
});
