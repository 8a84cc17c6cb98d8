import { expect, test, vi } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import type { Entries } from '../../schemas/index.ts';
import { asMarkdown, asYaml, temporaryContent } from '../../tests/temporary-content.ts';
import { checkFolder } from './check.ts';

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const { services, settings, council, comments } = examples;

/** A service that refers to nothing, so that only what a test adds can be wrong with it. */
const service: Partial<Entries['services']> = { ...services, organisation: 'trust', areas: ['harbour'], notEligible: 'Ring us.', worksWith: ['a'], alternatives: ['services/a'], reviewBy: '2027-01-06', formerAddresses: undefined, photos: undefined };
const { regionalPartnership: _, coverage, freshness: ____, brand: { logo: __, ...brand }, ...plain } = council;

/** What is wrong in a complete folder with these entries, a line each. Nothing is, unless an entry makes it so. */
async function found(files: Record<string, string>, who: object = { ...plain, brand }): Promise<string[]> {
  const folder = await temporaryContent({
    'council.yml': asYaml(who), 'glossary.yml': asYaml({ ...examples.glossary, terms: [{ id: 'a', term: 'A', plain: 'A letter.' }] }),
    'organisations/trust.yml': asYaml(examples.organisations), 'services/a.md': asMarkdown(service), ...files,
  });
  const { report } = await checkFolder(folder, today);
  for (const { field, line, rule } of report.problems) if (field && field !== 'body') expect(line, `${rule} ${field}`).toBeGreaterThan(0);
  return report.problems.map(({ level, rule, file, field, message, fix }) => `${level} ${rule} ${file} ${field} ${message} ${fix}`);
}

/** What is wrong with each of some services that differ from a good one in these fields: the rule and the field. */
async function rules(variants: readonly object[], bodies: readonly string[] = ['Ring us.']): Promise<string[]> {
  const cases = variants.flatMap((entry) => bodies.map((body) => ({ entry, body })));
  const lines = await found(Object.fromEntries(cases.map(({ entry, body }, index) => [`services/b-${index}.md`, asMarkdown({ ...service, name: `Another ${index}`, ...entry }, body)])));
  return lines.map((line) => line.split(' ').filter((_word, index) => [1, 3].includes(index)).join(' '));
}

test('a complete folder has nothing wrong', async () => {
  expect(await found({})).toEqual([]);
});

test('references lead to entries and areas that are there, and the nearest is named', async () => {
  const lines = await found({ 'services/b.md': asMarkdown({ ...service, name: 'Another', organisation: 'trast', areas: ['harber'], worksWith: ['services/a'], alternatives: ['a', 'organisations/trust'] }) });
  expect(lines).toMatchInlineSnapshot(`
    [
      "error BrokenReference services/b.md organisation “trast” leads to nothing: there is no such entry in organisations. Did you mean “trust”?",
      "error BrokenReference services/b.md areas.0 “harber” is not an area of the council. Did you mean “harbour”?",
      "error BrokenReference services/b.md worksWith.0 “services/a” leads to nothing: there is no such entry in services. Write the name of a file that is there, without its ending.",
      "error BrokenReference services/b.md alternatives.0 “a” leads to nothing: there is no such entry in services, settings, guides. Write the name of a file that is there, without its ending.",
      "error BrokenReference services/b.md alternatives.1 “organisations/trust” leads to nothing: there is no such entry in services, settings, guides. Write the name of a file that is there, without its ending.",
    ]
  `);
});

const asLinks = (links: readonly string[]): string[] => links.map((link) => `[Ring](${link})`);

test('links in the body and in fields lead to pages that are there', async () => {
  const good = ['/services/a/', '/services/a/#answers', '/services/a/#sv-05', '#not-working', '#main', '/health/#targeted', '/coverage/#cfa-30-9-d', '/glossary/#a', '/services/a/?x=1', '/search/', '/search/#q=autism', '/health/', '/browse/', '/needs/speech-language-communication/', '/needs/speech-language-communication/under-5/', '/ages/under-5/', '/themes/health/', '/levels/specialist/', '/young-people/', '/areas/harbour/', 'https://example.org/x'];
  const bad = ['/services/a', '/services/c/', '/needs/autsm/', '/needs/autism/', '/needs/speech-language-communication/30-to-40/', '/levels/targeted/', '/professionals/', '/areas/b/', '/organisations/trust/', '/services/a/b/', '/services/a/#sv-99', '#ring', '/health/#targetted', '/coverage/#cfa-99', '/glossary/#b', '/you-said-we-did/#one'];
  expect(await rules([{}], asLinks(good))).toEqual([]);
  expect(await rules([{}], asLinks(bad))).toEqual(bad.map(() => 'BrokenLink body'));
  expect(await rules([{ eligibility: '[Ring](/services/a)' }])).toEqual(['BrokenLink eligibility']);
});

