import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { examples } from '../../../../schemas/examples/index.ts';
import { milesBetween } from '../../../../src/domain/distance.ts';
import { pointOfPostcode } from '../../../../src/domain/postcodes.ts';
import { readPostcodes } from '../../../../src/reader/postcodes.ts';
import { asMarkdown, asYaml, council, temporaryContent } from '../../../../tests/temporary-content.ts';
import { fixture, folderWith, textsIn } from '../../fixtures/folder.ts';
import { runImport } from '../../run-import.ts';

// Each import reads the content in processes of its own, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

/** A council whose areas have the postcodes of the fixtures, with a national service that is far away. */
const content = (areas: readonly string[] = ['ZZ1', 'ZZ2']): Promise<string> => temporaryContent({
  ...council,
  'council.yml': asYaml({ ...examples.council, areas: [{ id: 'harbour', name: 'The Harbour', postcodes: [...areas] }] }),
  'services/far.md': asMarkdown({ ...examples.services, inArea: false, places: [{ postcode: 'ZZ17 9CA' }] }),
});

const run = (root: string, file: string, more: object = {}) => runImport({ positionals: ['postcodes', file], ...more }, root, '2026-11-22');
const imported = async (file: string, more: object = {}, root?: string) => {
  const into = root ?? await content();
  const { text, exitCode } = await run(into, file, { write: true, ...more });
  const { postcodes, problems } = await readPostcodes(into);
  return { root: into, text, exitCode, postcodes, problems, names: [...postcodes.places].flatMap(([outward, inwards]) => [...inwards.keys()].map((inward) => `${outward} ${inward}`)).toSorted() };
};

const sources = [['onspd-old-names.csv', 'ONS Postcode Directory'], ['onspd-new-names.csv', 'ONS Postcode Directory'], ['code-point-open', 'Code-Point Open']] as const;

for (const [file, from] of sources) {
  test(`${file} becomes files that the reader of content takes`, async () => {
    const { names, problems, postcodes, exitCode } = await imported(fixture(file));
    expect(exitCode).toBe(0);
    expect(problems).toEqual([]);
    expect(names).toEqual(['ZZ1 1AA', 'ZZ1 3LB', 'ZZ17 2LC', 'ZZ17 9CA', 'ZZ2 3QD', 'ZZ5 2LN']);
    expect(postcodes.source).toEqual({ from, year: 2026 });
    const found = pointOfPostcode(postcodes.places, 'ZZ17 2LC');
    expect(found && milesBetween(found, { latitude: 53.4344, longitude: 1.5672 }) * 1609).toBeLessThan(15);
  });

  test(`${file} changes nothing when it is imported twice`, async () => {
    const { root } = await imported(fixture(file));
    const before = await textsIn(root);
    const { text } = await imported(fixture(file), {}, root);
    expect(text).toContain('postcodes: 0 new, 0 changed, 5 unchanged.');
    expect(text).toContain('0 files were written.');
    expect(await textsIn(root)).toEqual(before);
    expect((await runImport({ positionals: ['postcodes', fixture(file)] }, root, '2031-01-01')).text).toContain('There is nothing to write.');
  });
}

test('writes nothing without --write, and says what would be left out and why', async () => {
  const root = await content();
  const { text } = await run(root, fixture('onspd-old-names.csv'));
  expect(Object.keys(await textsIn(root)).filter((name) => name.startsWith('postcodes/'))).toEqual([]);
  expect(text.replace(root, 'CONTENT')).toMatchInlineSnapshot(`
    "Plan for the import of onspd-old-names.csv (ONS Postcode Directory, 2026) into CONTENT/postcodes
    11 rows read. 6 postcodes are kept, with 4 first halves: those that the content names, and all within 25 miles of the council’s places.
    postcodes: 5 new, 0 changed, 0 unchanged.
    The site looks a postcode up in a single file. The largest has 101 bytes and the list before it 135, together 230 compressed.

    Not carried over:
      2 more than 25 miles from the council’s places, with a first half that no page names.
      2 not in use any more (doterm). For example onspd-old-names.csv, row 4.
      1 without a place. For example onspd-old-names.csv, row 6.

    New files:
      postcodes/zz1.json
      postcodes/zz17.json
      postcodes/zz2.json
      postcodes/zz5.json
      postcodes/source.json

    Nothing was written. Add --write to write these 5 files."
  `);
});

test('what is too far away is left out, unless a page names its first half', async () => {
  expect((await imported(fixture('onspd-new-names.csv'), { miles: '5' })).names).toEqual(['ZZ1 1AA', 'ZZ1 3LB', 'ZZ17 2LC', 'ZZ17 9CA', 'ZZ2 3QD']);
  const { text } = await imported(fixture('onspd-new-names.csv'), { miles: '5' });
  expect(text).toContain('more than 5 miles from the council’s places');
});

