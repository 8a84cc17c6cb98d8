/** A text as a part of an address: small letters without accents, digits and single hyphens, cut at a hyphen. Empty where nothing of it can be written so. */
export function slugOf(text: string, max = 80): string {
  const slug = text.normalize('NFKD').replaceAll(/\p{M}|['’‘`]/gu, '').toLowerCase().replaceAll('&', ' and ').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  if (slug.length <= max) return slug;
  const end = slug.lastIndexOf('-', max);
  return slug.slice(0, end > 0 ? end : max);
}

/** Names that the reader of content or some computers keep for files of their own. */
const reserved = /^(?:readme|redirects|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The ids that the file of a record may have, the best first: its name, its name with its town, its name with its
 * number. A record whose name cannot be written in an address has its number alone.
 */
export function possibleIds(name: string, town: string | undefined, reference: string): string[] {
  const [base, place, number] = [slugOf(name), slugOf(town ?? '', 30), slugOf(reference, 60)];
  const ids = base === '' ? [`record-${number}`] : [base, ...(place === '' ? [] : [`${base}-${place}`]), `${slugOf(name, 60)}-${number}`];
  return [...new Set(ids)].filter((id) => !id.endsWith('-') && !reserved.test(id));
}
