import { expect, test, vi } from 'vitest';
import { examples } from '../../../schemas/examples/index.ts';
import { asMarkdown, temporaryContent } from '../../../tests/temporary-content.ts';
import { checkFolder } from '../check.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const { answersElsewhere: _, imported: __, ...setting } = examples.settings;
const answers = { ...examples.responses, for: 'settings/a', questions: 'setting-parent-carer', answers: { 'pc-01': 'We ask.' } };

/** The settings of a folder of which nobody knows what they answer. */
async function told(files: Record<string, object>): Promise<string[]> {
  const folder = await temporaryContent(Object.fromEntries(Object.entries(files).map(([file, fields]) => [file, asMarkdown(fields)])));
  return (await checkFolder(folder, '2026-11-22')).report.problems.filter(({ rule }) => rule === 'NoAnswers').map(({ file }) => file);
}

test('a setting answers here, or says where it does', async () => {
  expect(await told({ 'settings/a.md': setting, 'settings/b.md': { ...setting, answersElsewhere: 'https://b.example.org/answers' } })).toEqual(['settings/a.md']);
  expect(await told({ 'settings/a.md': setting, 'responses/a.md': answers })).toEqual([]);
});

test('answers that are not on the website yet are none', async () => {
  expect(await told({ 'settings/a.md': setting, 'responses/a.md': { ...answers, publishFrom: '2027-01-04' } })).toEqual(['settings/a.md']);
});

test('an imported record that nobody has reviewed is left alone, and so is a setting that is hidden', async () => {
  const imported = { from: 'the old website', on: '2026-11-20' };
  expect(await told({
    'settings/a.md': { ...setting, imported, lastReviewed: undefined }, 'settings/b.md': { ...setting, imported }, 'settings/c.md': { ...setting, hideAfter: '2026-10-31' },
  })).toEqual(['settings/b.md']);
});
