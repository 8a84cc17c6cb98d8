import { expect, test } from 'vitest';
import { formTarget, localAddress, thankYou } from './feedback-form.ts';

const own = { service: 'endpoint', endpoint: 'https://forms.example.org/send' } as const;

test('forms go where the council says', () => {
  expect([formTarget({ service: 'netlify' }), formTarget(own), formTarget({ service: 'endpoint' })]).toEqual([{ action: thankYou, service: 'netlify' }, { action: own.endpoint, service: 'endpoint' }, undefined]);
});

test('on one’s own computer they stay there, and where nobody can send anything there are none, whatever the council says', () => {
  for (const feedback of [own, { service: 'netlify' } as const]) expect([formTarget(feedback, 'local'), formTarget(feedback, 'none')]).toEqual([{ action: localAddress, service: 'local' }, undefined]);
});
