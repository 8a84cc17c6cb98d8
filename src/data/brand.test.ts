import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brandCss } from './brand.ts';

const styles = new URL('../styles/', import.meta.url);

test('the council’s colours and font are what it says, the brand’s where it says nothing, and the styles use each', () => {
  const css = brandCss({ colour: '#1d4f63', button: '#1a6b4f' });
  expect(css).toBe(':root{--brand:#1d4f63;--brand-link:#1d4f63;--brand-button:#1a6b4f;--brand-font:Arial, Helvetica, sans-serif;}');
  const used = readdirSync(styles).filter((name) => name.endsWith('.scss')).map((name) => readFileSync(new URL(name, styles), 'utf8')).join('\n');
  expect([...css.matchAll(/--brand[\w-]*/g)].map(([token]) => token).filter((token) => !used.includes(`var(${token})`))).toEqual([]);
});

test('a font that would leave its place in the style sheet is not used', () => {
  expect(brandCss({ colour: '#1d4f63', font: 'x;}body{display:none' })).toContain('--brand-font:Arial, Helvetica, sans-serif;');
});
