import { expect, test } from 'vitest';
import { unsafeInDrawing } from './safe-drawing.ts';

const drawing = (inside: string, before = ''): string[] => unsafeInDrawing(Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 4">${inside}</svg>`));

test('a drawing of shapes, colours and words is safe', () => {
  const safe = [
    '<title>Eastmarsh Council, on the coast</title><rect width="4" height="4" fill="#1d4f63"/>', '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path d="M0 0H4" fill="url(#a)"/>',
    '<use xlink:href="#a"/><use href="#b"/>', '<style>.a { fill: url("#a"); }</style>', '<text font-family="Arial">On foot: 5 minutes</text>', '<image href="data:image/png;base64,iVBORw0KGgo=" width="4"/>',
  ];
  expect(safe.map((inside) => drawing(inside))).toEqual(safe.map(() => []));
  expect(drawing('', '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n')).toEqual([]);
});

test('a drawing that runs, loads or shows anything else is not, however it is written', () => {
  const unsafe = [
    '<script>alert(1)</script>', '<svg:script xmlns:svg="http://www.w3.org/2000/svg" href="data:,alert(1)"/>', '<SCRIPT/>', '<foreignObject><p>x</p></foreignObject>', '<rect onload="alert(1)"/>', '<rect\nonclick = "alert(1)"/>', '<rect/onload="x"/>',
    '<a href="https://example.org">x</a>', '<a xlink:href="javascript:alert(1)">x</a>', '<a href="&#106;avascript:alert(1)">x</a>', '<a href=" #x">x</a>', '<image href="https://example.org/a.png"/>', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', '<use href="other.svg#a"/>', '<image href=https://example.org/a.png />',
    '<style>@import "https://example.org/a.css";</style>', '<rect style="fill: url(https://example.org/a)"/>', '<style>a { fill: u\\72l(https://example.org) }</style>', '<animate attributeName="href" values="javascript:alert(1)"/>', '<set attributeName="href" to="x"/>', '<iframe src="https://example.org"/>',
    '<h:body xmlns:h="http://www.w3.org/1999/xhtml"/>',
  ];
  expect(unsafe.filter((inside) => drawing(inside).length === 0)).toEqual([]);
  expect(['<!DOCTYPE svg [<!ENTITY a "x">]>', '<?xml-stylesheet href="a.css"?>', '<?xml version="1.0" encoding="UTF-16"?>'].filter((before) => drawing('', before).length === 0)).toEqual([]);
});

test('letters that another program would read in another way are refused', () => {
  expect([Buffer.from('\uFEFF<svg/>', 'utf16le'), Buffer.from([0x3C, 0x73, 0xFF])].map(unsafeInDrawing)).toEqual([['letters that are not UTF-8'], ['letters that are not UTF-8']]);
});
