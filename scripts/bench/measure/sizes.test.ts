import { expect, test } from 'vitest';
import { temporaryContent } from '../../../tests/temporary-content.ts';
import { amountIn, loadedBy, pageWeight } from './sizes.ts';

test('files are counted in every folder but the one that is left out', async () => {
  const folder = await temporaryContent({ 'index.html': '12345', 'a/b.html': '123', 'pagefind/c.js': '1', 'pagefind-notes.txt': '12' });
  expect(await amountIn(folder)).toEqual({ files: 4, bytes: 11 });
  expect(await amountIn(folder, 'pagefind')).toEqual({ files: 3, bytes: 10 });
  expect(await amountIn(`${folder}/missing`)).toEqual({ files: 0, bytes: 0 });
});

test('a page weighs what it loads: style sheets, scripts and what those import, each once', async () => {
  const folder = await temporaryContent({
    'search/index.html': '<link rel="stylesheet" href="/assets/a.css"><link rel="icon" href="/i.svg"><script type="module" src="/assets/b.js"></script><script src="https://example.org/x.js"></script>',
    'assets/a.css': 'a{}', 'assets/b.js': 'import"./c.js";import{d}from"./d.js"', 'assets/c.js': 'import"./b.js"', 'assets/d.js': 'export{}', 'i.svg': '<svg/>',
  });
  const { files, total } = await pageWeight(folder, '/search/');
  expect(files.map(({ file }) => file)).toEqual(['/search/', '/assets/a.css', '/assets/b.js', '/assets/c.js', '/assets/d.js']);
  expect(total.raw).toBe(files.reduce((sum, { raw }) => sum + raw, 0));
});

test('addresses are found in whatever order their attributes stand', () => {
  expect(loadedBy('<link href="/a.css" rel="stylesheet"><link rel=modulepreload href=/b.js><script defer src="/c.js"></script><link rel="canonical" href="/d/">')).toEqual(['/a.css', '/b.js', '/c.js']);
});
