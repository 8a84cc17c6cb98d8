import { expect, test } from 'vitest';
import { disagreementRoutes } from '../../schemas/framework/disagreement.ts';
import { allRoutes, limitInWords, routesFor, type Troubled } from './disagreement.ts';

const every = (names: readonly string[]) => names.map((name) => ({ href: `/${name}/` }));
const labels = (page: Troubled): string[] => routesFor(page, every).map(({ label }) => label);

test('a school leads to mediation, the tribunal and its own complaints', () => {
  expect(labels({ collection: 'settings', type: 'mainstream-school' })).toEqual([
    'Talk first', 'Get free and impartial advice', 'Disagreement resolution', 'Mediation', 'Appeal to the SEND Tribunal', 'Claim that a school discriminated', 'Complain about a nursery, school or college', 'Complain about the Local Offer',
  ]);
});

test('a claim about a school is not offered for a college or a childminder', () => {
  for (const type of ['college', 'childminder', 'training-provider']) expect(labels({ collection: 'settings', type })).not.toContain('Claim that a school discriminated');
});

test('a health service leads to the NHS and never to the SEND Tribunal', () => {
  const ways = labels({ collection: 'services', section: 'health', provider: 'nhs', commissionedBy: 'icb' });
  expect(ways).toEqual(expect.arrayContaining(['Complain to the NHS', 'Go to an ombudsman']));
  expect(ways).not.toEqual(expect.arrayContaining(['Appeal to the SEND Tribunal']));
  expect(ways).not.toEqual(expect.arrayContaining(['Mediation']));
});

test('a charity that the council pays leads to the charity and to the council', () => {
  expect(labels({ collection: 'services', section: 'social-care', provider: 'voluntary', commissionedBy: 'council' })).toEqual(expect.arrayContaining(['Complain about a service', 'Complain to the council']));
});

test('what nobody has said anything about still leads to a talk, to advice and to a complaint', () => {
  expect(labels({ collection: 'services' })).toEqual(['Talk first', 'Get free and impartial advice', 'Complain about a service', 'Complain about the Local Offer']);
  expect(labels({ collection: 'guides', section: 'about' })).toEqual(['Talk first', 'Get free and impartial advice', 'Complain about the Local Offer']);
});

test('whatever is about EHC plans leads to the tribunal with both of its time limits', () => {
  const [tribunal] = routesFor({ collection: 'pathways', section: 'education', themes: ['ehc-plans'] }, every).filter(({ label }) => label.startsWith('Appeal'));
  expect(tribunal?.limits).toEqual(['2 months from the date on the council’s letter', '1 month from the date on the mediation certificate']);
  expect(limitInWords('ombudsman')).toBe('12 months from the day you learnt of the problem');
});

test('a way whose page a council has not written falls back on the next page, or is left out', () => {
  const none = routesFor({ collection: 'settings', type: 'college' }, () => []);
  expect(none).toEqual([]);
  const some = routesFor({ collection: 'settings', type: 'college' }, (names) => names.filter((name) => name === 'guides/help/if-you-disagree').map(() => ({ href: '/help/if-you-disagree/' })));
  expect(some.map(({ label, href }) => `${label} ${href}`)).toEqual(['Talk first /help/if-you-disagree/', 'Disagreement resolution /help/if-you-disagree/']);
});

test('every way has a sentence, and its own id', () => {
  expect(new Set(disagreementRoutes.map(({ id }) => id)).size).toBe(disagreementRoutes.length);
  for (const { when } of disagreementRoutes) expect(when).toMatch(/^\p{Lu}.+\.$/u);
});

test('where nobody knows what went wrong, every way is named', () => {
  expect(allRoutes(every).map(({ label }) => label)).toEqual(disagreementRoutes.map(({ label }) => label));
  expect(allRoutes(() => [])).toEqual([]);
});
