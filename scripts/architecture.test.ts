import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { home } from './lib/folders.ts';

/** One import: the file that has it, and the file from the top of the repository or the package that it names. */
interface Import { from: string; to: string; typeOnly: boolean }

const isTest = (file: string): boolean => file.endsWith('.test.ts');
const isNode = (to: string): boolean => to.startsWith('node:');
const isLibrary = (to: string): boolean => !/^(?:src|schemas|scripts|tests|content|public)\//.test(to) && !isNode(to);
const within = (...folders: string[]) => ({ to }: Import): boolean => folders.some((folder) => to.startsWith(folder));

/** What people see: it gets its data from `src/data` or as props, and some of it runs in browsers. */
const shown = ({ to }: Import): boolean => !/^(?:src\/reader|scripts|tests|content)\//.test(to) && !/^node:fs/.test(to);

/** The import table of the house: what the files of a folder may import. The first folder that fits decides. */
const table: readonly (readonly [folder: string, may: (one: Import) => boolean])[] = [
  ['schemas/', (one) => within('schemas/')(one) || one.to === 'zod'],
  ['src/domain/', (one) => within('src/domain/', 'schemas/framework/', 'schemas/types/')(one) || (one.typeOnly && within('schemas/')(one))],
  ['src/prose/', (one) => within('src/prose/', 'schemas/')(one) || isLibrary(one.to)],
  ['src/reader/', (one) => within('src/reader/', 'src/prose/', 'schemas/')(one) || isNode(one.to) || isLibrary(one.to)],
  ['src/data/', (one) => within('src/data/', 'src/reader/', 'src/domain/', 'schemas/')(one) || isNode(one.to)],
  ['src/admin/', (one) => within('src/admin/', 'schemas/', 'src/reader/', 'src/prose/', 'src/domain/', 'src/words/')(one) || isLibrary(one.to)],
  ['src/search/', (one) => shown(one) && !isNode(one.to) && !within('src/data/')(one)],
  ['src/', shown],
  ['scripts/', (one) => within('scripts/', 'schemas/', 'src/reader/', 'src/domain/')(one) || isNode(one.to)],
];