test('a file that is already there is replaced, and one that the source does not have is named and stays', async () => {
  const { root } = await imported(fixture('onspd-old-names.csv'));
  await writeFile(join(root, 'postcodes/zz2.json'), '{"9ZZ": [53, 1]}');
  await writeFile(join(root, 'postcodes/zz9.json'), '{"9ZZ": [53, 1]}');
  const { text, names } = await imported(fixture('onspd-old-names.csv'), {}, root);
  expect(text).toContain('postcodes: 0 new, 1 changed, 4 unchanged.');
  expect(text).toContain('  postcodes/zz9.json');
  expect(names).toContain('ZZ9 9ZZ');
  expect(names).not.toContain('ZZ2 9ZZ');
});

test('Code-Point Open is read with both rows of its names before the data, or one, or none', async () => {
  const data = await readFile(fixture('code-point-open/zz.csv'), 'utf8');
  const [short, long] = ['PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n', 'Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code\n'];
  for (const header of ['', short, long, short + long]) {
    const folder = await folderWith({ 'zz.csv': header + data });
    const { names, postcodes } = await imported(join(folder, 'zz.csv'));
    expect(names).toHaveLength(6);
    expect(postcodes.source?.from).toBe('Code-Point Open');
  }
  const folder = await folderWith({ 'Code-Point_Open_Column_Headers.csv': short + long, 'notes.csv': 'a,b\n1,2\n', 'zz.csv': data });
  const { names, text } = await imported(folder);
  expect(names).toHaveLength(6);
  expect(text).toContain('Files without postcodes: notes.csv.');
});

test('a hostile file gives sentences, never a crash, and nothing in it leaves the folder', async () => {
  const header = 'pcds,doterm,lat,long\n';
  const folder = await folderWith({
    'bad.csv': `${header}ZZ1 1AA,,53.3,0.9\n../../x,,53,1\n"=HYPERLINK(""http://example.org"")",,53,1\n<script>,,53,1\n__proto__,,53,1\nZZ1 1AB,,NaN,Infinity\nZZ1 1AD,,1e2,1\nZZ1 1AE,,0.9,53.3\nZZ1 1AF,,53.3\nZZ1 1AG,,53.3,0.9,extra\nZZ1 1AA,,53.4,1.9\n,,,\n${'x'.repeat(90_000)},,53,1\n`,
  });
  const { names, text, root, problems } = await imported(join(folder, 'bad.csv'));
  expect(names).toEqual(['ZZ1 1AA']);
  expect(problems).toEqual([]);
  expect(Object.keys(await textsIn(root)).filter((name) => !/^(?:council|glossary|services)/.test(name))).toEqual(['postcodes/source.json', 'postcodes/zz1.json']);
  for (const line of ['5 not like a postcode. For example bad.csv, row 3.', '3 without a place. For example bad.csv, row 7.', '2 with more or fewer cells than the first row.', '1 a second time; the first is kept.']) expect(text).toContain(line);
});

test('a source that cannot be used is refused with a sentence', async () => {
  const root = await content();
  const folder = await folderWith({ 'empty.csv': '', 'other.csv': 'name,town\nA,B\n', 'open.csv': 'pcds,doterm,lat,long\n"ZZ1 1AA,,53.3,0.9\n'.padEnd(200_000, 'x'), 'file.zip': 'PK\u0003\u0004\u0000\u0000', 'nowhere.csv': 'pcds,doterm,lat,long\nQQ1 1AA,,53.3,0.9\n', 'no-place.csv': 'pcds,doterm\nZZ1 1AA,\n' });
  const refusal = (file: string): Promise<string> => run(root, file, { write: true }).then(() => 'taken', (error: Error) => error.message);
  expect(await refusal('https://example.org/onspd.zip')).toContain('is an address on the web');
  expect(await refusal(join(folder, 'none.csv'))).toContain('There is no file');
  expect(await refusal(join(folder, 'file.zip'))).toContain('Unpack it first');
  expect(await refusal(join(folder, 'open.csv'))).toContain('a quotation mark in it is never closed');
  for (const name of ['empty.csv', 'other.csv', 'no-place.csv']) expect(await refusal(join(folder, name))).toContain(`${name} has no postcodes that can be read.`);
  expect(await refusal(join(folder, 'nowhere.csv'))).toContain('No postcode of nowhere.csv is in the council’s areas (ZZ1, ZZ2).');
  expect(await refusal(await folderWith({ 'a.txt': 'x' }))).toContain('There is no CSV file in');
  expect(Object.keys(await textsIn(root)).filter((name) => name.startsWith('postcodes/'))).toEqual([]);
});

test('a content folder that cannot be used is refused with a sentence', async () => {
  const root = await content();
  const outside = await folderWith();
  await symlink(outside, join(root, 'postcodes'));
  await expect(run(root, fixture('onspd-old-names.csv'), { write: true })).rejects.toThrow('is a symbolic link');
  expect(await textsIn(outside)).toEqual({});
  await expect(run(await temporaryContent({ 'council.yml': asYaml({ ...examples.council, areas: undefined }) }), fixture('onspd-old-names.csv'))).rejects.toThrow('Nothing in the content says where the council is.');
});
