import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { editorScreens, remainingFaults } from '../src/words/editor-access.ts';
import { adminHomeWords } from '../src/words/admin-home.ts';
import { adminWords } from '../src/words/admin.ts';
import { accessibilityFaults } from './support/axe.ts';
import { changedIn, checked, draft, editor, editorAddress, git, goTo, patience, save, saved, signIn } from './support/editor.ts';
import { open } from './support/open.ts';

const looks: [string, width: number, colours: readonly ('none' | 'active')[]][] = [['on a wide screen, also in forced colours', 1280, ['none', 'active']], ['on a screen of 320 pixels', 320, ['none']]];
/** Playwright takes the level of a native heading from its name, where browsers take it from what is said of it. */
const heading = (page: Page): Promise<void> => page.locator('h1, [role="heading"][aria-level="1"]').first().waitFor();

/** Decap’s screens as the statement names them, each with the way to it in an editor that is open. Each has one main part and one first heading. */
const screens: Record<(typeof editorScreens)[number]['id'], (page: Page) => Promise<unknown>> = {
  'sign-in': (page) => page.getByRole('button', { name: adminWords.decap.auth.login }).waitFor(),
  list: (page) => goTo(page, '/collections/services'),
  home: async (page) => {
    await goTo(page, '/home');
    await page.getByLabel(adminHomeWords.find, { exact: true }).fill('clubs');
    await page.getByRole('list', { name: adminHomeWords.foundList }).waitFor();
  },
  form: (page) => goTo(page, '/collections/settings/entries/ashmere-primary-school'),
  refused: async (page) => {
    await goTo(page, '/collections/services/new');
    await page.locator('#field-name').fill('x');
    await save(page);
    await page.getByRole('alert').filter({ hasText: adminWords.problem }).waitFor();
  },
  pictures: async (page) => {
    await goTo(page, '/collections/services/entries/saturday-clubs');
    await page.locator('#field-photos-0-picture-choose').click();
    await page.locator('.offer-pictures li').first().waitFor();
  },
  board: async (page) => {
    await goTo(page, '/workflow');
    // The buttons of a card show themselves to whoever points at it.
    await page.locator('[class*="-WorkflowCardContainer"]').first().hover();
    await expect.poll(() => page.locator('[class*="-CardButtonContainer"]').first().evaluate((part) => getComputedStyle(part).opacity)).toBe('1');
  },
  menu: async (page) => {
    await goTo(page, '/workflow');
    await heading(page);
    await page.locator('[class*="-WorkflowTopRow"] [role="button"]').click();
    await page.getByRole('menuitem').first().waitFor();
  },
  nothing: (page) => goTo(page, '/nowhere'),
};

/** A draft, so that the board has a card. */
async function oneDraft(): Promise<void> {
  const { page } = await editor('/collections/organisations/entries/stepping-stones-trust');
  await page.locator('#field-owner').fill('Somebody else');
  await save(page);
  await saved(page);
  draft();
}

test('every screen that the statement names is looked at, and no other', () => {
  expect(Object.keys(screens).toSorted()).toEqual(editorScreens.map(({ id }) => id).toSorted());
});

