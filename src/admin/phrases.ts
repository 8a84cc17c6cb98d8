import { en } from 'decap-cms-locales';
import { inOurWords } from './our-words.ts';

/** Every word that Decap shows. */
export const phrases = inOurWords(en);
