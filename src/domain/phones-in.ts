import { telOf } from './phrases.ts';

/** A piece of a sentence. With `href` it is a telephone number that can be rung. */
export interface Piece { text: string; href?: string }

/**
 * Numbers that begin with 0, written as people read them out. What stands behind another number is left alone: after
 * 18001 it is rung in the app of Relay UK. So is 999, which nobody should ring by touching a screen.
 */
const number = /(?<![\d#*+] ?)0\d{2,4}(?: ?\d{3,4}){1,2}(?!\d| \d)/g;

/** A sentence in pieces, so that whoever reads it on a telephone can ring the numbers in it. */
export function phonesIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: phone, index } of text.matchAll(number)) {
    if (index > at) pieces.push({ text: text.slice(at, index) });
    pieces.push({ text: phone, href: telOf(phone) });
    at = index + phone.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