test.each(looks)('no screen of the editor has a fault that the statement does not list, or is wider than the window, %s', async (_where, width, colours) => {
  await oneDraft();
  const found: string[] = [];
  const { page, close } = await open(`${editorAddress()}/admin/`, { width });
  onTestFinished(close);
  page.setDefaultTimeout(patience);
  for (const [id, show] of Object.entries(screens)) {
    await page.mouse.move(0, 0);
    await show(page);
    await heading(page);
    // What Decap says for a moment about the work before is part of no screen.
    await page.locator('.Toastify__toast').first().waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('main').count(), { message: `${id}: one main part` }).toBe(1);
    for (const forcedColors of colours) {
      await page.emulateMedia({ forcedColors });
      found.push(...(await accessibilityFaults(page, undefined, { coloursAlone: forcedColors === 'active' })).map((fault) => `${id}, forced colours ${forcedColors}: ${fault}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)) found.push(`${id}: it is wider than the window`);
    }
    // Two controls with one id share their labels: the words of one would press the other.
    const twice = await page.evaluate(() => [...Map.groupBy(document.querySelectorAll('[id]'), (element) => element.id)].filter(([, all]) => all.length > 1).map(([name]) => name));
    found.push(...twice.map((name) => `${id}: the id “${name}” stands twice`));
    if (id === 'sign-in') await signIn(page);
  }
  expect(found.filter((fault) => !remainingFaults.some(({ rule }) => fault.includes(` ${rule}: `)))).toEqual([]);
});

/** Goes on with the Tab key until something is chosen. Whatever has the focus on the way must show it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const { there, seen, what } = await page.evaluate((wanted) => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return { there: element.matches(wanted), seen: element === document.body || (width > 0 && height > 0 && ((outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none')), what: `${element.tagName} ${element.id} ${element.textContent.slice(0, 40)}` };
    }, selector);
    expect(seen, `the focus shows on ${what}`).toBe(true);
    if (there) return;
  }
  throw new Error(`The Tab key never came to ${selector}.`);
}

test('with the keyboard alone somebody signs in, writes a service with every kind of field, saves it and says that it is ready', async () => {
  const { page, close, problems } = await open(`${editorAddress()}/admin/`);
  onTestFinished(close);
  page.setDefaultTimeout(patience);
  const { keyboard } = page;
  const into = async (selector: string, text: string): Promise<void> => { await tabTo(page, selector); await keyboard.type(text); };
  /** Radio buttons are one stop of the Tab key, and the arrows choose among them. */
  const radio = async (field: string, value: string): Promise<void> => {
    await tabTo(page, `input[type="radio"][name="field-${field}"]`);
    await keyboard.press('Space');
    for (let step = 0; step < 8 && !(await page.locator(`#field-${field} input[value="${value}"]`).isChecked()); step += 1) await keyboard.press('ArrowDown');
    expect(await page.locator(`#field-${field} input[value="${value}"]`).isChecked()).toBe(true);
  };
  const mark = async (field: string, value: string): Promise<void> => { await tabTo(page, `#field-${field} input[value="${value}"]`); await keyboard.press('Space'); };

  await page.getByRole('button', { name: adminWords.decap.auth.login }).waitFor();
  await tabTo(page, 'button');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: adminHomeWords.title }).waitFor();
  await tabTo(page, '.offer-header a[href*="/collections/"]');
  await keyboard.press('Enter');
  await page.getByRole('link', { name: 'Services', exact: true }).waitFor();
  await tabTo(page, 'a[href$="/collections/services"]');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Services' }).waitFor();
  await tabTo(page, 'a[href$="/collections/services/new"]');
  await keyboard.press('Enter');
  await page.locator('#field-name').waitFor();

  await into('#field-name', 'Toy library on wheels');
  await into('#field-summary', 'A van with toys and switches that you can borrow for a month.');
  await into('#field-organisation-find', 'stepping');
  await page.getByRole('option', { name: /Stepping Stones Trust/ }).waitFor();
  await keyboard.press('Enter');
  await radio('section', 'social-care');
  await mark('themes', 'leisure');
  await radio('tier', 'universal');
  await into('#field-ages-min', '0');
  await into('#field-ages-max', '9');
  await radio('inArea', 'true');
  await mark('areas', 'ashmere');
  await mark('referral-routes', 'self');
  await into('#field-referral-how', 'Ring us the day before.');
  await radio('cost-kind', 'free');
  await into('#field-contact-phone', '01632 960 417');
  await tabTo(page, '#field-photos-add');
  await keyboard.press('Enter');
  await page.locator('#field-photos-0-picture-choose').waitFor();
  if (!(await page.locator('#field-photos-0-picture-choose').evaluate((element) => element === document.activeElement))) await tabTo(page, '#field-photos-0-picture-choose');
  await keyboard.press('Enter');
  await page.locator('.offer-pictures li').first().waitFor();
  await tabTo(page, '.offer-choose');
  await keyboard.press('Enter');
  await into('#field-photos-0-alt', 'A green door with a ramp on its left');
  await radio('photos-0-consent', 'nobody');
  await into('#field-owner', 'Toy library manager');
  for (const [index, part] of ['2', '11', '2026'].entries()) {
    await tabTo(page, `#field-lastReviewed-${index}`);
    await keyboard.press('Control+A');
    await keyboard.type(part);
  }
  await into('#field-body', 'We come to your street once a month.');
  await tabTo(page, '[class*="-SaveButton"]');
  await keyboard.press('Enter');
  await saved(page);
  const branch = draft();
  expect(changedIn(branch)).toEqual(['services/toy-library-on-wheels.md']);
  expect(await checked(branch, 'services/toy-library-on-wheels.md')).toEqual([]);

  await tabTo(page, '[class*="-ToolbarContainer"] [role="button"]');
  await keyboard.press('Enter');
  await page.getByRole('menuitem', { name: adminWords.decap.editor.editorToolbar.inReview }).waitFor();
  while (!(await page.evaluate((name) => document.activeElement?.getAttribute('role') === 'menuitem' && document.activeElement.textContent.includes(name), adminWords.decap.editor.editorToolbar.inReview))) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect.poll(() => git('config', '--get', `branch.${branch}.description`).trim(), { timeout: 15_000 }).toMatch(/pending_review$/);
  expect(problems.filter((problem) => !/answer 404: \S+\/admin\/local\/$|status of 404/.test(problem))).toEqual([]);
});
