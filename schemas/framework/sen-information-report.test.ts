import { expect, test } from 'vitest';
import { questionsOn, reportFields, reportingTypes, reportItems, reportItemsFor } from './sen-information-report.ts';
import { statutoryIds, statutoryItems } from './statutory.ts';
import { settingTypes } from './vocabularies/settings.ts';

test('the report has every item of Schedule 1 and of section 69, once', () => {
  const law = statutoryItems.map(({ id }) => id).filter((id) => /^(?:sch1|cfa-69)-/.test(id) && id !== 'cfa-69-b');
  const ids = reportItems.map(({ id }) => id);
  expect(law.length).toBeGreaterThan(20);
  expect(law.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !statutoryIds.has(id))).toEqual(['looked-after']);
});

test('whatever no question asks has a field, the record, or the website itself to answer it', () => {
  const without = reportItems.filter(({ id, field }) => !field && questionsOn(id).length === 0).map(({ id }) => id);
  expect(without).toEqual(['cfa-69-b-iv']);
});

test('a special school is not asked for what is asked of mainstream schools alone', () => {
  const [special, mainstream] = ['special-school', 'mainstream-school'].map((type) => reportItemsFor(type).map(({ id }) => id));
  expect(mainstream?.filter((id) => !special?.includes(id))).toEqual(['sch1-para-2', 'sch1-para-4']);
});

test('the types that report are types of setting, and each field has words of its own', () => {
  expect(reportingTypes.filter((type) => !settingTypes.terms.some(({ id }) => id === type))).toEqual([]);
  expect(new Set(reportFields.map(({ name }) => name)).size).toBe(reportFields.length);
});
