import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { providerKinds } from '../../../schemas/framework/vocabularies/people.ts';
import { sections } from '../../../schemas/framework/vocabularies/services.ts';
import { termIds } from '../../../schemas/framework/vocabulary.ts';
import type { Council, Glossary } from '../../../schemas/index.ts';
import { type Prose, proseFrom } from './prose.ts';
import { type Random, randomFrom } from './random.ts';
import { serviceFields } from './service.ts';
import { vocabularyOf, wordSource } from './words.ts';

/** What a content folder is made of. The same request makes the same bytes. */
export interface ContentRequest {
  /** The folder to fill. It is made where it is missing. */
  folder: string;
  /** How many services. */
  size: number;
  seed?: number;
  /** The content folder whose `council.yml`, `glossary.yml` and pictures are used. */
  from: string;
}

const differentWords = 15_000;
const reviewed = { owner: 'Local Offer manager', lastReviewed: '2026-05-04', reviewEvery: 36 };

/** Fields as every YAML reader takes them: what older ones read as a number, a day or a yes is in quotation marks. */
const yaml = (fields: unknown): string => stringify(fields, { compat: 'yaml-1.1', lineWidth: 0 });
const entryText = (fields: unknown, body: string): string => `---\n${yaml(fields)}---\n\n${body}\n`;

/** So many names that no two entries share, each with the id of its file. */
function names(count: number, random: Random, { title }: Prose, kinds: readonly string[]): { id: string; name: string }[] {
  const byId = new Map<string, string>();
  while (byId.size < count) {
    const name = `${title(random.whole(2, 3))} ${random.one(kinds)}`;
    const id = name.toLowerCase().replaceAll(' ', '-');
    if (!byId.has(id)) byId.set(id, name);
  }
  return [...byId].map(([id, name]) => ({ id, name }));
}

/** Guides for every section, so that each has pages to show and links to lead to. */
const guideFiles = (prose: Prose): [string, string][] =>
  sections.terms.flatMap(({ id, label }) => [1, 2].map((number): [string, string] => [
    `guides/${id}/${id}-${number}.md`, entryText({ title: `${label}, part ${number}`, summary: prose.sentences(16), order: number, ...reviewed }, `## ${prose.title(3)}\n\n${prose.markdown(200, '/services/')}`),
  ]));

/** The glossary without the links that lead to entries of its own folder. */
function glossaryText(text: string): string {
  const glossary = parse(text) as Glossary;
  return yaml({ ...glossary, terms: glossary.terms.map(({ see: _, ...term }) => term) });
}

/** Every file of a content folder with its text, by its path in the folder. */
export function contentFiles(size: number, seed: number, council: string, glossary: string): Map<string, string> {
  const random = randomFrom(seed);
  const prose = proseFrom(wordSource(vocabularyOf(differentWords), random), random);
  const providers = names(Math.max(5, Math.ceil(size / 40)), random, prose, ['Trust', 'Charity', 'Partnership']);
  const services = names(size, random, prose, ['service', 'team', 'club', 'group', 'clinic']);
  const around = { organisations: providers.map(({ id }) => id), services: services.map(({ id }) => id), areas: (parse(council) as Council).areas.map(({ id }) => id) };
  return new Map([
    // What the council requires of its own content, made-up services cannot have.
    ['council.yml', council.replace(/^coverage:\n(?:[ \t].*\n)*/m, '')],
    ['glossary.yml', glossaryText(glossary)],
    ...guideFiles(prose),
    ...providers.map(({ id, name }): [string, string] => [`organisations/${id}.yml`, yaml({ name, kind: random.one(termIds(providerKinds)), website: `https://${id}.example.org/`, ...reviewed })]),
    ...services.map(({ id, name }): [string, string] => [`services/${id}.md`, entryText(serviceFields(name, random, prose, around), prose.markdown(150, `/services/${random.one(around.services)}/`))]),
  ]);
}

/** Writes a content folder. */
export async function writeContent({ folder, size, seed = 1, from }: ContentRequest): Promise<void> {
  await cp(join(from, 'images'), join(folder, 'images'), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  const [council, glossary] = await Promise.all(['council.yml', 'glossary.yml'].map((file) => readFile(join(from, file), 'utf8')));
  for (const [file, text] of contentFiles(size, seed, council as string, glossary as string)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