test('a link that lacks its last slash is answered with the one that works', async () => {
  expect((await found({ 'services/b.md': asMarkdown({ ...service, name: 'Another' }, '[Ring](/services/a)') }))[0]).toMatch(/Did you mean “\/services\/a\/”\?$/);
});

test('a link to a part of a guide leads to a heading that is there', async () => {
  const guide = async (links: string[]) => (await found({ 'guides/help/a.md': asMarkdown({ ...examples.guides, related: undefined }, `## What’s free?\n\n## Café\n\n${asLinks(links).join('\n')}`) })).map((line) => line.split(' ')[1]);
  expect(await guide(['/help/a/#whats-free', '#cafe', '/help/a/', '#whats%2Dfree'])).toEqual([]);
  expect(await guide(['/help/a/#whats-on', '#%zz', '#%E9'])).toEqual(['BrokenLink', 'BrokenLink', 'BrokenLink']);
});

const notice = asYaml({ ...examples.removed, formerAddresses: ['/services/toys/', '/education/toys/'], instead: ['services/a'] });

test('a former address leads to one page, which is another one and is there', async () => {
  const others = (list: Record<string, string[]>) => found(Object.fromEntries(Object.entries(list).map(([id, formerAddresses]) => [`services/${id}.md`, asMarkdown({ ...service, name: id, formerAddresses })])));
  expect(await others({ b: ['/services/b-once/', '/kids/clubs/'], c: ['/services/c-once/'] })).toEqual([]);
  expect(await others({
    b: ['/services/b/', '/services/a/', '/help/', '/needs/speech-language-communication/', '/services/all/2/', '/images/a/', '/editors/guides/'],
    c: ['/services/once/', '/services/d/'], d: ['/services/once/', '/services/c/'],
  })).toMatchInlineSnapshot(`
    [
      "error LeadsToItself services/b.md formerAddresses.0 “/services/b/” is the address of this page, so it would lead to itself. Take it out: only addresses that the page had before belong here.",
      "error FormerAddressTaken services/b.md formerAddresses.1 “/services/a/” is the address of services/a.md, so it cannot lead to this page. Take it out, or rename one of the two files.",
      "error FormerAddressTaken services/b.md formerAddresses.2 “/help/” is the address of a page that the site makes by itself, so it cannot lead to this page. Take it out.",
      "error FormerAddressTaken services/b.md formerAddresses.3 “/needs/speech-language-communication/” is the address of a page that the site makes by itself, so it cannot lead to this page. Take it out.",
      "error FormerAddressTaken services/b.md formerAddresses.4 “/services/all/2/” is the address of a page that the site makes by itself, so it cannot lead to this page. Take it out.",
      "error FormerAddressTaken services/b.md formerAddresses.5 “/images/a/” is the address of a page that the site makes by itself, so it cannot lead to this page. Take it out.",
      "error FormerAddressTaken services/b.md formerAddresses.6 “/editors/guides/” is the address of a page that the site makes by itself, so it cannot lead to this page. Take it out.",
      "error FormerAddressTaken services/c.md formerAddresses.1 “/services/d/” is the address of services/d.md, which names the address of this page as its former one: each would lead to the other. Take it out of both.",
      "error FormerAddressTwice services/d.md formerAddresses.0 “/services/once/” is a former address of services/c.md as well. Keep it where people should be sent, and take it out elsewhere.",
      "error FormerAddressTaken services/d.md formerAddresses.1 “/services/c/” is the address of services/c.md, which names the address of this page as its former one: each would lead to the other. Take it out of both.",
    ]
  `);
});

