/** What a drawing may not hold, in plain words, each with how it is seen. */
const refused: readonly (readonly [what: string, seen: RegExp])[] = [
  ['a script', /<(?:[\w.-]+:)?script\b/i],
  ['another kind of document', /<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video|canvas|html|body|link|meta|handler|listener)\b/i],
  ['something that happens when it is shown or touched', /[\s"'/]on[a-z]+\s*=/i],
  ['an animation that can change its links', /<(?:[\w.-]+:)?(?:animate|set)\b/i],
  ['a reference to something outside itself', /(?:href|src|base)\s*=\s*(?!["']#|["']data:image\/(?:png|jpeg|webp);base64,[\w+/=\s]*["'])/i],
  ['a reference to something outside itself', /url\s*\(\s*["']?(?!["'#])|@import/i],
  ['a style whose letters are disguised', /\\[0-9a-f]/i],
  ['definitions of its own', /<!DOCTYPE|<!ENTITY/i],
  ['an instruction to the program that shows it', /<\?(?!xml\s)/i],
];

/**
 * What makes a drawing (SVG) unsafe, in plain words. An empty list for one that is only shapes and words: it holds nothing
 * that runs, loads anything or shows another document. Rather too much is refused than too little: a logo needs none of it.
 */
export function unsafeInDrawing(bytes: Uint8Array): string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return ['letters that are not UTF-8'];
  }
  if (text.includes('\0') || /<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(text)) return ['letters that are not UTF-8'];
  return [...new Set(refused.filter(([, seen]) => seen.test(text)).map(([what]) => what))];
}
