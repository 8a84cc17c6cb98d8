import type { Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { editor, goTo } from './editor.ts';
import type { Look } from './open.ts';

/** The editor with its previews. `go` opens a place in it and waits for the preview there. */
export interface Previews { page: Page; problems: () => string[]; go: (place: string) => Promise<Frame> }

/** The document of the preview, once a page has been made in it. */
async function previewIn(page: Page): Promise<Frame> {
  const frame = await (await page.locator('#preview-pane').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The preview has no frame.');
  await frame.locator('main h1').waitFor();
  return frame;
}

/** Opens the editor on the day on which the site was built. */
export async function previews(look?: Look): Promise<Previews> {
  const { page, problems } = await editor('/nowhere', look);
  await page.clock.setFixedTime(`${inject('today')}T12:00:00Z`);
  // The editor asks for the day once, when it starts.
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const go = async (place: string): Promise<Frame> => {
    await goTo(page, place);
    return previewIn(page);
  };
  return { page, problems, go };
}

/**
 * What people see in a part of a page, and every element with its attributes, without what only the build can work out and the link
 * to the form that editors see.
 * It runs in the browser, so it uses nothing from outside.
 */
export function outline(part: string): string[] {
  const root = document.querySelector(part)?.cloneNode(true) as Element | undefined;
  for (const left of root?.querySelectorAll('.onward, .edit-this-page, script') ?? []) left.remove();
  const lines: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      if (text.trim() !== '') lines.push(text.trim());
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      lines.push(`<${element.localName}${[...element.attributes].map(({ name, value }) => ` ${name}="${value.replace(self.origin, '')}"`).toSorted().join('')}>`);
      for (const child of element.childNodes) walk(child);
      lines.push(`</${element.localName}>`);
    }
  };
  if (root) walk(root);
  return lines;
}
