/** What this device has kept under a name, or undefined: where storage is not available, nothing has been kept. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text on this device, or forgets it. It is a convenience: where it cannot be kept, all works without it. */
export function remember(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // Storage is full or switched off.
  }
}
