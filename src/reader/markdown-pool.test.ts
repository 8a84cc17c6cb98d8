import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder, writeFiles } from '../../tests/temporary-content.ts';
import type { Source } from './markdown.ts';
import { MarkdownPool } from './markdown-pool.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const source = (text: string): Source => ({ text, shift: 0, anchors: false });

/** What a worker does with a text that it lives through. */
const answer = "{ html: text, headings: [], links: [], findings: [] }";

/** A worker that dies in a way of its own while it has a text that begins with “die”. */
const dying = (death: string): string =>
  `process.on('message', (sources) => { for (const { text } of sources) if (text.startsWith('die')) { ${death} } process.send(sources.map(({ text }) => (${answer}))); });`;

/** A worker that gives every text to the engine as Astro sets it, without the limits before it. */
const bare = `import { markdownToHtml } from ${JSON.stringify(fileURLToPath(import.meta.resolve('satteri')))};
process.on('message', (sources) => { process.send(sources.map(({ text }) => { const { html } = markdownToHtml(text, { features: { smartPunctuation: true } }); return { ...${answer.replace('text', 'html')} }; })); });`;

/** A pool whose processes run this program, gone when the test is over. */
async function poolOf(program: string, size = 2): Promise<MarkdownPool> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'worker.mjs': program });
  const pool = new MarkdownPool(size, join(folder, 'worker.mjs'));
  onTestFinished(() => { pool.close(); });
  return pool;
}

/** The texts that a pool blames, by their place. */
async function blamed(pool: MarkdownPool, texts: readonly string[]): Promise<number[]> {
  const results = await pool.render(texts.map(source));
  expect(results).toHaveLength(texts.length);
  return results.flatMap(({ findings }, index) => (findings.some(({ rule }) => rule === 'MarkdownKilled') ? [index] : []));
}

test('texts come back rendered, in their order, over several processes', async () => {
  const pool = new MarkdownPool(3);
  onTestFinished(() => { pool.close(); });
  const batches = Array.from({ length: 7 }, (_, batch) => Array.from({ length: 5 }, (__, index) => `Text *${batch}-${index}*`));
  const results = await Promise.all(batches.map((texts) => pool.render(texts.map(source))));
  expect(results.map((batch) => batch.map(({ html }) => html))).toEqual(batches.map((texts) => texts.map((text) => `<p>${text.replace('*', '<em>').replace('*', '</em>')}</p>`)));
});

test('nothing to render is answered at once', async () => {
  expect(await new MarkdownPool().render([])).toEqual([]);
});

for (const [way, death] of Object.entries({ 'aborts': 'process.abort();', 'exits': 'process.exit(3);', 'throws': 'throw new Error("x");', 'is killed': "process.kill(process.pid, 'SIGKILL');", 'closes its channel': 'process.disconnect(); process.exit(0);' })) {
  test(`a text whose process ${way} is named, and every other text is rendered`, async () => {
    const pool = await poolOf(dying(death));
    const texts = ['one', 'die first', 'two', 'three', 'die second', 'four'];
    expect(await blamed(pool, texts)).toEqual([1, 4]);
    expect((await pool.render(texts.slice(2, 4).map(source))).map(({ html }) => html)).toEqual(['two', 'three']);
  });
}

test('a text on its own that kills its process is named', async () => {
  expect(await blamed(await poolOf(dying('process.abort();')), ['die'])).toEqual([0]);
});

test('a process that dies between two texts is replaced, and no text is blamed for it', async () => {
  const pool = await poolOf(`process.on('message', (sources) => { process.send(sources.map(({ text }) => (${answer})), () => process.exit(1)); });`, 1);
  for (const text of ['one', 'two', 'three']) {
    expect(await blamed(pool, [text])).toEqual([]);
    await new Promise((done) => { setTimeout(done, 50); });
  }
});

test('a process that never answers is given up, and the text is named', async () => {
  expect(await blamed(await poolOf(dying('for (;;);')), ['die'])).toEqual([0]);
});

test('a program that cannot start blames its texts instead of waiting for ever', async () => {
  expect(await blamed(await poolOf('throw new Error("x");'), ['one', 'two'])).toEqual([0, 1]);
});

test('texts that stop the engine itself are named, and no others', async () => {
  const quotationMarks = '"'.repeat(100_000);
  const comments = `Text ${'<!--'.repeat(50_000)}`;
  expect(await blamed(await poolOf(bare, 3), ['One.', quotationMarks, 'Two.', comments, 'Three.'])).toEqual([1, 3]);
});

test('the finding says what to look for', async () => {
  const [result] = await (await poolOf(dying('process.abort();'))).render([source('die')]);
  expect(result?.findings).toMatchInlineSnapshot(`
    [
      {
        "fix": "Look for very long paragraphs or rows of the same mark, and remove them.",
        "message": "The text stops the Markdown engine, or takes it longer than 5 seconds.",
        "rule": "MarkdownKilled",
      },
    ]
  `);
});

test('a pool that is closed gives up what it is doing', async () => {
  const pool = await poolOf(dying('for (;;);'));
  const waiting = pool.render([source('die'), source('one')]);
  pool.close();
  expect((await waiting).map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([['MarkdownKilled'], ['MarkdownKilled']]);
});
