import { expect, test } from '@playwright/test';
import { QUESTIONS, WORDS } from './library.ts';
import { PAGES } from './pages.ts';
import { siteOf } from './sites.ts';

const answer = () => siteOf('PUBLIC').url + PAGES['question told as a story'];

test('a folded answer is printed open', async ({ page }) => {
  await page.goto(answer());
  await page.getByText('Hide the answer and practise').click();
  await expect(page.getByRole('heading', { name: 'Result' })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Result' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an answer is open, and folds to its cues', async ({ page }) => {
    await page.goto(answer());
    await expect(page.getByText(WORDS.result)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Result' })).toBeVisible();
    await page.getByText('Hide the answer and practise').click();
    await expect(page.getByRole('heading', { name: 'Result' })).toBeHidden();
    await expect(page.getByText(QUESTIONS.told.cues[0]!)).toBeVisible();
  });
});
