import type { Page } from 'playwright-core';
import type { FieldNode } from '../../schemas/derive/fields.ts';
import { vocabularyNamed } from '../../schemas/framework/vocabularies/index.ts';
import { termIds } from '../../schemas/framework/vocabulary.ts';
import { adminWords } from '../../src/words/admin.ts';

const idOf = (at: string): string => `field-${at.replaceAll('.', '-')}`;
const areaIds = (node: FieldNode): boolean => node.refersTo?.[0] === 'areas';

/** Finds an entry by typing its id and takes it. */
async function pick(page: Page, node: FieldNode, at: string, value: string): Promise<void> {
  const id = node.refersTo && node.refersTo.length > 1 ? value.slice(value.indexOf('/') + 1) : value;
  const input = page.locator(`#${idOf(at)}-find`);
  for (const typed of [id, '']) {
    await input.fill(typed);
    if (typed === '') break;
    const list = await input.getAttribute('aria-controls');
    await page.locator(`[id="${list}"] [role="option"]`).first().waitFor();
    await page.locator(`[id="${list}"] [role="option"][data-value="${value}"]`).dispatchEvent('mousedown');
  }
}

/**
 * Fills one field in as somebody would, whatever its control. What is ticked is ticked with the keyboard: the form may
 * still move under a mouse.
 */
async function fill(page: Page, node: FieldNode, at: string, value: unknown): Promise<void> {
  const id = `#${idOf(at)}`;
  if (node.name === 'expectations') await page.locator(`${id} details`).evaluateAll((parts) => { for (const part of parts) (part as HTMLDetailsElement).open = true; });
  if (node.widget === 'group' && (node.name === 'answers' || node.name === 'expectations')) return fillForm(page, node.fields ?? [], value as Record<string, unknown>, `${at}.`);
  if (node.name === 'ownAnswers') {
    for (const { question, answer } of value as { question: string; answer: string }[]) await page.locator(`${id} [data-own-question="${question}"] textarea`).fill(answer);
    return;
  }
  if (node.vocabulary === 'facilities' && node.fields) {
    for (const { facility, value: there, note } of value as { facility: string; value: string; note?: string }[]) {
      await page.locator(`${id}-${facility}`).selectOption(there);
      if (note) await page.locator(`${id}-${facility} + input`).fill(note);
    }
    return;
  }
  switch (node.widget) {
    case 'yes-no': return page.locator(`${id} input[value="${String(value)}"]`).press(' ');
    case 'choice': {
      if (termIds(vocabularyNamed(node.vocabulary ?? '')).length > 7) return void (await page.locator(id).selectOption(String(value)));
      return page.locator(`${id} input[value="${String(value)}"]`).press(' ');
    }
    case 'choices': {
      for (const one of value as string[]) await page.locator(`${id} input[value="${one}"]`).press(' ');
      return;
    }
    case 'date': {
      const [year = '', month = '', day = ''] = String(value).split('-');
      for (const [index, part] of [day, month, year].entries()) await page.locator(`${id}-${index}`).fill(part);
      return;
    }
    case 'image': {
      await page.locator(`${id}-choose`).click();
      return page.locator(`${id} [data-value="${String(value)}"]`).click();
    }
    case 'reference': return pick(page, node, at, String(value));
    case 'references': {
      for (const one of value as string[]) await (areaIds(node) ? page.locator(`${id} input[value="${one}"]`).press(' ') : pick(page, node, at, one));
      return;
    }
    case 'group': {
      const add = page.locator(`${id} > button`, { hasText: adminWords.addField(node.label) });
      if (await add.count()) await add.click();
      return fillForm(page, node.fields ?? [], value as Record<string, unknown>, `${at}.`);
    }
    case 'list': {
      for (const [index, item] of (value as Record<string, unknown>[]).entries()) {
        await page.locator(`${id}-add`).click();
        await fillForm(page, node.fields ?? [], item, `${at}.${index}.`);
      }
      return;
    }
    case 'opening-times': {
      for (const line of value as { day: string; opens: string; closes: string; when?: string[]; note?: string }[]) {
        const day = page.locator(`${id} [data-day="${line.day}"]`);
        const again = day.getByRole('button', { name: /^Another time/ });
        if (await again.count()) await again.click();
        const last = day.locator('.offer-time-line').last();
        await last.locator('.offer-time').first().fill(line.opens);
        await last.locator('.offer-time').last().fill(line.closes);
        if (!line.when && !line.note) continue;
        await last.locator('details').evaluate((part: HTMLDetailsElement) => { part.open = true; });
        for (const when of line.when ?? []) await last.locator(`input[value="${when}"]`).press(' ');
        if (line.note) await last.locator('details input[type="text"]').fill(line.note);
      }
      return;
    }
    case 'statutory': {
      for (const one of value as string[]) await pick(page, node, at, one);
      return;
    }
    case 'texts': {
      for (const [index, item] of (value as string[]).entries()) {
        if (index > 0) await page.locator(`${id} > button`).last().click();
        await page.locator(`${id}-${index}`).fill(item);
      }
      return;
    }
    default: return page.locator(id).fill(String(value));
  }
}

/** Fills a form in with the fields of an entry, one after the other in the order of the form. */
export async function fillForm(page: Page, nodes: readonly FieldNode[], entry: Readonly<Record<string, unknown>>, at = ''): Promise<void> {
  for (const node of nodes) if (entry[node.name] !== undefined) await fill(page, node, at + node.name, entry[node.name]);
}
