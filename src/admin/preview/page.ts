import { experimental_AstroContainer as Container } from 'astro/container';
import { type Collection, collectionNamed, type CollectionName } from '../../../schemas/index.ts';
import EntryPreview from '../../components/editors/EntryPreview.astro';
import { entryNamed } from '../../domain/addresses.ts';
import type { View } from '../../domain/views/any.ts';
import { commentsView } from '../../domain/views/comment.ts';
import { guideView } from '../../domain/views/guide.ts';
import { pathwayView } from '../../domain/views/pathway.ts';
import { serviceView } from '../../domain/views/service.ts';
import { settingView } from '../../domain/views/setting.ts';
import type { Viewed } from '../../domain/views/view.ts';
import { previewWords } from '../../words/preview.ts';
import { judgeDraft, stops } from '../judge-entry.ts';
import { site } from '../store.ts';
import { answersFor, council, lookupsFor, published } from './look-up.ts';
import { viewed } from './viewed.ts';

/** A page to show, or the sentence that says why there is none. */
type Shown = { view?: View; note?: string };

const named = <Name extends CollectionName>(name: Name): Collection & { name: Name } => ({ ...collectionNamed(name), name });

async function serviceOrSetting(name: 'services' | 'settings', entry: Viewed<'services' | 'settings'>, responses: readonly Viewed<'responses'>[]): Promise<View> {
  const find = await lookupsFor(name, entry, responses);
  return name === 'services' ? { kind: name, view: serviceView(entry as Viewed<'services'>, find) } : { kind: name, view: settingView(entry as Viewed<'settings'>, find) };
}

/** The page of the service or setting that answers, with these answers in place of those that are published. */
async function pageAnswered(id: string, draft: Readonly<Record<string, unknown>>): Promise<Shown> {
  const name = typeof draft['for'] === 'string' ? draft['for'] : '';
  const { collection: of, id: provider } = entryNamed(name);
  if ((of !== 'services' && of !== 'settings') || !draft['questions']) return {};
  const target = await published(of, provider);
  if (!target) return { note: previewWords.noTarget(name) };
  const own = viewed(named('responses'), id, draft, site.current.today);
  const others = (await answersFor(name)).filter((one) => one.id !== id && one.data.questions !== own.data.questions);
  return { view: await serviceOrSetting(of, target, [...others, own].toSorted((a, b) => (a.id < b.id ? -1 : 1))) };
}

async function shownOf({ name }: Collection, id: string, draft: Readonly<Record<string, unknown>>): Promise<Shown> {
  const { today } = site.current;
  switch (name) {
    case 'services': case 'settings': return { view: await serviceOrSetting(name, viewed(named(name), id, draft, today), id ? await answersFor(`${name}/${id}`) : []) };
    case 'responses': return pageAnswered(id, draft);
    case 'guides': {
      const entry = viewed(named(name), id, draft, today);
      return { view: { kind: name, view: guideView(entry, await lookupsFor(name, entry, [])) } };
    }
    case 'pathways': {
      const entry = viewed(named(name), id, draft, today);
      return { view: { kind: name, view: pathwayView(entry, await lookupsFor(name, entry, [])) } };
    }
    case 'comments': {
      const entry = viewed(named(name), id, draft, today);
      return { view: { kind: name, view: commentsView([entry], await lookupsFor(name, entry, [])) } };
    }
    default: return {};
  }
}

let container: Promise<Container> | undefined;

/**
 * The page on which an entry is shown, made of its draft by the components of the website. The HTML is as safe as that
 * of the website, for the same reasons: components write values as text, and Markdown has been through the same rules.
 */
export async function pageOf(collection: Collection, id: string, draft: Readonly<Record<string, unknown>>): Promise<string> {
  const { view, note } = await shownOf(collection, id, draft);
  const leftOut = Object.entries(previewWords.leftOut).find(([name]) => name === collection.name)?.[1];
  const wrong = judgeDraft(collection, draft, site.current.today).filter(stops).map(({ message }) => message);
  container ??= Container.create();
  return (await container).renderToString(EntryPreview, {
    partial: true,
    props: { shown: view, notes: [previewWords.live, ...(leftOut ? [leftOut] : []), ...(note ? [note] : [])], wrong, today: site.current.today, council: await council() },
  });
}
