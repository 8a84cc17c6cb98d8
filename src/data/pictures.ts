import { site } from './site.ts';

/** Where a picture is on the website, with its size. */
export function picture(name: string): { src: string; width?: number | undefined; height?: number | undefined } {
  const { width, height } = site().content.images.find((one) => one.name === name) ?? {};
  return { src: `/images/${name}`, width, height };
}

/** Every picture that can be published, with what it shows where a page says so. */
export function listedPictures(): { name: string; width?: number | undefined; height?: number | undefined; alt?: string }[] {
  const { content, shown } = site();
  const words = new Map([...shown.services, ...shown.settings].flatMap(({ data }) => data.photos ?? []).map(({ picture, alt }) => [picture, alt]));
  return content.images.map(({ name, width, height }) => ({ name, width, height, ...(words.has(name) && { alt: words.get(name) as string }) }));
}
