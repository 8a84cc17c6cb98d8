import type { Plugin } from 'vite';
import type { Council } from '../../schemas/index.ts';
import { handedOverAtLast } from '../reader/handover.ts';

const asked = 'virtual:brand.css';
const resolved = '/virtual-brand.css';

/** The council’s tokens as custom properties. The schema has checked each colour: six hexadecimal digits, enough contrast. */
export function brandCss({ colour, link, button, font }: Council['brand']): string {
  const family = font && /^[\w\s,'"-]+$/.test(font) ? font : 'Arial, Helvetica, sans-serif';
  return `:root{--brand:${colour};--brand-link:${link ?? colour};--brand-button:${button ?? colour};--brand-font:${family};}`;
}

/** Makes the council’s tokens a part of the one style sheet. */
export function brandStyles(): Plugin {
  return {
    name: 'local-offer-brand',
    // The previews of the editor ask the server of those who develop for it by its address, with a query of Vite’s behind.
    resolveId: (id) => (id === asked ? resolved : id.split('?')[0] === resolved ? id : undefined),
    async load(id) {
      if (id.split('?')[0] !== resolved) return undefined;
      const [council] = (await handedOverAtLast())?.content.entries.council ?? [];
      // Without a council no page is made, and whoever waits for the pages is told why.
      return council ? brandCss(council.data.brand) : '';
    },
  };
}
