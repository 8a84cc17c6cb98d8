import { expect, test } from 'vitest';
import { postcodeShards } from '../../domain/postcode-shards.ts';
import type { Postcodes } from '../../domain/postcodes.ts';
import { lookUpPostcode } from './look-up.ts';

const letters = 'ABDEFGHJLNPQRSTUWXYZ';
const inwards = Array.from({ length: 4000 }, (_, index) => `${Math.floor(index / 400)}${letters[Math.floor(index / 20) % 20]}${letters[index % 20]}`);
const postcodes: Postcodes = new Map(['ZZ1', 'ZZ2', 'ZZ17', 'CR0'].map((outward, district) => [outward, new Map(inwards.map((inward, index) => [inward, { latitude: 53 + district / 10 + (index % 100) / 1000, longitude: 0.5 + index / 10_000 }]))]));
const { list, shards } = postcodeShards(postcodes) as NonNullable<ReturnType<typeof postcodeShards>>;

/** The site as a browser asks it, with what is changed of it, and all that was asked. */
function published(change: (address: string, reload: boolean) => unknown = () => undefined) {
  const asked: string[] = [];
  const get = async (address: string, options?: RequestInit): Promise<Response> => {
    const reload = options?.cache === 'reload';
    asked.push(`${address}${reload ? ' afresh' : ''}`);
    const changed = change(address, reload);
    if (changed instanceof Error) throw changed;
    if (changed instanceof Response) return changed;
    const number = /\/(\d+)\.json/.exec(address)?.[1];
    return Response.json(changed ?? (number === undefined ? list : shards[Number(number)]));
  };
  return { get, asked };
}

test('finds a postcode with the list and one file, and asks for nothing that holds a part of it', async () => {
  expect(list.shards).toBeGreaterThan(3);
  for (const typed of ['ZZ1 3LB', 'zz13lb', 'ZZ17-9XA', 'cro 2ab']) {
    const { get, asked } = published();
    expect(await lookUpPostcode(typed, get), typed).toHaveProperty('point.latitude');
    expect(asked).toEqual(['/postcodes/list.json', expect.stringMatching(/^\/postcodes\/\d+\.json\?of=[a-z\d]+$/)]);
    expect(asked.join(' ').toUpperCase()).not.toMatch(/ZZ1|CR0|CRO|3LB|9XA|2AB/);
  }
});

test('a first half alone is its middle, and asks for the list only', async () => {
  const { get, asked } = published();
  expect(await lookUpPostcode(' zz2 ', get)).toMatchObject({ label: 'ZZ2', point: { latitude: expect.closeTo(53.15, 1) as number } });
  expect(asked).toEqual(['/postcodes/list.json']);
});

test('what is not a postcode asks for nothing', async () => {
  const { get, asked } = published();
  for (const typed of ['hello', 'ZZ1 3L', '<script>alert(1)</script>', 'x'.repeat(1_000_000)]) expect(await lookUpPostcode(typed, get)).toEqual({ why: 'not-a-postcode' });
  for (const typed of ['', '  \n ']) expect(await lookUpPostcode(typed, get)).toEqual({ why: 'nothing-typed' });
  expect(asked).toEqual([]);
});

test('a postcode that the site does not have is told apart from one that is far away', async () => {
  expect(await lookUpPostcode('zz1 3oo', published().get)).toEqual({ why: 'unknown', postcode: 'ZZ1 3OO', outward: 'ZZ1' });
  expect(await lookUpPostcode('sw1a1aa', published().get)).toEqual({ why: 'elsewhere', postcode: 'SW1A 1AA' });
  expect(await lookUpPostcode('SW1A', published().get)).toEqual({ why: 'elsewhere', postcode: 'SW1A' });
});

test('of what can be meant, what the site has is taken', async () => {
  // Both are like a postcode, and only CR0 is there.
  expect(await lookUpPostcode('CRO 2AB', published().get)).toMatchObject({ label: 'CR0 2AB' });
  expect(await lookUpPostcode('ZZI 3LB', published().get)).toMatchObject({ label: 'ZZ1 3LB' });
});

test.each<[string, (address: string) => unknown]>([
  ['a missing list', (address) => (address.includes('list') ? new Response('', { status: 404 }) : undefined)],
  ['a missing file', (address) => (address.includes('list') ? undefined : new Response('', { status: 404 }))],
  ['no connection', () => new TypeError('Failed to fetch')],
  ['a page instead of the list', () => new Response('<h1>Not found</h1>')],
  ['a list of another shape', (address) => (address.includes('list') ? { of: 'a' } : undefined)],
  ['a list without files', (address) => (address.includes('list') ? { ...list, shards: 0 } : undefined)],
  ['nothing', (address) => (address.includes('list') ? undefined : new Response('null'))],
  ['a file of another publication', (address) => (address.includes('list') ? undefined : { of: 'other', outward: {} })],
  ['a file with a broken text', (address) => (address.includes('list') ? undefined : { of: list.of, outward: { ZZ1: 'é'.repeat(600) } })],
  ['a file with a number for a text', (address) => (address.includes('list') ? undefined : { of: list.of, outward: { ZZ1: 7 } })],
  ['a middle that is no place', (address) => (address.includes('list') ? { ...list, outward: { ZZ1: ['a', {}] } } : undefined)],
])('%s is told as such, and nothing fails', async (_what, change) => {
  expect(await lookUpPostcode('ZZ1 3LB', published(change).get)).toEqual({ why: 'broken' });
});

test('where the site was published again meanwhile, both files are read afresh', async () => {
  const { get, asked } = published((address, reload) => (address.includes('list') && !reload ? { ...list, of: 'old' } : undefined));
  expect(await lookUpPostcode('ZZ1 3LB', get)).toMatchObject({ label: 'ZZ1 3LB' });
  expect(asked.map((address) => address.replace(/\d+\.json.*?(?= |$)/, 'N'))).toEqual(['/postcodes/list.json', '/postcodes/N', '/postcodes/list.json afresh', '/postcodes/N afresh']);
});
