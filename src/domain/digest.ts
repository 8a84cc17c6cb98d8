/** A number for a text that tells nothing of its beginning (FNV-1a, 32 bits, mixed at the end as in MurmurHash3). */
export function digest(text: string): number {
  let hash = 0x811C9DC5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85EBCA6B);
  hash = Math.imul(hash ^ (hash >>> 13), 0xC2B2AE35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
