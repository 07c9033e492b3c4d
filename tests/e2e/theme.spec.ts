import { expect, test } from '@playwright/test';
import { siteOf } from './sites.ts';

const paper = () => getComputedStyle(document.body).backgroundColor;
const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(19, 22, 20)';

test('the switch goes from the system’s theme to light to dark, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(siteOf('PUBLIC').url);
  expect(await page.evaluate(paper)).toBe(DARK);
  await page.getByRole('button', { name: 'Theme: system' }).click();
  expect(await page.evaluate(paper)).toBe(LIGHT);
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.reload();
  expect(await page.evaluate(paper)).toBe(DARK);
});

test('a kept theme is there before the first paint', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url);
  await page.evaluate(() => localStorage.setItem('greenroom:theme', 'dark'));
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await page.evaluate(paper)).toBe(DARK);
});

test('what is kept by another version of the site is read as the system’s', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url);
  await page.evaluate(() => localStorage.setItem('greenroom:theme', '<b>'));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Theme: system' })).toBeVisible();
});
