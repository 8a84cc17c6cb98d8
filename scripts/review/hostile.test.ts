import { markdownToHtml } from 'satteri';
import { expect, test, vi } from 'vitest';
import { temporaryRepository } from '../../tests/temporary-repository.ts';
import { asMarkdown, asYaml } from '../../tests/temporary-content.ts';
import { examples } from '../../schemas/examples/index.ts';
import { mostCharacters } from '../lib/report-text.ts';
import { markdownReport } from './report/markdown.ts';
import { review, type Review } from './review.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const start = { 'content/council.yml': asYaml({ ...examples.council, coverage: undefined }), 'content/glossary.yml': asYaml(examples.glossary) };

async function reviewOf(before: Record<string, string | Uint8Array>, after: Record<string, string | Uint8Array | undefined>): Promise<Review> {
  const { content, write } = await temporaryRepository({ ...start, ...before });
  await write(after);
  return review({ folder: content, base: 'HEAD', today });
}

/** The tags of a report as a page would have it, without those that headings, lists and texts are made of. */
const strangeTags = (report: string): string[] => [...markdownToHtml(report).html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/^<\/?(?:h[1-3]|p|ul|li|strong|del|code|blockquote)(?: id="[^"]*")?>$/.test(tag));

const attack = '@admin <script>alert(1)</script> ![x](https://example.org/x.png) [x](javascript:alert(1)) `x` ``` ~~~ **b** #1 </details> <!-- local-offer-report --> www.example.org https://example.org \u202Eevil';
const body = `${attack}\n\n# ${attack}\n\n\`\`\`js\n${attack}\n\`\`\`\n\n- ${attack}\n\n> ${attack}\n\n| ${attack} |\n| - |\n`;

test('nothing of an entry is interpreted in the report, whether it is added, changed or removed', async () => {
  const entry = { name: attack, summary: attack, alsoKnownAs: [attack, body], eligibility: body, contact: { role: attack, phone: attack, email: attack, form: attack }, website: attack, places: [{ name: attack, address: body, [attack]: attack }], organisation: attack, tier: attack, needs: [attack], meets: [attack], lastReviewed: attack, [attack]: attack };
  const found = await reviewOf(
    { 'content/services/changed.md': asMarkdown({ name: 'Good' }, 'Good words stand here.'), 'content/services/removed.md': asMarkdown(entry, body), 'content/responses/odd.md': asMarkdown({ for: 'services/portage' }, '') },
    { 'content/services/changed.md': asMarkdown(entry, body), 'content/services/removed.md': undefined, 'content/services/added.md': asMarkdown({ ...entry, name: [attack] }, `${body}x`), 'content/responses/odd.md': asMarkdown({ for: 'x)](https://example.org' }, '') },
  );
  const report = markdownReport(found, new URL('https://preview.example.org'));
  const links = strangeTags(report).filter((tag) => tag !== '</a>');
  expect(links.length).toBeGreaterThan(0);
  for (const tag of links) expect(tag).toMatch(/^<a href="https:\/\/preview\.example\.org\/services\/(?:changed|added|removed)\/">$/);
  expect(report).not.toMatch(/(?<![\w.])@admin/);
  expect(report).toContain('⟨U+202E⟩evil');
});

test('names of files that are no names of entries are shown and not interpreted', async () => {
  const names = ['content/services/@admin <img src=x>.md', 'content/services/a`b``c.md', 'content/services/two\nlines.md', 'content/services/- item.md', 'content/services/Ünïcode 👍.md', 'content/services/"quoted" $(touch x).md', '--output=x', '-x', 'content/images/[x](y).png', 'content/services/\u202Egnp.md'];
  const found = await reviewOf({}, Object.fromEntries(names.map((name) => [name, asMarkdown({ name: 'X' }, 'x')])));
  expect([...found.contentFiles.map(({ file }) => `content/${file}`), ...found.otherFiles.map(({ file }) => file)].toSorted()).toEqual(names.toSorted());
  const report = markdownReport(found);
  expect(strangeTags(report)).toEqual([]);
  expect(report).toContain('`--output=x`');
});

test('keys that every object has do no harm', async () => {
  const keys = '__proto__: { polluted: yes }\nconstructor: x\ntoString: y\nhasOwnProperty: [1]\n';
  const found = await reviewOf({ 'content/services/a.md': '---\nname: A\n---\n\nText.\n' }, { 'content/services/a.md': `---\nname: B\n${keys}contact:\n  __proto__: { phone: x }\n  constructor: 5\n---\n\nText.\n` });
  expect(found.entries[0]?.changes.map(({ labels }) => labels.join('.'))).toEqual(expect.arrayContaining(['Name', 'constructor', 'toString', 'hasOwnProperty']));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(markdownReport(found)).toContain('- **Name:** B, was A');
});

test('a report is never longer than a comment may be, and says what it leaves out', async () => {
  const files = (text: string): Record<string, string> => Object.fromEntries(Array.from({ length: 150 }, (_item, index) => [`content/services/service-${index}.md`, asMarkdown({ name: `Service ${index}`, summary: text, needs: ['nothing'] }, `${text} `.repeat(60))]));
  const report = markdownReport(await reviewOf(files('Some words.'), files('Other words altogether.')));
  expect(report.length).toBeLessThanOrEqual(mostCharacters);
  expect(report).toMatch(/The report has no more room\. \d+ more entries are not shown\./);
  expect(report).toMatch(/- changed “Service \d+” \(`services\/service-\d+\.md`\)\n- … and \d+ more\.\n/);
});

test('one entry with very long texts leaves room for the others', async () => {
  const long = asMarkdown({ name: '&'.repeat(90), summary: '<'.repeat(50_000), alsoKnownAs: Array.from({ length: 2_000 }, (_item, index) => `@${index}`), zzz: 'x'.repeat(9_000) }, `${'word '.repeat(300)}\n\n`.repeat(50));
  const report = markdownReport(await reviewOf({ 'content/services/z.md': asMarkdown({ name: 'Z' }, 'Z.') }, { 'content/services/a.md': long, 'content/services/z.md': asMarkdown({ name: 'Zed' }, 'Z.') }));
  expect(report.length).toBeLessThanOrEqual(mostCharacters);
  expect(report).toContain('- **Name:** Zed, was Z\n');
  expect(report).toMatch(/\([\d,]+ more characters\)/);
  expect(report).toMatch(/more paragraphs are not shown\./);
});

test('many problems are counted, and the first are shown', async () => {
  const many = Object.fromEntries(Array.from({ length: 150 }, (_item, index) => [`${index}${attack}`, attack]));
  const report = markdownReport(await reviewOf({ 'content/services/a.md': asMarkdown({ name: 'A' }, 'A.') }, { 'content/services/a.md': asMarkdown({ name: 'A', ...many }, 'A.') }));
  expect(report.length).toBeLessThanOrEqual(mostCharacters);
  expect(report).toMatch(/and \d+ more\. Run “npm run check” for all of them\./);
  expect(strangeTags(report)).toEqual([]);
});