test('what is over leaves its address to a notice, and asks for one', async () => {
  const over = { 'services/b.md': asMarkdown({ ...service, name: 'Over', hideAfter: '2026-11-21' }), 'services/c.md': asMarkdown({ ...service, name: 'Over today', hideAfter: today }) };
  expect((await found(over)).map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual(['warning HiddenWithoutNotice services/b.md hideAfter']);
  expect(await found({ ...over, 'removed/b.yml': asYaml({ ...examples.removed, formerAddresses: ['/services/b/'], instead: undefined }) })).toEqual([]);
});

test('a former address of what is over is asked about as well, and a notice that would end', async () => {
  const over = { 'services/b.md': asMarkdown({ ...service, name: 'Over', hideAfter: '2026-11-21', formerAddresses: ['/services/b-once/'] }) };
  const notice = (formerAddresses: string[], hideAfter?: string): Record<string, string> => ({ 'removed/b.yml': asYaml({ ...examples.removed, formerAddresses, hideAfter, instead: undefined }) });
  const rest = async (files: Record<string, string>): Promise<string[]> => (await found({ ...over, ...files })).map((line) => line.split(' ').slice(1).join(' '));
  expect([await rest({}), await rest(notice(['/services/b/'])), await rest(notice(['/services/b/', '/services/b-once/'])), await rest(notice(['/services/b/', '/services/b-once/'], '2026-11-20'))]).toMatchInlineSnapshot(`
    [
      [
        "HiddenWithoutNotice services/b.md hideAfter Its last day on the website is over, and whoever opens /services/b/ or /services/b-once/ finds nothing. Write a file in removed/ that gives these addresses, says what happened and where to go instead.",
      ],
      [
        "HiddenWithoutNotice services/b.md hideAfter Its last day on the website is over, and whoever opens /services/b-once/ finds nothing. Write a file in removed/ that gives this address, says what happened and where to go instead.",
      ],
      [],
      [
        "HiddenWithoutNotice removed/b.yml hideAfter Its last day on the website is over, and whoever opens /services/b/ or /services/b-once/ finds nothing. Take “hideAfter” out, so that the notice stays.",
        "HiddenWithoutNotice services/b.md hideAfter Its last day on the website is over, and whoever opens /services/b/ or /services/b-once/ finds nothing. Write a file in removed/ that gives these addresses, says what happened and where to go instead.",
      ],
    ]
  `);
});

test('links and references to what has another address today are answered with it', async () => {
  const lines = await found({
    'services/b.md': asMarkdown({ ...service, name: 'Another', formerAddresses: ['/services/once/'] }),
    'services/c.md': asMarkdown({ ...service, name: 'A third', worksWith: ['once'], alternatives: ['services/once', 'services/toys'] }, '[Ring](/services/once/#contact), [play](/services/toys/) or [learn](/education/toys/).'),
    'removed/toys.yml': notice,
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "error BrokenReference services/c.md alternatives.1 “services/toys” was removed. See removed/toys.yml for what to name instead, or take it out.",
      "warning MovedReference services/c.md worksWith.0 “once” has another name today. Write “b”.",
      "warning MovedReference services/c.md alternatives.0 “services/once” has another name today. Write “services/b”.",
      "warning MovedLink services/c.md body The link “/services/once/#contact” leads to the former address of “Another”. Write “/services/b/#contact”.",
      "warning MovedLink services/c.md body The link “/services/toys/” leads to “Saturday toy library”, which was removed. Lead to what is named on /removed/toys/ instead, or take the link out.",
      "warning MovedLink services/c.md body The link “/education/toys/” leads to “Saturday toy library”, which was removed. Lead to what is named on /removed/toys/ instead, or take the link out.",
    ]
  `);
});

test('a picture that is named is there, and one that is there is named', async () => {
  const lines = await found({ 'images/eastmarsh-2.svg': '<svg/>', 'images/four-rivers.svg': '<svg/>' }, { ...council, coverage: undefined });
  expect(lines).toMatchInlineSnapshot(`
    [
      "error MissingPicture council.yml brand.logo There is no picture “eastmarsh.svg” in the folder images. Did you mean “eastmarsh-2.svg”?",
      "advice UnusedPicture images/eastmarsh-2.svg undefined No entry shows this picture. Remove it, or name it where it should be shown.",
    ]
  `);
});

test('what has happened has not happened in the future', async () => {
  expect(await rules([{ lastReviewed: '2026-11-23', reviewBy: '2027-05-01' }, { waiting: { state: 'weeks', max: 3, measuredOn: '2027-01-01' } }, { lastReviewed: today, reviewBy: '2027-05-01' }])).toEqual(['FutureDate lastReviewed', 'FutureDate waiting.measuredOn']);
});

test('a late review is a warning from the day after its day', async () => {
  expect(await rules(['2026-07-21', '2026-07-22'].map((lastReviewed) => ({ reviewBy: undefined, reviewEvery: 4, lastReviewed })))).toEqual(['ReviewOverdue lastReviewed']);
});

test('a status that has ended is told until it says closed', async () => {
  expect(await rules([{ status: { state: 'paused', until: '2026-11-21' } }, { status: { state: 'paused', until: today } }, { status: { state: 'closed', until: '2026-11-21' } }])).toEqual(['StatusPassed status.until']);
});

test('the accessibility statement is reviewed once a year, and a demonstration may grow old', async () => {
  const reviewed = async (reviewedOn: string, demonstration: boolean) => (await found({}, { ...plain, brand, demonstration, accessibility: { ...plain.accessibility, preparedOn: '2025-10-01', reviewedOn } })).map((line) => line.split(' ').slice(0, 4).join(' ')).filter((line) => line.includes('Statement'));
  expect(await reviewed('2025-11-21', false)).toEqual(['error StatementTooOld council.yml accessibility.reviewedOn']);
  expect(await reviewed('2025-11-21', true)).toEqual(['warning StatementTooOld council.yml accessibility.reviewedOn']);
  expect(await reviewed('2025-11-22', false)).toEqual([]);
});

test('two records of one thing are told: the same name with the same postcode or telephone number', async () => {
  const twin = { name: 'STAMMERING support, at Hilltop clinic!', places: undefined };
  expect(await rules([{ ...twin, contact: { phone: '(01632) 960220' } }])).toEqual(['PossibleDuplicate name']);
  expect(await rules([{ ...twin, contact: { email: 'x@example.org' }, places: [{ postcode: 'ZZ9 9ZZ' }] }])).toEqual(['PossibleDuplicate name']);
  expect(await rules([{ ...twin, contact: { phone: '01632 960 221' } }])).toEqual([]);
});

test('made-up content has no number and no postcode that could be somebody’s', async () => {
  expect(await rules(['01632 960 999', '+44 1632 960 999', '+44 (0)7700 900 123', '18001 01632 960 999', '999', '111', '116 123'].map((phone) => ({ contact: { phone } })))).toEqual([]);
  expect(await rules([{ contact: { phone: '020 7946 0000' } }, { places: [{ postcode: 'SW1A 1AA' }] }])).toEqual(['RealNumberInDemonstration contact.phone', 'RealPostcodeInDemonstration places.0.postcode']);
});

test('real content has real numbers', async () => {
  expect(await found({ 'services/b.md': asMarkdown({ ...service, name: 'Another', contact: { phone: '020 7946 0000' }, places: [{ postcode: 'SW1A 1AA' }] }) }, { ...plain, brand, demonstration: undefined })).toEqual([]);
});

test('entries of which little could be read are asked about as well, and nothing stops', async () => {
  const folder = await temporaryContent({ 'council.yml': 'owner: Somebody', 'glossary.yml': 'owner: Somebody', ...Object.fromEntries(['services', 'settings', 'responses', 'guides/help', 'pathways', 'situations', 'checkers', 'comments'].map((path) => [`${path}/a.md`, '---\nowner: Somebody\n---\n'])), 'organisations/a.yml': 'owner: Somebody' });
  const { report } = await checkFolder(folder, today);
  expect(new Set(report.problems.map(({ file }) => file)).size).toBe(11);
});

test('problems come by file, worst first, and are counted', async () => {
  const folder = await temporaryContent({ 'council.yml': asYaml({ ...plain, brand }), 'services/b.md': asMarkdown({ ...service, lastReviewed: '2020-01-01', reviewBy: undefined, nonsense: 1 }, ''), 'services/a.md': '' });
  const { report: { problems, counts } } = await checkFolder(folder, today);
  expect(problems.map(({ level, rule, file }) => `${file} ${level} ${rule}`)).toMatchInlineSnapshot(`
    [
      "glossary.yml warning MissingFile",
      "services/a.md error NoFrontMatter",
      "services/b.md error EmptyBody",
      "services/b.md error BrokenReference",
      "services/b.md error BrokenReference",
      "services/b.md error BrokenReference",
      "services/b.md error UnknownField",
      "services/b.md warning ReviewOverdue",
    ]
  `);
  expect(counts).toEqual({ error: problems.filter(({ level }) => level === 'error').length, warning: problems.filter(({ level }) => level === 'warning').length, advice: 0, files: 4 });
});

test('a comment may be answered with pages that changed', async () => {
  expect(await found({ 'comments/a.md': asMarkdown({ ...comments, related: ['services/a'] }, '') })).toEqual([]);
  expect((await found({ 'settings/a.md': asMarkdown({ ...settings, organisation: 'trust', areas: ['nowhere'], photos: undefined }) })).map((line) => line.split(' ').slice(0, 4).join(' ')).filter((line) => !line.startsWith('advice'))).toEqual(['error BrokenReference settings/a.md areas.0']);
});

test('what must be there is counted, and named once the council has said what it must not be without', async () => {
  const who = { ...plain, brand, demonstration: undefined };
  const guide = (id: string): string => asMarkdown({ title: 'Complain', summary: 'How.', owner: 'A team', lastReviewed: '2026-11-01', meets: [id] });
  expect(await found({ 'guides/help/complain.md': guide('sch2-para-17') })).toEqual([]);
  const lines = async (more: Record<string, string>, of: object = coverage ?? {}): Promise<string[]> => (await found(more, { ...who, coverage: of })).filter((line) => /^error |sch2-para-17[,)”]|cop4-list-disputes\b/.test(line));
  expect(await lines({ 'guides/help/complain.md': guide('cop4-list-disputes') })).toMatchInlineSnapshot(`
    [
      "error RequiredCoverage council.yml coverage Nothing answers “Regulations may require the local offer to include information about how to make a complaint about that provision.” (Children and Families Act 2014, cfa-30-9-d). We have no page about this yet. The council has said that it must be here. Add what is missing, or a page about it with “cfa-30-9-d” under “meets”. If there is none here, say so on that page, and what families can do instead.",
      "error RequiredCoverage council.yml coverage Nothing answers “Sources of information, advice and support: the s.32 information, advice and support service (SENDIASS).” (SI 2014/1530, sch2-para-15-a). We have no page about this yet. The council has said that it must be here. Add what is missing, or a page about it with “sch2-para-15-a” under “meets”. If there is none here, say so on that page, and what families can do instead.",
      "error RequiredCoverage council.yml coverage Nothing answers “How to complain about provision or services in the local offer, resolve disagreements, use mediation and appeal.” (SI 2014/1530, sch2-para-17). We have no page about this yet. The council has said that it must be here. Add what is missing, or a page about it with “sch2-para-17” under “meets”. If there is none here, say so on that page, and what families can do instead.",
      "error RequiredCoverage council.yml coverage Nothing answers “What to do when you are worried about a service, or want to complain.” (SE7 Local Offer Framework and Guidance, other information, se7-concerns). We have no page about this yet. The council has said that it must be here. Add what is missing, or a page about it with “se7-concerns” under “meets”. If there is none here, say so on that page, and what families can do instead.",
    ]
  `);
  expect(await lines({ 'guides/help/complain.md': guide('sch2-para-17').replace('2026-11-01', '2025-03-01') }, { requiredItems: ['sch2-para-17'] })).toMatchInlineSnapshot(`
    [
      "error RequiredCoverage council.yml coverage This is not fully answered: “How to complain about provision or services in the local offer, resolve disagreements, use mediation and appeal.” (SI 2014/1530, sch2-para-17). The page about this is late for its check, so it may be out of date. It has not been fully answered since 2026-03-02. The council has said that it must be here. See to guides/help/complain.md: it does not count, because it is late for its review.",
      "warning CoverageMissing council.yml undefined Nothing answers “Complaints, disagreement resolution, mediation, and appeal to the First-tier Tribunal.” (SEND Code of Practice 2015, cop4-list-disputes). We have no page about this yet. Add what is missing, or a page about it with “cop4-list-disputes” under “meets”. If there is none here, say so on that page, and what families can do instead.",
    ]
  `);
});

test('what only the council can do cannot be asked of the website', async () => {
  expect((await found({}, { ...plain, brand, coverage: { requiredItems: ['cfa-26'] } })).filter((line) => line.includes('RequiredButNotShown'))).toMatchInlineSnapshot(`
    [
      "error RequiredButNotShown council.yml coverage.requiredItems.0 “cfa-26” is something that the council does, and no page can show that it was done. Remove it from the list.",
    ]
  `);
});
