import { answerGaps, neverReviewed } from '../domain/to-check.ts';
import { ownersFile, type WorkEntry, type WorkFile } from '../domain/work-file.ts';
import type { Entry } from '../reader/content.ts';
import { covered } from './covered.ts';
import { entryAt, hasForm } from './entry-at.ts';
import { site } from './site.ts';
import { gaps, published } from './to-check.ts';

/** Pages that are named of one item that the law asks for. */
const mostPages = 5;

/** The entry behind a page, where it can be edited. */
function entryOf({ href, title }: { href: string; title: string }): WorkEntry[] {
  const entry: Entry | undefined = entryAt(href);
  return entry && hasForm(entry) ? [{ collection: entry.collection, id: entry.id, title }] : [];
}

/** What there is to do, for the home of the editors: what is on the website today and must be checked, and what is missing. */
export function workFile(): WorkFile {
  const { today } = site();
  const entries = published().filter(hasForm);
  const unreviewed = neverReviewed(entries);
  const answers = answerGaps(gaps());
  const items = covered();
  return {
    built: today,
    owners: ownersFile(entries, today),
    unreviewed: { total: unreviewed.total, first: unreviewed.first.map(({ collection, id, title, data }) => ({ collection, id, title, ...(data.owner && { owner: data.owner }) })) },
    answers: { total: answers.total, first: answers.first.map(({ id, title, sets }) => ({ id, title, sets })) },
    law: {
      items: items.length,
      gaps: items.filter(({ status }) => status !== 'yes').map(({ id, text, citation, status, pages }) => ({ id, text, citation, missing: status === 'no', pages: pages.slice(0, mostPages).flatMap(entryOf) })),
    },
  };
}
