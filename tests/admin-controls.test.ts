import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fieldsOf } from '../schemas/derive/fields.ts';
import { questionSet } from '../schemas/framework/questions.ts';
import { parseMarkdownFile } from '../src/reader/front-matter.ts';
import { answerWords } from '../src/words/answers.ts';
import { controlWords } from '../src/words/controls.ts';
import { accessibilityFaults } from './support/axe.ts';
import { checked, content, draft, editor, git, save, saved } from './support/editor.ts';
import { fillForm } from './support/fill-form.ts';
import type { Look } from './support/open.ts';

/** Opens a form, and waits for it. */
async function form(place: string, look?: Look): ReturnType<typeof editor> {
  const opened = await editor(place, look);
  await opened.page.locator('h1.offer-title').waitFor();
  return opened;
}

/** Saves, and answers what the new file says and what the check says of it. */
async function written(page: Page): Promise<{ text: string; told: string[] }> {
  await save(page);
  await saved(page);
  const branch = draft();
  const file = git('diff', '--name-only', `main...${branch}`).trim();
  return { text: git('show', `${branch}:${file}`), told: await checked(branch, file.replace(/^content\//, '')) };
}

const parents = questionSet('setting-parent-carer');

test('a setting’s fourteen answers: begun from the other voice’s, gone through one by one, saved without a mark', async () => {
  const { page, problems } = await form('/collections/responses/new');
  await fillForm(page, fieldsOf('responses'), { for: 'settings/orchard-specialist-college', questions: 'setting-parent-carer', owner: 'SENCO, Orchard College' });
  const progress = page.locator('.offer-progress');
  await progress.getByText(answerWords.progress(0, 14, 0), { exact: true }).waitFor();
  expect(await page.locator('[data-question]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-question')))).toEqual(parents.questions.map(({ id }) => id));
  await page.getByRole('note', { name: answerWords.expectedOf(1) }).getByText('within 10 school days').waitFor();

  await page.locator('#field-answers-pc-01').fill('Our own words.');
  await page.getByRole('button', { name: answerWords.otherVoice(questionSet('setting-young-person').label) }).click();
  // pc-01 was typed, and pc-02, pc-11, pc-12 and pc-13 are asked of parent carers alone.
  await progress.getByText(answerWords.progress(10, 14, 9), { exact: true }).waitFor();
  expect(await page.locator('#field-answers-pc-01').inputValue()).toBe('Our own words.');
  expect(await accessibilityFaults(page, '.offer-control')).toEqual([]);

  // Changing a copied answer, and saying that one is right, each take its mark away.
  await page.locator('#field-answers-pc-03').press('End');
  await page.keyboard.type(' We checked this.');
  await progress.getByText(answerWords.progress(10, 14, 8), { exact: true }).waitFor();
  await page.getByRole('button', { name: answerWords.accept(4), exact: true }).click();
  await progress.getByText(answerWords.progress(10, 14, 7), { exact: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-answers-pc-04');

  // From pc-04 on: the next without an answer, and after the last the first.
  for (const [done, id] of ['pc-11', 'pc-12', 'pc-13', 'pc-02'].entries()) {
    await page.getByRole('button', { name: answerWords.nextUnanswered }).first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`field-answers-${id}`);
    await page.keyboard.type('Ask the office, and we show you.');
    await progress.getByText(answerWords.progress(11 + done, 14, 7), { exact: true }).waitFor();
  }
  await page.getByRole('button', { name: answerWords.nextUnchecked }).first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-answers-pc-05');

  const { text, told } = await written(page);
  const { answers, ...fields } = parseMarkdownFile(text).data as { answers: Record<string, string> };
  expect(Object.keys(answers).toSorted()).toEqual(parents.questions.map(({ id }) => id));
  expect(Object.keys(fields).toSorted()).toEqual(['for', 'lastReviewed', 'owner', 'questions']);
  expect(text).not.toMatch(/copied|checked yet/i);
  // What was copied may have long sentences, as the answers that it came from have.
  expect(told.filter((line) => !line.startsWith('advice LongSentence'))).toEqual([]);
  expect(problems()).toEqual([]);
});

test('last year’s answers fill in what was emptied, and nothing else', async () => {
  const { page } = await form('/collections/responses/entries/portage');
  const second = page.locator('#field-answers-sv-02');
  const before = await second.inputValue();
  await page.locator('#field-answers-sv-01').fill('Something new.');
  await second.fill('');
  await page.getByRole('button', { name: answerWords.lastYear }).click();
  await page.getByText(answerWords.didCopy(1)).waitFor();
  expect([await page.locator('#field-answers-sv-01').inputValue(), await second.inputValue()]).toEqual(['Something new.', before]);
});

/** A service as it can be before anybody has filled in the controls that the next test is about. */
const plain = {
  name: 'Portage', summary: 'Play at home for small children with special educational needs.', organisation: 'stepping-stones-trust', section: 'education', themes: ['early-years'], tier: 'universal',
  ages: { min: 0, max: 5 }, inArea: true, coversWholeArea: true, referral: { routes: ['self'] }, cost: { kind: 'charge', amount: 4.5, per: 'a session' }, contact: { phone: '01632 960 417' }, owner: 'Portage manager',
};

test.each([320, 1280])('times, exceptions, a wait, a place and the law are filled in at %i pixels, and the form says what the page will say', async (width) => {
  const { page, problems } = await form('/collections/services/new', width ? { width } : {});
  await fillForm(page, fieldsOf('services'), plain);
  const says = (field: string): Promise<string | null> => page.locator(`${field} .offer-says`).first().textContent();
  expect(await says('#field-cost')).toBe(controlWords.pageSays('£4.50 a session'));
  expect(await says('#field-ages')).toBe(controlWords.pageSays('Birth to 5'));

  // A week by keyboard: a day, the same for the others, and a Saturday like the Friday.
  await page.getByLabel('Opens on Monday').focus();
  await page.keyboard.type('9am');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4.30pm');
  await page.getByRole('button', { name: controlWords.sameUntilFriday('Monday') }).press('Enter');
  await page.locator('[data-day="saturday"]').getByRole('button', { name: controlWords.sameAs('Friday') }).press('Enter');
  await page.getByLabel('Closes on Saturday').fill('midday');
  await page.getByLabel('Closes on Saturday').blur();
  await page.locator('#field-times').getByText('is not a time').waitFor();
  await page.getByLabel('Closes on Saturday').fill('12:00');

  await page.locator('#field-exceptions-add').click();
  await fillForm(page, fieldsOf('services').find(({ name }) => name === 'exceptions')?.fields ?? [], { kind: 'closed', from: '2099-12-24', to: '2099-12-20' }, 'exceptions.0.');
  await page.locator('#field-exceptions-0-to-2').blur();
  await page.locator('#field-exceptions-0-to-said').getByText('The period ends before it begins.').waitFor();
  await page.locator('#field-exceptions-0-to-0').fill('31');
  expect(await says('#field-exceptions-0')).toBe(controlWords.pageSays('24 December 2099 to 31 December 2099: closed'));
  expect(await page.locator('#field-exceptions-0-opens').count()).toBe(0);

  await page.locator('#field-waiting > button').click();
  await fillForm(page, fieldsOf('services'), { waiting: { state: 'weeks', max: 18, measuredOn: '2024-03-03' } });
  expect(await says('#field-waiting')).toBe(controlWords.pageSays('Up to 18 weeks, measured on 3 March 2024'));
  expect(await page.locator('#field-waiting-measuredOn-words').textContent()).toMatch(/^Sunday 3 March 2024, \d+ years ago$/);
  await page.locator('#field-waiting-measuredOn-said').getByText('more than 6 months ago').waitFor();

  await page.locator('#field-places-add').click();
  const postcode = page.locator('#field-places-0-postcode');
  const place = page.locator('#field-places-0-postcode-place');
  for (const [typed, tidy, said] of [
    ['zz11aa', 'ZZ1 1AA', `${controlWords.inArea('ZZ1', 'Ashmere')} ${controlWords.placeKnown}`],
    ['zz1 9zz', 'ZZ1 9ZZ', `${controlWords.inArea('ZZ1', 'Ashmere')} ${controlWords.placeUnknown}`],
    ['QQ1 1AA', 'QQ1 1AA', `${controlWords.outsideArea('QQ1')} ${controlWords.placeUnknown}`],
    ['zz1-1aa', 'ZZ1 1AA', `${controlWords.inArea('ZZ1', 'Ashmere')} ${controlWords.placeKnown}`],
  ] as const) {
    await postcode.fill(typed);
    await postcode.blur();
    await place.getByText(said, { exact: true }).waitFor();
    expect(await postcode.inputValue()).toBe(tidy);
  }

  const law = page.getByRole('combobox', { name: controlWords.findStatutory });
  await law.fill('under review');
  await page.locator('.offer-option').first().waitFor();
  await law.press('ArrowDown');
  await law.press('Enter');
  await law.fill('cfa-30-1-a');
  await page.getByRole('option', { name: /expects to be available in its area/ }).waitFor();
  await law.press('Enter');
  const chosen = page.locator('#field-meets .offer-chosen li');
  expect(await chosen.last().textContent()).toContain('Children and Families Act 2014, s.30(1)(a)');
  await chosen.first().getByRole('button').press('Enter');
  expect(await chosen.count()).toBe(1);

  expect(await accessibilityFaults(page, '.offer-control')).toEqual([]);
  expect(await page.locator('.offer-control *').evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.offer-hidden') && part.checkVisibility()).map((part) => `${part.tagName} ${part.textContent?.slice(0, 40) ?? ''}`))).toEqual([]);
  await page.locator('#field-body').fill('Somebody visits you at home once a week.');
  const { text, told } = await written(page);
  const { times, exceptions, meets } = parseMarkdownFile(text).data as { times: { day: string; opens: string; closes: string }[]; exceptions: unknown; meets: unknown };
  expect(times.map(({ day, opens, closes }) => `${day} ${opens} ${closes}`)).toEqual([...['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => `${day} 09:00 16:30`), 'saturday 09:00 12:00']);
  expect([exceptions, meets]).toEqual([[{ kind: 'closed', from: '2099-12-24', to: '2099-12-31' }], ['cfa-30-1-a']]);
  expect(told).toEqual(['advice OldWaitingTime waiting.measuredOn']);
  expect(problems()).toEqual([]);
});

test('an entry that is there already is shown at the top of the form, and can be saved all the same', async () => {
  const { page, problems } = await form('/collections/services/new');
  await fillForm(page, fieldsOf('services'), { ...plain, name: 'Sendiass' });
  const warning = page.locator('.offer-look-alikes');
  expect(await warning.count()).toBe(0);
  const published = parseMarkdownFile(await readFile(join(content, 'services/sendiass.md'), 'utf8')).data as { name: string; contact: { phone: string } };
  await page.locator('#field-name').fill(published.name.toUpperCase());
  await page.locator('#field-contact-phone').fill(published.contact.phone.replaceAll(' ', ''));
  await warning.getByText(controlWords.lookAlikes(1)).waitFor();
  expect(await warning.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['/services/sendiass/', '#/collections/services/entries/sendiass']);
  expect(await accessibilityFaults(page, '.offer-control')).toEqual([]);
  await page.locator('#field-body').fill('Somebody advises you.');
  expect((await written(page)).told).toEqual(['warning PossibleDuplicate name']);
  expect(problems()).toEqual([]);
});
