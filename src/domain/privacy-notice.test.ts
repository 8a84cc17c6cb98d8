import { expect, test } from 'vitest';
import { councilExample } from '../../schemas/examples/council.ts';
import { privacyFacts } from './privacy-notice.ts';

const { feedback, privacy } = councilExample;
const facts = (changes: Partial<typeof councilExample>) => privacyFacts({ feedback, privacy, ...changes });

test('the notice says where messages go, which is what the forms do', () => {
  expect(facts({ feedback: { ...feedback, service: 'none' } }).forms).toEqual({ to: 'nobody' });
  expect(facts({ feedback: { ...feedback, service: 'netlify' } }).forms).toEqual({ to: 'netlify' });
  expect(facts({}).forms).toEqual({ to: 'host', host: 'forms.eastmarsh.example.org' });
  expect(facts({ feedback: { ...feedback, endpoint: undefined } }).forms).toEqual({ to: 'nobody' });
});

test('it names the data protection officer, and without one the team that answers', () => {
  expect(facts({})).toMatchObject({ hasOfficer: true, ask: { role: 'Data protection officer' }, messagesKept: '12 months' });
  expect(facts({ privacy: undefined })).toMatchObject({ hasOfficer: false, ask: { role: 'Local Offer team' }, messagesKept: undefined, visitsLogged: undefined });
});

test('an address that nobody wrote has no lines', () => {
  expect(facts({}).address).toEqual(['Local Offer team', 'Eastmarsh Council', 'ZZ1 1AA']);
  expect(facts({ feedback: { ...feedback, contact: { phone: '01632 960 200' } } }).address).toEqual([]);
});
