import { expect, test } from 'vitest';
import { saying } from '../../fixtures/saying.ts';
import { contactOf, emailOf, hasName, websiteOf } from './contact.ts';

function contact(...contacts: unknown[]): [ReturnType<typeof contactOf>, string[]] {
  const { say, said } = saying();
  return [contactOf({ contacts }, say), said];
}

test('takes the telephone number and the e-mail address, and never the name or the title', () => {
  expect(contact({ name: 'Perdita Quillfeather', title: 'Coach', phone: '01632 960 301', email: 'club@example.org' })).toEqual([{ phone: '01632 960 301', email: 'club@example.org' }, []]);
});

test('prefers contacts that are not a person', () => {
  expect(contact({ name: 'Perdita Quillfeather', phone: '01632 960 301' }, { name: null, phone: '01632 960 302' })[0]).toEqual({ phone: '01632 960 302' });
});

test('leaves out contacts that are not visible', () => {
  expect(contact({ phone: '01632 960 301', visible: false })).toEqual([undefined, []]);
});

test('leaves out an address with a person’s name in it, and does not repeat it', () => {
  expect(contact({ name: 'Perdita Quillfeather', email: 'p.quillfeather@example.org' })).toEqual([undefined, ['PersonalEmail (contacts): The address has the name of the contact in it.']]);
  expect(contact({ name: 'Perdita Quillfeather' }, { name: null, email: 'perdita@example.org' })[0]).toBeUndefined();
  expect(hasName('admissions@example.org', 'Admissions office')).toBe(false);
});

test('says which numbers and addresses cannot be used', () => {
  expect(contact({ phone: '01632 960000Ext 303', email: 'at example.org' })).toEqual([undefined, ['UnusablePhone (contacts): “01632 960000Ext 303” is not a telephone number.', 'UnusableEmail (contacts): “at example.org” is not an e-mail address.']]);
  expect(contact({ phone: '', email: null })).toEqual([undefined, []]);
});

test('reads websites, and says which lead nowhere', () => {
  const { say, said } = saying();
  expect([websiteOf('club.example.org', say), websiteOf('//club.example.org', say), websiteOf(null, say), websiteOf('/services/1', say)]).toEqual(['https://club.example.org', 'https://club.example.org', undefined, undefined]);
  expect(said).toEqual(['UnusableWebAddress (url): “/services/1” cannot be linked to.']);
});

test('reads the address of an organisation', () => {
  const { say } = saying();
  expect(emailOf('mailto:hello@example.org', undefined, say, 'organisation.email')).toBe('hello@example.org');
});
