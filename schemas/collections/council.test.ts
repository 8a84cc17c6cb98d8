import { expect, test } from 'vitest';
import { councilExample } from '../examples/council.ts';
import { said } from '../examples/said.ts';
import { councilSchema } from './council.ts';

test('the guide has a telephone number: SE7 asks for a person to contact', () => {
  expect(said(councilSchema, { ...councilExample, guide: { ...councilExample.guide, contact: { email: 'guide@example.org' } } })).toMatchInlineSnapshot(`
    [
      "guide: The guide has no telephone number. Add the number that families can ring: the SE7 framework asks for a person to contact. [GuideWithoutPhone]",
    ]
  `);
});

test('every colour of the brand can be read on white, or with white on it', () => {
  const { brand } = councilExample;
  expect(said(councilSchema, { ...councilExample, brand: { ...brand, colour: '#777777', link: '#ffcc00', button: '#00aaff' } })).toMatchInlineSnapshot(`
    [
      "brand.colour: The colour #777777 has a contrast of 4.47 to white. Choose a darker colour: text needs a contrast of 4.5 (WCAG 2.2, 1.4.3). [BrandContrast]",
      "brand.link: The colour #ffcc00 has a contrast of 1.51 to white. Choose a darker colour: text needs a contrast of 4.5 (WCAG 2.2, 1.4.3). [BrandContrast]",
      "brand.button: The colour #00aaff has a contrast of 2.56 to white. Choose a darker colour: text needs a contrast of 4.5 (WCAG 2.2, 1.4.3). [BrandContrast]",
    ]
  `);
  expect(said(councilSchema, { ...councilExample, brand: { colour: '#767676' } })).toEqual([]);
});

test('a logo is the name of a picture, never a path or an address', () => {
  const withLogo = (logo: unknown) => said(councilSchema, { ...councilExample, brand: { ...councilExample.brand, logo } });
  expect(['council.svg', 'council-2.png', 'crest.jpg', 'crest.webp'].flatMap(withLogo)).toEqual([]);
  expect(['../logo.svg', 'https://example.org/logo.svg', 'Logo.svg', 'logo.gif', 'logo.svg.exe', 'images/logo.svg'].filter((logo) => withLogo(logo).length === 0)).toEqual([]);
  expect([...withLogo('Logo.SVG'), ...withLogo(7)]).toMatchInlineSnapshot(`
    [
      "brand.logo: “Logo.SVG” cannot be the name of a picture. Use small letters, digits and hyphens, and the ending svg, png, jpg or webp.",
      "brand.logo: “7” is not the name of a picture. Write the name of a file in content/images.",
    ]
  `);
});

test('the id of an area can stand in an address', () => {
  expect(said(councilSchema, { ...councilExample, areas: [{ id: 'The Harbour', name: 'The Harbour' }] })).toMatchInlineSnapshot(`
    [
      "areas.0.id: “The Harbour” cannot be an id. Use small letters, digits and hyphens.",
    ]
  `);
  expect(said(councilSchema, { ...councilExample, areas: 'harbour' })).toMatchInlineSnapshot(`
    [
      "areas: The areas are not a list. Begin each area with a hyphen.",
    ]
  `);
});
