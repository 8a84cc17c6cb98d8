import type { AstroPrerenderer } from 'astro';

/**
 * What makes pages for Astro, except that it makes none after its end. When a page has failed, Astro still asks for every
 * page that it has not had; each would fail as well, because the folder with the templates is gone, and the message about
 * the page that is wrong would be lost among them.
 */
export function stopAtFailure(maker: AstroPrerenderer): AstroPrerenderer {
  let over = false;
  return {
    ...maker,
    // Astro writes nothing for an answer without a body.
    render: (request, options) => (over ? Promise.resolve(new Response(null)) : maker.render(request, options)),
    async teardown() {
      over = true;
      await maker.teardown?.();
    },
  };
}
