import { referencesIn } from '../../../schemas/derive/references.ts';
import { disagreementRoutes } from '../../../schemas/framework/disagreement.ts';
import { collectionNamed, type CollectionName } from '../../../schemas/index.ts';
import { entryNamed } from '../../domain/addresses.ts';
import { askOnce } from '../../domain/ask-once.ts';
import { type CouncilForPreview, type FiledCard, type FiledOrganisation, guidesBeside, namedCollections, shelfOf, unfiled } from '../../domain/card-file.ts';
import type { Expected, Lookups, Viewed } from '../../domain/views/view.ts';
import { folders } from '../files.ts';
import { markdownFormat } from '../format.ts';
import { openRepository } from '../careful.ts';
import { listedPictures, pictureAddress } from '../pictures/media.ts';
import { readSiteFile, siteFile } from '../site-files.ts';
import { listed, site } from '../store.ts';
import { viewed } from './viewed.ts';

const councilFile = askOnce((path: string) => readSiteFile<CouncilForPreview>(path));

/** What pages show of the council, as the website was last built. */
export const council = (): Promise<CouncilForPreview> => councilFile('/admin/preview.json');

/** What the council expects on each question, as the website was last built. Without the file a preview shows none. */
const expectations = (): Promise<Record<string, readonly Expected[]>> => siteFile('/admin/expectations.json', {});

type Cards = Record<string, FiledCard>;

/** The cards of a shelf. There is no file where nothing of it is on the website. */
const cardsOn = (shelf: string): Promise<Cards> => siteFile(`/admin/cards/${shelf}.json`, {});

/** The text of a file that is published, or undefined where none is. */
const publishedText = askOnce(async (path: string) => openRepository()?.published(path));

/** An entry as it is in the repository, or undefined where it is not there or not on the website. */
export async function published<Name extends CollectionName>(name: Name, id: string): Promise<Viewed<Name> | undefined> {
  const folder = folders.find(({ collection }) => collection.name === name);
  if (!folder || !(await listed()).some((entry) => entry.collection === name && entry.id === id && entry.status !== 'hidden')) return undefined;
  const text = await publishedText(`${site.current.folder}/${folder.folder}/${id}.md`).catch(() => undefined);
  return text === undefined ? undefined : viewed({ ...collectionNamed(name), name }, id, markdownFormat.fromFile(text) as Record<string, unknown>, site.current.today);
}

/** The sets of answers for a service or a setting that are on the website, in the order of their files. */
export async function answersFor(name: string): Promise<Viewed<'responses'>[]> {
  const ids = (await listed()).filter((entry) => entry.collection === 'responses' && entry.for === name).map(({ id }) => id);
  return (await Promise.all(ids.toSorted().map((id) => published('responses', id)))).filter((one) => one !== undefined);
}

/** The cards of entries by collection and id, a shelf at a time: those that are named and what stands beside them. */
async function cardsOf(names: readonly string[]): Promise<ReadonlyMap<string, Cards>> {
  const entries = names.map(entryNamed).filter(({ collection }) => namedCollections.some((name) => name === collection));
  const shelves = new Map(entries.map(({ collection, id }) => [`${collection}/${shelfOf(id)}`, collection]));
  const found = new Map<string, Cards>();
  await Promise.all([...shelves].map(async ([shelf, collection]) => {
    const cards = await cardsOn(shelf);
    found.set(collection, { ...found.get(collection), ...cards });
  }));
  return found;
}

/** The sizes of pictures, by name. They are asked for where an entry has any. */
async function sizesFor(photos: readonly unknown[] = []): Promise<ReadonlyMap<string, { width: number | undefined; height: number | undefined }>> {
  return new Map(photos.length > 0 ? (await listedPictures()).map(({ name, width, height }) => [name, { width, height }]) : []);
}

/** What a page needs of other entries: asked for before it is made, and only what it names. */
export async function lookupsFor(collection: CollectionName, entry: Viewed<CollectionName>, responses: readonly Viewed<'responses'>[]): Promise<Lookups> {
  const own = entry.data as { title?: string; order?: number; photos?: readonly unknown[] };
  const names = [...referencesIn(collection, entry.data as unknown as Record<string, unknown>)].map(({ name }) => name);
  const always = [...disagreementRoutes.flatMap(({ pages }) => pages), ...(collection === 'guides' ? [`guides/${entry.id}`] : [])];
  const cards = await cardsOf([...names, ...always]);
  const sizes = await sizesFor(own.photos);
  const stated = collection === 'services' || collection === 'settings' ? await expectations() : {};
  return {
    organisation: (id) => (cards.get('organisations') as Record<string, FiledOrganisation> | undefined)?.[id],
    cards: (wanted) => wanted.map(entryNamed).flatMap(({ collection: of, id }) => {
      const card = cards.get(of)?.[id];
      return card ? [unfiled(of, id, card)] : [];
    }),
    responses: () => responses,
    expected: (question) => stated[question] ?? [],
    guides: (section) => guidesBeside(cards.get('guides') ?? {}, section, { id: entry.id, title: own.title ?? '', order: own.order }),
    ownQuestions: site.current.ownQuestions ?? [],
    areaName: (id) => site.current.areas.find((area) => area.id === id)?.name ?? id,
    today: site.current.today,
    picture: (name) => ({ ...sizes.get(name), src: pictureAddress(name) }),
  };
}
