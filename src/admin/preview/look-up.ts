import { disagreementRoutes } from '../../../schemas/framework/disagreement.ts';
import { collectionNamed, type CollectionName } from '../../../schemas/index.ts';
import { type CouncilForPreview, type FiledCard, type FiledOrganisation, guidesBeside, namedCollections, shelfOf, unfiled } from '../../domain/card-file.ts';
import type { Expected, Lookups, Viewed } from '../../domain/views/view.ts';
import { folders } from '../files.ts';
import { markdownFormat } from '../format.ts';
import { openRepository } from '../careful.ts';
import { listedPictures, pictureAddress } from '../pictures/media.ts';
import { once, readSiteFile, siteFile } from '../site-files.ts';
import { listed, site } from '../store.ts';
import { viewed } from './viewed.ts';

/** What pages show of the council, as the website was last built. */
export const council = (): Promise<CouncilForPreview> => once('preview.json', () => readSiteFile('/admin/preview.json'));

/** What the council expects on each question, as the website was last built. Without the file a preview shows none. */
const expectations = (): Promise<Record<string, readonly Expected[]>> => siteFile('/admin/expectations.json', {});

type Cards = Record<string, FiledCard>;

/** The cards of a shelf. There is no file where nothing of it is on the website. */
const cardsOn = (shelf: string): Promise<Cards> => siteFile(`/admin/cards/${shelf}.json`, {});

/** An entry as it is in the repository, or undefined where it is not there or not on the website. */
export async function published<Name extends CollectionName>(name: Name, id: string): Promise<Viewed<Name> | undefined> {
  const folder = folders.find(({ collection }) => collection.name === name);
  if (!folder || !(await listed()).some((entry) => entry.collection === name && entry.id === id && entry.status !== 'hidden')) return undefined;
  const text = await once(`${name}/${id}`, async () => openRepository()?.published(`${site.current.folder}/${folder.folder}/${id}.md`)).catch(() => undefined);
  return text === undefined ? undefined : viewed({ ...collectionNamed(name), name }, id, markdownFormat.fromFile(text) as Record<string, unknown>, site.current.today);
}

/** The sets of answers for a service or a setting that are on the website, in the order of their files. */
export async function answersFor(name: string): Promise<Viewed<'responses'>[]> {
  const ids = (await listed()).filter((entry) => entry.collection === 'responses' && entry.name.startsWith(`${name}: `)).map(({ id }) => id);
  return (await Promise.all(ids.toSorted().map((id) => published('responses', id)))).filter((one) => one !== undefined);
}

/** Every reference of an entry, as `collection/id`. */
function namedIn({ organisation, alternatives, worksWith, related, next, steps }: Record<string, unknown>): string[] {
  const list = (value: unknown, before = ''): string[] => (Array.isArray(value) ? value.map((one) => `${before}${String(one)}`) : []);
  const pagesOf = (branches: unknown): string[] => (Array.isArray(branches) ? branches.flatMap(({ page }: { page?: unknown }) => (page ? [String(page)] : [])) : []);
  return [
    ...(organisation ? [`organisations/${String(organisation)}`] : []), ...list(alternatives), ...list(worksWith, 'services/'), ...list(related), ...list(next, 'pathways/'),
    ...(Array.isArray(steps) ? steps.flatMap(({ uses, branches }: { uses?: unknown; branches?: unknown }) => [...list(uses), ...pagesOf(branches)]) : []),
  ];
}

/** What a page needs of other entries: asked for before it is made, and only what it names. */
export async function lookupsFor(collection: CollectionName, entry: Viewed<CollectionName>, responses: readonly Viewed<'responses'>[]): Promise<Lookups> {
  const photos = (entry.data as { photos?: readonly unknown[] }).photos ?? [];
  const sizes = new Map(photos.length > 0 ? (await listedPictures()).map(({ name, width, height }) => [name, { width, height }]) : []);
  const own = entry.data as { title?: string; order?: number };
  const stated = collection === 'services' || collection === 'settings' ? await expectations() : {};
  const names = namedIn(entry.data as unknown as Record<string, unknown>).map((name) => [name.split('/')[0] ?? '', name.slice(name.indexOf('/') + 1)] as const);
  for (const name of disagreementRoutes.flatMap(({ pages }) => pages)) names.push([name.split('/')[0] ?? '', name.slice(name.indexOf('/') + 1)]);
  if (collection === 'guides') names.push(['guides', entry.id]);
  const files = new Map<string, Cards>();
  const shelves = new Map(names.filter(([of]) => namedCollections.some((name) => name === of)).map(([of, id]) => [`${of}/${shelfOf(id)}`, of]));
  await Promise.all([...shelves].map(async ([shelf, of]) => {
    const cards = await cardsOn(shelf);
    files.set(of, { ...files.get(of), ...cards });
  }));
  return {
    organisation: (id) => (files.get('organisations') as Record<string, FiledOrganisation> | undefined)?.[id],
    cards: (wanted) => wanted.flatMap((name) => {
      const [of = '', ...rest] = name.split('/');
      const card = files.get(of)?.[rest.join('/')];
      return card ? [unfiled(of as CollectionName, rest.join('/'), card)] : [];
    }),
    responses: () => responses,
    expected: (question) => stated[question] ?? [],
    guides: (section) => guidesBeside(files.get('guides') ?? {}, section, { id: entry.id, title: own.title ?? '', order: own.order }),
    areaName: (id) => site.current.areas.find((area) => area.id === id)?.name ?? id,
    today: site.current.today,
    picture: (name) => ({ ...sizes.get(name), src: pictureAddress(name) }),
  };
}
