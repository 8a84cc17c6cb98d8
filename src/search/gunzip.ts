/** The bytes of a file of the index: unpacked, unless the server or the browser has done so already. */
export async function unpacked(response: Response): Promise<Uint8Array> {
  if (!response.ok) throw new Error('A file of the search index is missing.');
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
