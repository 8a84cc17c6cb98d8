import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryContent, temporaryFolder } from '../../tests/temporary-content.ts';
import { readPostcodes } from './postcodes.ts';

const source = '{"from": "ONS Postcode Directory", "year": 2026}';
const read = async (files: Record<string, string | Uint8Array>) => {
  const { postcodes, problems } = await readPostcodes(await temporaryContent(Object.fromEntries(Object.entries(files).map(([name, text]) => [`postcodes/${name}`, text]))));
  return { places: postcodes.places, source: postcodes.source, problems: problems.map(({ level, rule, file }) => `${level} ${rule} ${file}`), messages: problems.map(({ message }) => message) };
};

test('postcodes are read by their two halves, with what they were made from', async () => {
  const { places, source: from, problems } = await read({ 'source.json': source, 'zz1.json': '{\n"1AA": [53.25, 0.9],\n"1AB": [53.2501, -0.9001]\n}\n', 'zz17.json': '{"9CA": [53, 1]}', 'w1a.json': '{}', 'README.md': 'Ours.' });
  expect(problems).toEqual([]);
  expect(from).toEqual({ from: 'ONS Postcode Directory', year: 2026 });
  expect([...places.keys()]).toEqual(['W1A', 'ZZ1', 'ZZ17']);
  expect(Object.fromEntries(places.get('ZZ1') ?? [])).toEqual({ '1AA': { latitude: 53.25, longitude: 0.9 }, '1AB': { latitude: 53.2501, longitude: -0.9001 } });
});

test('a content folder without postcodes is nothing wrong', async () => {
  expect(await readPostcodes(await temporaryFolder())).toEqual({ postcodes: { places: new Map(), source: undefined }, problems: [] });
});

test('a broken file is told, and the others are read', async () => {
  for (const text of ['', '{', '[]', 'null', '"1AA"', '7', '{"1AA": [53, 1]}}', '{"1AA": {"latitude": 53, "longitude": 1}}', '{"1AA": [53]}', '{"1AA": [53, 1, 2]}', '{"1AA": ["53", "1"]}', '{"1AA": null}', '{"1aa": [53, 1]}', '{"ZZ1 1AA": [53, 1]}', '{"__proto__": [53, 1]}', '{"constructor": [53, 1]}', '{"1AA": [1e999, 1]}', '<html>']) {
    const { places, problems } = await read({ 'source.json': source, 'zz1.json': text, 'zz2.json': '{"1AA": [53, 1]}' });
    expect(problems, text).toEqual(['error BrokenPostcodeFile postcodes/zz1.json']);
    expect(places.get('ZZ1')?.size, text).toBe(0);
    expect(places.get('ZZ2')?.size, text).toBe(1);
  }
});

test('a place outside the country is told, and so are latitude and longitude that changed places', async () => {
  const { problems, places, messages } = await read({ 'source.json': source, 'zz1.json': '{"1AA": [0, 0], "1AB": [1, 53], "1AD": [53, 1], "1AE": [48.8, 2.3], "1AF": [99.999999, 0]}' });
  expect(problems).toEqual(['error PostcodeOutsideTheCountry postcodes/zz1.json']);
  expect(messages).toEqual(['The file has places that are not in the United Kingdom: “1AA”, “1AB”, “1AE” and 1 more.']);
  expect([...places.get('ZZ1')?.keys() ?? []]).toEqual(['1AD']);
});

test('names that are not the first half of a postcode are told', async () => {
  for (const name of ['ZZ1.json', 'zz.json', 'zz123.json', 'zz1.csv', 'zz1', 'ashmere.json', 'zz1 .json', 'zz1.json.bak', 'old/zz1.json']) {
    expect((await read({ 'source.json': source, [name]: '{"1AA": [53, 1]}' })).problems, name).toEqual([`error UnusablePostcodeFile postcodes/${name.split('/')[0]}`]);
  }
});

test('postcodes without a source are told, because their licence asks for it to be named', async () => {
  expect((await read({ 'zz1.json': '{"1AA": [53, 1]}' })).problems).toEqual(['warning PostcodeSourceNotStated postcodes/source.json']);
  for (const text of ['{}', '{"from": "", "year": 2026}', '{"from": "ONS", "year": "2026"}', '{"from": "ONS", "year": 26}', '{"from": 7, "year": 2026}']) expect((await read({ 'source.json': text })).problems, text).toEqual(['warning PostcodeSourceNotStated postcodes/source.json']);
});

test('what an editor or a system spoils is told', async () => {
  expect((await read({ 'source.json': source, 'zz1.json': Buffer.from('{"1AA": [53, 1], "é": 1}', 'latin1') })).problems).toEqual(['error NotUtf8 postcodes/zz1.json']);
  expect((await read({ 'source.json': source, 'zz1.json': ' '.repeat(600_000) })).problems).toEqual(['error FileTooLarge postcodes/zz1.json']);
  expect((await read({ 'source.json': source, 'zz1.json': '\uFEFF{"1AA": [53, 1]}\r\n' })).places.get('ZZ1')?.size).toBe(1);
});

test('nothing outside the content folder is read', async () => {
  const outside = await temporaryContent({ 'zz1.json': '{"1AA": [53, 1]}' });
  const folder = await temporaryFolder();
  await symlink(outside, join(folder, 'postcodes'));
  expect((await readPostcodes(folder)).problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['SymbolicLink postcodes']);
  const linked = await temporaryFolder();
  await mkdir(join(linked, 'postcodes'));
  await symlink(join(outside, 'zz1.json'), join(linked, 'postcodes', 'zz1.json'));
  await writeFile(join(linked, 'postcodes', 'source.json'), source);
  expect((await readPostcodes(linked)).problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['SymbolicLink postcodes/zz1.json']);
  expect((await readPostcodes(await temporaryContent({ postcodes: 'a file' }))).problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['UnreadableFolder postcodes']);
});
