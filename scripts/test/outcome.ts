/** What a run of tests came to, and what a person must know beyond the failures that were already shown. */
export interface Outcome { passed: number; failed: number; sentences: readonly string[] }

/** What is used of the JSON report of Vitest. */
export interface Report {
  testResults: readonly { name: string; status: string; assertionResults: readonly { fullName: string; status: string }[] }[];
}

/** How the process that ran the tests ended. */
export interface Ending { exitCode: number | null; signal: string | null }

const ended = ({ exitCode, signal }: Ending): string => (signal ? `was stopped by ${signal}` : `ended with exit code ${exitCode}`);

/**
 * The outcome of a run. What did not run has not passed: a skipped test, a file that could not be read, a run without
 * tests and a run that broke off each count as failed.
 */
export function outcomeOf(report: Report | undefined, ending: Ending): Outcome {
  if (!report) return { passed: 0, failed: 1, sentences: [`Vitest ${ended(ending)} and left no report.`] };
  const tests = report.testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, file: name })));
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const left = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ file, fullName }) => `“${fullName}” in ${file} did not run. A test that does not run counts as failed.`);
  const unread = report.testResults.filter(({ status, assertionResults }) => status !== 'passed' && !assertionResults.some((test) => test.status !== 'passed'))
    .map(({ name }) => `${name} broke outside its tests, which counts as one failed test.`);
  const failed = tests.length - passed + unread.length;
  if (passed + failed === 0) return { passed, failed: 1, sentences: ['No test ran.'] };
  if (failed === 0 && ending.exitCode !== 0) return { passed, failed: 1, sentences: [`Vitest ${ended(ending)} although every test passed: something broke outside the tests.`] };
  return { passed, failed, sentences: [...left, ...unread] };
}
