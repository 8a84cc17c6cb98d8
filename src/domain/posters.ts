import { sections } from '../../schemas/framework/vocabularies/services.ts';
import type { CollectionName } from '../../schemas/index.ts';

/** A page that can be hung up: what it is called, what it says of itself where it does, and its address from the top of the site on. */
export interface Poster { title: string; text?: string | undefined; href: string }

/** What posters are about: the site, what families start from, what happens step by step, and the sections. */
export type PosterKind = 'home' | 'situations' | 'pathways' | 'sections';

/** Where the site has what is needed to tell others about it. */
export const shareAddress = '/about/share/';

/** An address as people type it: without its protocol and its last slash. */
export const typedAddress = ({ host, pathname }: Pick<URL, 'host' | 'pathname'>): string => `${host}${pathname.replace(/\/$/, '')}`;

/** The poster of a page as it stands in an address, without the ending: `home`, or the address of the page. */
export const posterName = ({ href }: Pick<Poster, 'href'>): string => href.replaceAll(/^\/|\/$/g, '') || 'home';

/** The address of a poster. */
export const posterAddress = (poster: Pick<Poster, 'href'>): string => `${shareAddress}${posterName(poster)}/`;

/** The address of its code to scan, as a picture of its own. */
export const codeAddress = (poster: Pick<Poster, 'href'>): string => `${shareAddress}${posterName(poster)}.svg`;

/** True for what a poster leads to besides the site and its sections: what families start from, and what happens step by step. */
export const hasPoster = ({ collection }: { collection: CollectionName }): boolean => collection === 'situations' || collection === 'pathways';

/** The sections that have a poster: all but the one about the site itself. */
export const posterSections = sections.terms.filter(({ id }) => id !== 'about');
