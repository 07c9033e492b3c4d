import { expect, test } from '@playwright/test';
import { FOLLOW_UPS } from '../../src/core/library/labels.ts';
import { QUESTIONS, WORDS } from './library.ts';
import { PAGES } from './pages.ts';
import { siteOf } from './sites.ts';

test('an answer is copied as plain text: the question, the headline, then each part', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(siteOf('PUBLIC').url + PAGES['question told as a story']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n\n');
  expect(lines.slice(0, 2)).toEqual([QUESTIONS.told.title, QUESTIONS.told.headline]);
  expect(lines).toContain('Result');
  expect(lines.some((line) => line.startsWith(WORDS.step))).toBe(true);
  expect(lines.join(' ')).not.toContain(FOLLOW_UPS);
});
