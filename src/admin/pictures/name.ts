/** Names that cameras give, which say nothing. */
const meaningless = /^(?:img|image|dsc[fn]?|pxl|photo|picture|screenshot|scan|untitled|mvimg|p|\d)[-\d]*$/;

/**
 * A name for a picture that is safe everywhere: small letters, digits and hyphens, with the beginning of a digest of what
 * is in it, so that no picture takes the place of another. Folders in a name are left out.
 */
export function pictureName(original: string, digest: string, ending: string): string {
  const last = original.split(/[/\\]/).at(-1) ?? '';
  const words = last.replace(/\.[^.]*$/, '').normalize('NFKD').replaceAll(/[\u0300-\u036F'’]/g, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  return `${words === '' || meaningless.test(words) ? 'picture' : words}-${digest.slice(0, 8)}.${ending}`;
}