/** What the table does not allow and is right all the same, each with its reason. */
const exceptions: readonly { from: RegExp; to: RegExp; typeOnly?: true; why: string }[] = [
  { from: /^src\/pages\//, to: /^src\/reader\/content\.ts$/, typeOnly: true, why: 'A page takes the shape of an entry from where it is written; nothing of it is run.' },
  { from: /^src\/data\/[a-z-]+\.ts$/, to: /^(?:astro|vite)$/, typeOnly: true, why: 'The data comes to the site as an integration of Astro and as modules of Vite.' },
  { from: /^src\/admin\/controls\/postcode\.ts$/, to: /^src\/search\/near\/look-up\.ts$/, why: 'The editor looks a postcode up as families do, without telling anybody which.' },
  { from: /^scripts\/(?:build|dev|start|lib\/build-site)\.ts$/, to: /^astro$/, why: 'The commands that build and serve run Astro.' },
  { from: /^scripts\/lib\/index-site\.ts$/, to: /^pagefind$/, why: 'The search index is made beside the pages.' },
  { from: /^scripts\/(?:lib\/build-site|bench\/measure\/only-index)\.ts$/, to: /^src\/data\/search\/documents\.ts$/, why: 'The search finds what the pages show.' },
  { from: /^src\/admin\/preview\/page\.ts$/, to: /^src\/components\/editors\/EntryPreview\.astro$/, why: 'A preview is made by the components of the website.' },
  { from: /^scripts\/lib\/astro-modules\.ts$/, to: /^(?:esbuild|@astrojs)/, why: 'The components in the editor are compiled by Astro’s own compiler.' },
  { from: /^scripts\/lib\/(?:build-editor|parts-of-decap|shared-packages|site-styles)\.ts$/, to: /^esbuild$/, why: 'The editor is one script, made beside the pages and loaded by none of them.' },
  { from: /^scripts\/lib\/site-styles\.ts$/, to: /^vite$/, typeOnly: true, why: 'Vite tells which style sheets the site has.' },
  { from: /^scripts\/lib\/dev-(?:editor|messages)\.ts$/, to: /^vite$/, typeOnly: true, why: 'The editor and the receiver of forms join the server of those who develop.' },
  { from: /^scripts\/lib\/serve\.ts$/, to: /^sirv$/, why: 'The built site is served for a look and for the tests.' },
  { from: /^scripts\/lib\/headers\.ts$/, to: /^smol-toml$/, why: 'The headers are written once, in netlify.toml.' },
  { from: /^scripts\/(?:import|export|lib|bench)\//, to: /^yaml$/, why: 'Content files are written as YAML.' },
  { from: /^scripts\/(?:import|export)\//, to: /^(?:csv-parse|libphonenumber-js|postcode)$/, why: 'Other systems’ records are read as they are.' },
  { from: /^scripts\/report\//, to: /^ical-generator$/, why: 'Reviews are also a calendar, which has rules of its own for folding and escaping.' },
  { from: /^scripts\/offline\//, to: /^(?:parse5|css-tree|srcset|fflate)$/, why: 'Pages and style sheets of the copy for use without a connection are read and written as browsers do, and packed.' },
  { from: /^scripts\/offline\//, to: /^src\/words\//, why: 'What that copy says to families is among the words of the site.' },
  { from: /^scripts\/(?:bench|test)\//, to: /^playwright-core$/, why: 'A browser is looked for and driven.' },
  { from: /^scripts\/bench\//, to: /^src\/words\//, why: 'Other tools are measured with the same pages.' },
  { from: /^scripts\/[a-z-]+\/fixtures\//, to: /^(?:vitest$|tests\/temporary-)/, why: 'What several tests share.' },
];

/** What the tests of a folder may import beside what its files may. */
const forTests = (one: Import): boolean => one.to === 'vitest' || isNode(one.to) || isLibrary(one.to) || within('tests/', 'schemas/')(one);

/** Why an import is not allowed, or undefined where it is. */
function refused(one: Import): string | undefined {
  const [, may] = table.find(([folder]) => one.from.startsWith(folder)) ?? [];
  if (!may || may(one) || (isTest(one.from) && forTests(one))) return undefined;
  if (exceptions.some(({ from, to, typeOnly }) => from.test(one.from) && to.test(one.to) && (!typeOnly || one.typeOnly))) return undefined;
  return `${one.from} may not import ${one.to}${may({ ...one, typeOnly: true }) ? ', other than types' : ''}.`;
}

/** The imports of a source text, static and dynamic. */
function importsOf(from: string, text: string): Import[] {
  const found = [
    ...text.matchAll(/^[ \t]*(?:import|export)\s+(?<type>type\s)?[^;'"`]*?\bfrom\s*['"](?<name>[^'"]+)['"]/gm),
    ...text.matchAll(/^[ \t]*import\s*['"](?<name>[^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"`](?<name>[^'"`$]+)['"`]/g),
  ];
  return found.map(({ groups }) => {
    const name = groups?.['name'] ?? '';
    const to = name.startsWith('.') ? posix.join(posix.dirname(from), name) : isNode(name) ? name : name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
    return { from, to, typeOnly: groups?.['type'] !== undefined };
  });
}

/** Every source file of the house, from the top of the repository on. */
async function sources(): Promise<string[]> {
  const files = await Promise.all(['schemas', 'src', 'scripts'].map(async (folder) => (await readdir(join(home, folder), { recursive: true })).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)));
  return files.flat().filter((file) => /\.(?:ts|astro|mjs)$/.test(file) && !file.includes('/node_modules/')).toSorted();
}

const all = async (): Promise<Import[]> => (await Promise.all((await sources()).map(async (file) => importsOf(file, await readFile(join(home, file), 'utf8'))))).flat();

test('every import keeps to the table of the house', async () => {
  expect((await all()).flatMap((one) => refused(one) ?? [])).toEqual([]);
});

test('every file that is imported by a relative name is inside the house', async () => {
  expect((await all()).filter(({ to }) => to.startsWith('..'))).toEqual([]);
});

test('every exception is needed, and says why', async () => {
  const imports = await all();
  for (const { from, to, why } of exceptions) {
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(imports.some((one) => from.test(one.from) && to.test(one.to)), String(from)).toBe(true);
  }
});

test('nothing but routes is in src/pages, where a test would be published', async () => {
  expect((await sources()).filter((file) => file.startsWith('src/pages/') && isTest(file))).toEqual([]);
});

test('no file outside tests is for tests alone', async () => {
  expect((await all()).filter(({ from, to }) => !isTest(from) && !/\/fixtures\//.test(from) && (isTest(to) || to.startsWith('tests/') || to === 'vitest')).map(({ from }) => from)).toEqual([]);
});

test('the contract and the questions about content have no disk, no clock and no surroundings', async () => {
  for (const file of (await sources()).filter((one) => /^(?:schemas|src\/domain)\//.test(one) && !isTest(one))) expect(await readFile(join(home, file), 'utf8'), file).not.toMatch(/\bnew Date\(\)|\bDate\.now\(|\bprocess\.|\bconsole\.|\bfetch\(|\bMath\.random\(/);
});

test('imports are found however they are written', () => {
  const text = `import a from './a.ts';\nimport type { B } from "../reader/b.ts";\nimport {\n  c,\n  d,\n} from '@scope/name/deep';\nimport './e.css';\nexport { f } from './f.ts';\nexport type { G } from './g.ts';\n  import h from 'node:fs/promises';\nconst i = await import('./i.ts');\nimport data from './j.json' with { type: 'json' };\nconst text = 'import k from "./k.ts"';\n`;
  expect(importsOf('src/pages/x.astro', text).map(({ to, typeOnly }) => `${to}${typeOnly ? ' (type)' : ''}`).toSorted()).toEqual(['@scope/name', 'node:fs/promises', 'src/pages/a.ts', 'src/pages/e.css', 'src/pages/f.ts', 'src/pages/g.ts (type)', 'src/pages/i.ts', 'src/pages/j.json', 'src/reader/b.ts (type)']);
});

test('an import that the table does not allow is refused', () => {
  const bad: [from: string, to: string][] = [
    ['schemas/field.ts', 'node:fs'], ['schemas/field.ts', 'astro'], ['schemas/field.ts', 'src/domain/upkeep.ts'], ['schemas/field.ts', 'yaml'],
    ['src/domain/upkeep.ts', 'schemas/index.ts'], ['src/domain/upkeep.ts', 'node:fs'], ['src/domain/upkeep.ts', 'src/reader/content.ts'], ['src/domain/upkeep.ts', 'src/data/site.ts'],
    ['src/reader/judge.ts', 'src/domain/upkeep.ts'], ['src/reader/judge.ts', 'scripts/lib/folders.ts'], ['src/data/site.ts', 'scripts/lib/folders.ts'], ['src/data/site.ts', 'gray-matter'],
    ['src/components/a.astro', 'src/reader/judge.ts'], ['src/pages/a.astro', 'src/reader/content.ts'], ['src/pages/a.astro', 'scripts/check.ts'], ['src/layouts/a.astro', 'node:fs/promises'], ['src/search/a.ts', 'node:path'], ['src/admin/store.ts', 'src/data/site.ts'], ['src/admin/store.ts', 'src/search/engine.ts'], ['src/words/site.ts', 'node:fs'],
    ['scripts/check/check.ts', 'src/data/site.ts'], ['scripts/check/check.ts', 'astro'], ['scripts/check/check.ts', 'src/components/a.astro'], ['schemas/field.test.ts', 'src/reader/judge.ts'],
  ];
  expect(bad.filter(([from, to]) => refused({ from, to, typeOnly: false }) === undefined)).toEqual([]);
  expect(refused({ from: 'src/pages/a.astro', to: 'src/reader/content.ts', typeOnly: true })).toBeUndefined();
  expect(refused({ from: 'src/domain/upkeep.ts', to: 'schemas/index.ts', typeOnly: false })).toBe('src/domain/upkeep.ts may not import schemas/index.ts, other than types.');
});
