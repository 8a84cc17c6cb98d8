import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../../schemas/types/day.ts';
import { provisionChanges, usable } from '../../src/domain/provision-changes.ts';
import { isUnlisted } from '../../src/domain/standing.ts';
import type { Content } from '../../src/reader/content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { gitText } from '../review/git.ts';
import { commitOf, type Repository, repositoryOf, writeContentAt } from '../review/repository.ts';
import { gapsMarkdown } from './gaps-markdown.ts';
import type { Report } from './report.ts';

/** The commit from which to count: one that is named, or the last one of a day. Throws a sentence where there is none. */
async function since(repository: Repository, ref: string): Promise<{ commit: string; day: string }> {
  const found = isDay(ref) ? (await gitText(repository.top, ['rev-list', '-1', `--before=${ref}T23:59:59Z`, 'HEAD'])).trim() : await commitOf(repository, ref);
  if (found === '') throw new Error(`The repository has no commit from ${ref} or before. Choose a later day, or run “git fetch --unshallow” where only a part of the history is here.`);
  return { commit: found, day: isDay(ref) ? ref : (await gitText(repository.top, ['show', '--no-patch', '--format=%cs', found])).trim() };
}

/** What lists and the search show on a day: a page that nobody has checked for too long is in neither. */
function provisionIn({ entries }: Content, day: string) {
  const policy = entries.council[0]?.data.freshness;
  return [...entries.services, ...entries.settings].filter((entry) => !isUnlisted(entry, day, policy));
}

/** What was added, what ended and what changed since a day or a commit, by need, age, area and level of help. */
export const gapsReport: Report = async ({ folder, today, args }) => {
  const { values } = parseArgs({ args: [...args], options: { since: { type: 'string' }, json: { type: 'boolean', default: false } } });
  if (!values.since) throw new Error('Say from when to count, for example “--since 2026-09-01” or “--since main~20”.');
  const repository = await repositoryOf(folder);
  if (isDay(values.since) && values.since > today) throw new Error(`${values.since} is in the future. Choose a day that has been.`);
  const { commit, day } = await since(repository, values.since);
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'local-offer-gaps-')));
  try {
    const old = join(temporary, 'before');
    await writeContentAt(repository, commit, old);
    const [before, after] = [await readContent(old), await readContent(folder)];
    const areas = after.entries.council.flatMap(({ data }) => data.areas ?? []);
    const changes = provisionChanges({ before: provisionIn(before, day), then: day, after: provisionIn(after, today), now: today, areas });
    if (values.json) return JSON.stringify({ since: { commit, day }, today, changes }, null, 2);
    return gapsMarkdown({ commit, day, today, changes, areas, before: usable(provisionIn(before, day), day), after: usable(provisionIn(after, today), today) });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
};
