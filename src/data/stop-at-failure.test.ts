import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { stopAtFailure } from './stop-at-failure.ts';

type Options = Parameters<AstroPrerenderer['render']>[1];

/** What makes each page of its address, as Astro’s own does, and whether it was told that it is over. */
function made(): { maker: AstroPrerenderer; asked: string[]; ended: () => boolean } {
  const asked: string[] = [];
  let over = false;
  return {
    asked, ended: () => over,
    maker: {
      name: 'plain',
      getStaticPaths: () => Promise.resolve([]),
      render: ({ url }) => { asked.push(url); return Promise.resolve(new Response(url)); },
      teardown: async () => { over = true; },
    },
  };
}

const bodyOf = async (maker: AstroPrerenderer, url: string): Promise<string | undefined> => {
  const answer = await maker.render(new Request(url), {} as Options);
  const { body } = answer instanceof Response ? answer : answer.response;
  return body ? new Response(body).text() : undefined;
};

test('pages are made as before until the end', async () => {
  const { maker } = made();
  expect(await bodyOf(stopAtFailure(maker), 'http://localhost/a/')).toBe('http://localhost/a/');
});

test('after the end no page is made, so that nothing is said of pages that are right', async () => {
  const { maker, asked, ended } = made();
  const stopping = stopAtFailure(maker);
  await stopping.teardown?.();
  expect(await bodyOf(stopping, 'http://localhost/b/')).toBeUndefined();
  expect(asked).toEqual([]);
  expect(ended()).toBe(true);
});
