import { expect, test, vi } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { asMarkdown, asYaml, council } from '../../tests/temporary-content.ts';
import { temporaryRepository } from '../../tests/temporary-repository.ts';
import { gapsReport } from './gaps.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const service = (name: string, more: object = {}): string => asMarkdown({ name, tier: 'targeted', needs: ['autism'], ages: { min: 5, max: 10 }, inArea: true, areas: ['harbour'], imported: { from: 'x', on: '2026-01-01' }, ...more });
const repository = (files: Record<string, string>) => temporaryRepository(Object.fromEntries(Object.entries({ 'council.yml': council['council.yml'], 'glossary.yml': council['glossary.yml'], ...files }).map(([name, text]) => [`content/${name}`, text])));

test('what was added, ended and changed since a commit is told by need, age, area and level', async () => {
  const { content, commit } = await repository({ 'services/stays.md': service('Stays'), 'services/goes.md': service('Goes', { needs: ['sleep'] }), 'services/hides.md': service('Hides'), 'services/pauses.md': service('Pauses'), 'services/grows.md': service('Grows'), 'services/old-name.md': service('Renamed') });
  await commit({
    'content/services/goes.md': undefined, 'content/services/old-name.md': undefined, 'content/services/new-name.md': service('Renamed', { formerAddresses: ['/services/old-name/'] }),
    'content/services/hides.md': service('Hides', { hideAfter: '2026-11-01' }), 'content/services/pauses.md': service('Pauses', { status: { state: 'paused' }, noAlternatives: true }),
    'content/services/grows.md': service('Grows', { areas: ['harbour', 'upper-marsh'] }), 'content/services/new.md': service('New <b>', { needs: undefined, ages: undefined, areas: undefined, tier: undefined }),
    'content/services/later.md': service('Not shown yet', { publishFrom: '2027-01-01' }),
  });
  const text = await gapsReport({ folder: content, today, args: ['--since', 'HEAD~1'] });
  expect(text.replace(/from .* to /, 'from X to ').replace(/commit `\w+`/, 'commit `X`')).toMatchInlineSnapshot(`
    "# What changed from X to 22 November 2026

    **1 added, 2 ended, 1 with another status, 1 for other people than before.** 6 services could be used then, 4 can be now. Compared with commit \`X\`.

    Services and settings count while the lists of the website show them. A service for several needs, ages or areas counts under each of them, so columns do not add up. What is not stated is counted apart.

    ## Ended

    - **Goes** (\`services/goes\`). Sleep; 5 to 10; The Harbour; Extra help.
    - **Hides** (\`services/hides\`). Autism; 5 to 10; The Harbour; Extra help.

    ## Changed how they stand

    - **Pauses** (\`services/pauses\`): open before, paused now. Autism; 5 to 10; The Harbour; Extra help.

    ## Added

    - **New &lt;b&gt;** (\`services/new\`). needs not stated; ages not stated; Area not stated; level not stated.

    ## Changed whom they are for

    - **Grows** (\`services/grows\`). Autism; 5 to 10; The Harbour and Upper Marsh; Extra help.

    ## By need

    |  | Before | Now |
    | --- | ---: | ---: |
    | Autism | 5 | 3 |
    | Sleep | 1 | Nothing listed |
    | Needs not stated, or for any need | 0 | 1 |

    ## By age

    |  | Before | Now |
    | --- | ---: | ---: |
    | 5 to 10 | 6 | 3 |
    | Ages not stated | 0 | 1 |

    ## By area

    |  | Before | Now |
    | --- | ---: | ---: |
    | The Harbour | 6 | 3 |
    | Upper Marsh | 0 | 1 |
    | Area not stated | 0 | 1 |

    ## By level of help

    |  | Before | Now |
    | --- | ---: | ---: |
    | Extra help | 6 | 3 |
    | Level not stated | 0 | 1 |"
  `);
});

test('nothing is told where nothing changed, and programs get the same as data', async () => {
  const { content } = await repository({ 'services/a.md': service('A') });
  expect(await gapsReport({ folder: content, today, args: ['--since', 'HEAD'] })).toMatch(/\*\*0 added, 0 ended, 0 with another status, 0 for other people than before\.\*\* 1 service could/);
  expect(JSON.parse(await gapsReport({ folder: content, today, args: ['--since', 'HEAD', '--json'] }))).toMatchObject({ today, changes: [] });
});

test('a day or a name that leads to no commit is a sentence', async () => {
  const { content } = await repository({});
  const ask = (...args: string[]): Promise<string> => gapsReport({ folder: content, today, args });
  await expect(ask('--since', '2001-01-01')).rejects.toThrow('The repository has no commit from 2001-01-01 or before.');
  await expect(ask('--since', '2099-01-01')).rejects.toThrow('2099-01-01 is in the future.');
  await expect(ask('--since', 'nowhere')).rejects.toThrow('There is no commit “nowhere” in this repository.');
  await expect(ask('--since', '--output=x')).rejects.toThrow();
  await expect(ask()).rejects.toThrow('Say from when to count');
});

test('what is out of the lists because nobody checked it is not counted', async () => {
  const lists = (unlistAfter: number): string => asYaml({ ...examples.council, coverage: undefined, freshness: { unlistAfter } });
  const { content, commit } = await repository({ 'council.yml': lists(400), 'services/a.md': service('A', { imported: undefined, owner: 'Manager', lastReviewed: '2025-08-01' }) });
  await commit({ 'content/council.yml': lists(95) });
  expect(await gapsReport({ folder: content, today, args: ['--since', 'HEAD~1'] })).toContain('1 service could be used then, 0 can be now');
});
