import { expect, test, vi } from 'vitest';
import { examples } from '../../../schemas/examples/index.ts';
import { asMarkdown, temporaryContent } from '../../../tests/temporary-content.ts';
import { checkFolder } from '../check.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const { services, responses } = examples;

/** Which answers give a number that no record has, where one of them says this. */
async function told(answers: Record<string, string>): Promise<string[]> {
  const folder = await temporaryContent({
    'services/a.md': asMarkdown({ ...services, contact: { phone: '01632 960 220', textRelay: 'Text 07700 900 220' }, otherContacts: [{ purpose: 'unhappy', contact: { phone: '01632 960 221' } }] }),
    'responses/a.md': asMarkdown({ ...responses, for: 'services/a', answers: { ...responses.answers, ...answers } }, ''),
  });
  return (await checkFolder(folder, '2026-11-22')).report.problems.filter(({ rule }) => rule === 'NumberInAnswerOnly').map(({ field, message }) => `${field} ${message}`);
}

test('an answer on whom to contact agrees with the contacts of the record, in any spacing', async () => {
  expect(await told({ 'sv-09': 'Ring 01632 960220 or +44 1632 960 221, or text 07700900220.' })).toEqual([]);
  expect(await told({ 'sv-09': 'Ring 01632 960 229.', 'sv-04': 'Ring 01632 960 228.' })).toEqual([
    'answers.sv-09 The answer gives the telephone number 01632 960 229, which no field of services/a or of any other record has.',
  ]);
});
