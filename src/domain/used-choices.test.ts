import { expect, test } from 'vitest';
import { usedChoices } from './used-choices.ts';

test('names the filters for which there is something, with what is chosen in them', () => {
  const used = usedChoices([
    { facets: { kind: ['services'], need: ['autism', 'sleep'], cost: [], age: ['5-11'] } },
    { facets: { kind: ['guides'], need: [], age: ['19-25'] } },
  ]);
  expect(used).toEqual({ kind: new Set(['services', 'guides']), need: new Set(['autism', 'sleep']), age: new Set(['5-to-10', '11-to-15', '19-to-25']) });
});

test('does not count a facility that is known to be missing', () => {
  expect(usedChoices([{ facets: { facility: ['-lift', 'hoist'] } }])).toEqual({ facility: new Set(['hoist']) });
});
