import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { open } from './open.ts';

/** Where the built demonstration is served, without a final slash. */
export function siteAddress(): string {
  return inject('siteAddress');
}

/** One address for each kind of page of the site, computed from what was built. */
export const templates: readonly string[] = inject('templates');

/**
 * Opens a page of the demonstration, such as `/services/`, in a fresh context. `problems` collects what a page must not
 * do. Without JavaScript a page can be read with `evaluate`, but nothing in it may wait: no timer fires there.
 */
export async function openPage(path: string, options?: { width?: number; height?: number; scheme?: 'light' | 'dark'; forcedColors?: boolean; javaScript?: boolean }): Promise<{ page: Page; problems: string[]; close(): Promise<void> }> {
  return open(new URL(path, siteAddress()).href, options);
}
