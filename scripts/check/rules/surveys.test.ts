import { expect, test, vi } from 'vitest';
import { examples } from '../../../schemas/examples/index.ts';
import { asMarkdown, council, temporaryContent } from '../../../tests/temporary-content.ts';
import { checkFolder } from '../check.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const { result: _, answers: __, ...survey } = { ...examples.surveys, opens: '2026-08-03', closes: '2026-08-31' };

test('a survey that is over says what came of it: advice from the day after, a warning once an answer would be late', async () => {
  const folder = await temporaryContent({ ...council, 'surveys/a.md': asMarkdown(survey, ''), 'surveys/b.md': asMarkdown({ ...survey, result: 'Most said yes.' }, '') });
  const told = async (today: string): Promise<string[]> => (await checkFolder(folder, today)).report.problems.filter(({ rule }) => rule === 'SurveyWithoutResult').map(({ level, file, field }) => `${level} ${file} ${field}`);
  const each = [];
  for (const today of ['2026-08-31', '2026-09-01', '2026-10-30', '2026-10-31']) each.push(await told(today));
  expect(each).toEqual([[], ['advice surveys/a.md closes'], ['advice surveys/a.md closes'], ['warning surveys/a.md closes']]);
});
