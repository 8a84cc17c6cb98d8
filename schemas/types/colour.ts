import * as z from 'zod';
import { says, shown } from '../message.ts';

/** A colour as six hexadecimal digits: `#2b5f75`. */
export const colour = () =>
  z.string({ error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not a colour.`, 'Write it as # and six digits, in quotation marks, for example "#2b5f75".')) })
    .regex(/^#[0-9a-f]{6}$/i, { error: ({ input }) => says(`${shown(input)} is not a colour.`, 'Write it as # and six digits, in quotation marks, for example "#2b5f75".') });

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2, definition of relative luminance). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
