import { expect, test } from 'vitest';
import { ruled } from '../examples/said.ts';
import { settingExample } from '../examples/setting.ts';

test('schools and maintained nurseries link to their SEN information report', () => {
  for (const type of ['mainstream-school', 'special-school', 'nursery-school', 'alternative-provision'] as const) {
    expect(ruled('settings', { ...settingExample, type, senInformationReport: undefined }), type).toEqual(['warning MissingSenInformationReport senInformationReport']);
    expect(ruled('settings', { ...settingExample, type }), type).toEqual([]);
  }
  for (const type of ['nursery', 'childminder', 'college', 'other'] as const) expect(ruled('settings', { ...settingExample, type, senInformationReport: undefined }), type).toEqual([]);
});

test('a link to a home page is not a link to the report', () => {
  for (const address of ['https://saltings.example.org', 'https://saltings.example.org/']) expect(ruled('settings', { ...settingExample, senInformationReport: address })).toEqual(['warning ReportIsHomePage senInformationReport']);
  expect(ruled('settings', { ...settingExample, senInformationReport: 'https://saltings.example.org/?page=12' })).toEqual([]);
});

test('an independent special school or specialist college says whether it is approved under section 41', () => {
  for (const type of ['independent-special-school', 'specialist-college'] as const) {
    expect(ruled('settings', { ...settingExample, type, section41: undefined }), type).toEqual(['warning Section41NotStated section41']);
    expect(ruled('settings', { ...settingExample, type, section41: false }), type).toEqual([]);
  }
});

test('a setting outside the area says why it is listed', () => {
  expect(ruled('settings', { ...settingExample, outOfAreaReason: undefined })).toEqual(['warning MissingOutOfAreaReason outOfAreaReason']);
  expect(ruled('settings', { ...settingExample, inArea: true, outOfAreaReason: undefined })).toEqual([]);
});

test('whoever begins to write the parts of the report is told which are left, and nobody else', () => {
  expect(ruled('settings', { ...settingExample, senReport: { complaints: 'Write to us.' } })).toEqual(['advice UnfinishedSenReport senReport']);
  expect(ruled('settings', { ...settingExample, senReport: undefined })).toEqual([]);
});

test('an entry of which nothing could be read breaks no rule', () => {
  expect(ruled('settings', {})).toEqual([]);
});
