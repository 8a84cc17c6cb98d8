import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/temporary-content.ts';
import { type Crew, ProcessPool } from './process-pool.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const lost = (): string => 'lost';

/** A program that answers each text with the same text, and that dies in a way of its own while it has one that begins with “die”. */
const dying = (death: string): string =>
  `process.on('message', (texts) => { for (const text of texts) if (text.startsWith('die')) { ${death} } process.send(texts); });`;

/** A program that gives every text to the Markdown engine, without the limits before it. */
const bare = `import { markdownToHtml } from ${JSON.stringify(fileURLToPath(import.meta.resolve('satteri')))};
process.on('message', (texts) => { process.send(texts.map((text) => markdownToHtml(text, { features: { smartPunctuation: true } }).html)); });
process.send('ready');`;

/** A pool whose processes run this program, gone when the test is over. */
async function poolOf(program: string, more: Partial<Crew<string, string>> = {}): Promise<ProcessPool<string, string>> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'worker.mjs': program });
  const pool = new ProcessPool<string, string>({ program: join(folder, 'worker.mjs'), size: 2, seconds: 5, lost, ...more });
  onTestFinished(() => { pool.close(); });
  return pool;
}

/** The texts that a pool blames, by their place. */
async function blamed(pool: ProcessPool<string, string>, texts: readonly string[]): Promise<number[]> {
  const answers = await pool.ask(texts);
  expect(answers).toHaveLength(texts.length);
  return answers.flatMap((answer, index) => (answer === 'lost' ? [index] : []));
}

test('answers come back in the order of the items, over several processes', async () => {
  const pool = await poolOf(`process.on('message', (texts) => { process.send(texts.map((text) => text.toUpperCase())); });`, { size: 3 });
  const batches = Array.from({ length: 7 }, (_, batch) => Array.from({ length: 5 }, (__, index) => `text ${batch}-${index}`));
  expect(await Promise.all(batches.map((texts) => pool.ask(texts)))).toEqual(batches.map((texts) => texts.map((text) => text.toUpperCase())));
});

test('the time that a process takes to start counts for no item, and from then on each has its own', async () => {
  const slow = (then: string): string => `await new Promise((go) => setTimeout(go, 1500)); process.on('message', (texts) => { ${then} }); process.send('ready');`;
  expect(await blamed(await poolOf(slow('process.send(texts);'), { seconds: 0.5, startSeconds: 30 }), ['one'])).toEqual([]);
  expect(await blamed(await poolOf(slow('for (;;);'), { seconds: 0.3, startSeconds: 30 }), ['one'])).toEqual([0]);
  expect(await blamed(await poolOf('setInterval(() => {}, 1000);', { seconds: 0.5, startSeconds: 1 }), ['one'])).toEqual([0]);
});

test('nothing to do is answered at once', async () => {
  expect(await (await poolOf('')).ask([])).toEqual([]);
});

for (const [way, death] of Object.entries({ 'aborts': 'process.abort();', 'exits': 'process.exit(3);', 'throws': 'throw new Error("x");', 'is killed': "process.kill(process.pid, 'SIGKILL');", 'closes its channel': 'process.disconnect(); process.exit(0);' })) {
  test(`an item whose process ${way} is named, and every other one is answered`, async () => {
    const pool = await poolOf(dying(death));
    const texts = ['one', 'die first', 'two', 'three', 'die second', 'four'];
    expect(await blamed(pool, texts)).toEqual([1, 4]);
    expect(await pool.ask(texts.slice(2, 4))).toEqual(['two', 'three']);
  });
}

test('an item on its own that kills its process is named', async () => {
  expect(await blamed(await poolOf(dying('process.abort();')), ['die'])).toEqual([0]);
});

test('a process that dies between two items is replaced, and no item is blamed for it', async () => {
  const pool = await poolOf(`process.on('message', (texts) => { process.send(texts, () => process.exit(1)); });`, { size: 1 });
  for (const text of ['one', 'two', 'three']) {
    expect(await blamed(pool, [text])).toEqual([]);
    await new Promise((done) => { setTimeout(done, 50); });
  }
});

test('a process that never answers is given up, and the item is named', async () => {
  expect(await blamed(await poolOf(dying('for (;;);'), { seconds: 0.5 }), ['die'])).toEqual([0]);
});

test('an item that only takes long, as everything does on a busy machine, is answered', async () => {
  const pool = await poolOf(`process.on('message', (texts) => { setTimeout(() => process.send(texts), 1500); });`, { seconds: 1 });
  expect(await pool.ask(['slow'])).toEqual(['slow']);
});

test('a program that cannot start blames its items instead of waiting for ever', async () => {
  expect(await blamed(await poolOf('throw new Error("x");'), ['one', 'two'])).toEqual([0, 1]);
});

test('texts that stop the engine itself are named, and no others', async () => {
  const quotationMarks = '"'.repeat(100_000);
  const comments = `Text ${'<!--'.repeat(50_000)}`;
  expect(await blamed(await poolOf(bare, { size: 3, seconds: 1, startSeconds: 30 }), ['One.', quotationMarks, 'Two.', comments, 'Three.'])).toEqual([1, 3]);
});

test('a pool that is closed gives up what it is doing', async () => {
  const pool = await poolOf(dying('for (;;);'));
  const waiting = pool.ask(['die', 'one']);
  pool.close();
  expect(await waiting).toEqual(['lost', 'lost']);
});
