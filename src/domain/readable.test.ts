import { expect, test } from 'vitest';
import { readable } from './readable.ts';

test('links, bold words, headings and lists become text that reads well', () => {
  expect(readable('## Who\n\nThe **SENCO** calls [teachers](/services/teachers/).\n\n- **Early years:** a key person\n- School: 5 * 3\n')).toBe('Who\n\nThe SENCO calls teachers.\n\n• Early years: a key person\n• School: 5 * 3');
});

test('what is no markup stays as it is', () => {
  expect(readable('Up to £6,000 [a guide] (not a limit), 2 ** 3, <b>as typed</b>')).toBe('Up to £6,000 [a guide] (not a limit), 2 ** 3, <b>as typed</b>');
});
