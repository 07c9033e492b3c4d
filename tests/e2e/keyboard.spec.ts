import { expect, test } from '@playwright/test';
import { library, QUESTIONS } from './library.ts';
import { PAGES, questionAt } from './pages.ts';
import { siteOf } from './sites.ts';

const at = (question: { slug: string }) => siteOf('PUBLIC').url + questionAt(question);
const question = () => at(QUESTIONS.told);

test('the first Tab offers to skip the menu', async ({ page }) => {
  await page.goto(question());
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('whatever Tab reaches shows its focus', async ({ page }) => {
  await page.goto(question());
  for (let press = 0; press < 25; press++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      return !focused || focused === document.body ? 'none reached' : getComputedStyle(focused).outlineStyle;
    });
    expect(outline).not.toBe('none');
  }
});

test('j and k go to the next answer and back', async ({ page }) => {
  await page.goto(question());
  await page.keyboard.press('j');
  await page.waitForURL(at(QUESTIONS.toldNext));
  await page.keyboard.press('k');
  await page.waitForURL(question());
});

test('f folds the answer to its cues and opens it again', async ({ page }) => {
  await page.goto(question());
  const result = page.getByRole('heading', { name: 'Result' });
  await page.keyboard.press('f');
  await expect(result).toBeHidden();
  await page.keyboard.press('f');
  await expect(result).toBeVisible();
});

test('? lists the keys, and Esc gives the focus back', async ({ page }) => {
  await page.goto(question());
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Next entry');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused();
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await page.goto(question());
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByLabel('Use single-key shortcuts').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('f');
  await expect(page.getByRole('heading', { name: 'Result' })).toBeVisible();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByLabel('Use single-key shortcuts')).not.toBeChecked();
});

test('keys with Ctrl, Alt or Cmd stay the browser’s', async ({ page }) => {
  await page.goto(question());
  for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+f`);
  await expect(page.getByRole('heading', { name: 'Result' })).toBeVisible();
  await page.keyboard.press('f');
  await expect(page.getByRole('heading', { name: 'Result' })).toBeHidden();
});

test('a folded answer keeps the next one folded, until it is opened', async ({ page }) => {
  await page.goto(question());
  await page.keyboard.press('f');
  await page.keyboard.press('j');
  await page.waitForURL(at(QUESTIONS.toldNext));
  await expect(page.getByRole('heading', { name: 'Result' })).toBeHidden();
  await page.keyboard.press('f');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(at(QUESTIONS.toldThird));
  await expect(page.getByRole('heading', { name: 'Result' })).toBeVisible();
});

test('j opens the first entry of a list', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url + PAGES.stories);
  const first = page.locator('main').getByRole('link', { name: library.stories[0]!.title });
  const address = new URL((await first.getAttribute('href')) ?? '', page.url()).href;
  await page.keyboard.press('j');
  await expect(page).toHaveURL(address);
});
