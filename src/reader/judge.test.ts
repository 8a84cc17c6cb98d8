import { expect, test } from 'vitest';
import { fieldsOf, type FieldNode } from '../../schemas/derive/fields.ts';
import { examples } from '../../schemas/examples/index.ts';
import { collectionNamed, type CollectionName, collections } from '../../schemas/index.ts';
import { isUnchecked, judge } from './judge.ts';

const { services: service, settings: setting } = examples;

/** What is found in an entry, a line each: how much it matters, the rule and the field. */
const found = (name: CollectionName, data: object): string[] =>
  judge(collectionNamed(name), data as Record<string, unknown>).findings.map(({ level = 'error', rule, field }) => `${level} ${rule} ${field}`);

const wrong: unknown[] = [7, -1.5, 'x'.repeat(20_000), 'Two\nlines', true, ['x', 'x'], [7], { x: 1 }, [{ x: 1 }]];

/** An entry once for each field and each wrong value in it, fields in groups and lists included. */
function* bent(entry: Record<string, unknown>, tree: readonly FieldNode[]): Generator<Record<string, unknown>> {
  for (const { name, fields } of tree) {
    for (const value of wrong) yield { ...entry, [name]: value };
    const inner = entry[name];
    if (!fields || typeof inner !== 'object' || inner === null) continue;
    if (Array.isArray(inner)) for (const item of bent(inner[0] as Record<string, unknown>, fields)) yield { ...entry, [name]: [item] };
    else for (const group of bent(inner as Record<string, unknown>, fields)) yield { ...entry, [name]: group };
  }
}

for (const { name } of collections) {
  test(`whatever is wrong in ${name} is said in whole sentences, without the words of a library`, () => {
    for (const entry of bent(examples[name] as unknown as Record<string, unknown>, fieldsOf(name))) {
      for (const { message, fix, rule, field } of judge(collectionNamed(name), entry).findings) {
        expect(message, `${rule} ${field}`).toMatch(/^[“\p{Lu}\d][^\n]*\.$/u);
        expect(fix, `${rule} ${field}`).toMatch(/^[“\p{Lu}][^\n]*[.?]$/u);
        expect(`${message} ${fix}`, `${rule} ${field}`).not.toMatch(/invalid|unrecognized|received|undefined|NaN|Mend it|\boops\b|!/i);
        expect(rule).toMatch(/^(?:[A-Z][a-z]*)+\d*[A-Za-z]*$/);
      }
    }
  });

  test(`a misspelt field of ${name} is answered with the one that was meant`, () => {
    const misspelt = judge(collectionNamed(name), { ...examples[name], ownr: 'Somebody', lastreviewed: '2026-01-01' }).findings.map(({ rule, field, fix }) => `${rule} ${field} ${fix}`);
    expect(misspelt).toEqual(['UnknownField ownr Did you mean “owner”? Otherwise remove it.', 'UnknownField lastreviewed Did you mean “lastReviewed”? Otherwise remove it.']);
  });

  test(`an empty entry of ${name} lacks what is required and what is expected, each once`, () => {
    const lacking = fieldsOf(name).filter(({ required, expected }) => required || expected).map((node) => `error MissingField ${node.name}`);
    expect(found(name, {}).toSorted()).toEqual(lacking.toSorted());
  });
}

test('a misspelt field is refused, and the field that was probably meant is named', () => {
  const { findings } = judge(collectionNamed('services'), { ...service, elegibility: 'x', contact: { ...service.contact, telephone: '1', mail: 'x' }, zzz: 1 });
  expect(findings.map(({ field, message, fix }) => `${field}: ${message} ${fix}`)).toMatchInlineSnapshot(`
    [
      "contact.telephone: There is no field “telephone” here. Remove it, or see the field guide for the names of fields.",
      "contact.mail: There is no field “mail” here. Did you mean “email”? Otherwise remove it.",
      "elegibility: There is no field “elegibility” here. Did you mean “eligibility”? Otherwise remove it.",
      "zzz: There is no field “zzz” here. Remove it, or see the field guide for the names of fields.",
    ]
  `);
});

test('what is missing is named by its label and told by its hint', () => {
  const { findings } = judge(collectionNamed('services'), { ...service, name: undefined, ages: { min: 5 } });
  expect(findings.map(({ rule, field, message, fix }) => `${rule} ${field}: ${message} ${fix}`)).toMatchInlineSnapshot(`
    [
      "MissingField name: “Name” is missing. The name people already use for the service.",
      "MissingField ages.max: “To age” is missing. The oldest age in whole years, 25 at most. Someone of this age is still included.",
    ]
  `);
});

test('one entry can break many rules, and all of them are told at once', () => {
  expect(found('services', { ...service, section: 'helth', ages: { min: 9, max: 3 }, cost: { kind: 'free', amount: 2 }, contact: { phone: 1_632_960_417 }, lastReviewed: '2026-02-31', eligibility: undefined })).toEqual([
    'error NotAChoice section', 'error AgesReversed ages', 'error NotAPhoneNumber contact.phone', 'error ImpossibleDate lastReviewed', 'error MissingEligibility eligibility', 'error FreeWithAPrice cost.amount',
  ]);
});

test('a field that is there and wrong is not also called missing by a rule', () => {
  expect(found('services', { ...service, eligibility: 7 })).toEqual(['error NotText eligibility']);
  expect(found('services', { ...service, alternatives: 'none' })).toEqual(['error NotAReference alternatives']);
  expect(found('settings', { ...setting, type: 'independent-special-school', section41: 'yes' })).toEqual(['error NotYesOrNo section41']);
  expect(found('responses', { ...examples.responses, answers: { 'sv-1': 'Yes.' } })).toEqual(['error UnknownField answers.sv-1']);
});

test('the right fields of a wrong entry are kept, so that other questions can still be asked', () => {
  expect(Object.keys(judge(collectionNamed('organisations'), { name: 'The Trust', kind: 'trust', phone: '1' }).data)).toEqual(['name']);
});

const record = { ...service, lastReviewed: undefined, imported: { from: 'The register', on: '2026-01-05' } };

test('a record that was imported and that nobody reviewed may lack what others must have', () => {
  const bare = { name: 'Stammering support', tier: 'specialist', imported: record.imported };
  const lines = found('services', bare);
  expect(lines.filter((line) => !line.startsWith('warning '))).toEqual([]);
  expect(lines).toEqual(expect.arrayContaining(['warning MissingField summary', 'warning MissingField owner', 'warning MissingEligibility eligibility', 'warning MissingDecision decision']));
});

test('what an imported record says wrongly is an error like anybody’s', () => {
  expect(found('services', { ...record, contact: { phone: '12' }, ages: { min: 9, max: 3 }, cost: { kind: 'free', amount: 2 } })).toEqual(expect.arrayContaining(['error NotAPhoneNumber contact.phone', 'error AgesReversed ages', 'error FreeWithAPrice cost.amount']));
});

test('an imported record without what the schema requires is refused', () => {
  expect(found('services', { ...record, name: undefined })).toContain('error MissingField name');
});

test('a record is unchecked until somebody reviews it', () => {
  expect([isUnchecked(record), isUnchecked({ ...record, lastReviewed: '2026-01-06' }), isUnchecked({})]).toEqual([true, false, false]);
});
