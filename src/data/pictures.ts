import { site } from './site.ts';

/** Where a picture is on the website, with its size. */
export function picture(name: string): { src: string; width?: number | undefined; height?: number | undefined } {
  const { width, height } = site().content.images.find((one) => one.name === name) ?? {};
  return { src: `/images/${name}`, width, height };
}
