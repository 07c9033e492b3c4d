import { expect, test } from '@playwright/test';
import { EVERY_PAGE, PAGES } from './pages.ts';
import { siteOf } from './sites.ts';

test.use({ javaScriptEnabled: false });

for (const [kind, path] of EVERY_PAGE) {
  test(`${kind} reads without script, and offers nothing that needs it`, async ({ page }) => {
    await page.goto(siteOf('PUBLIC').url + path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}

test('an answer is open, and folds without script', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url + PAGES['question told as a story']);
  await expect(page.getByText('Throughput went up by')).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'Result' })).toBeVisible();
  await page.getByText('Fold it and say it aloud').click();
  await expect(page.getByRole('heading', { name: 'Result' })).toBeHidden();
  await expect(page.getByText('Batches of 500')).toBeVisible();
});
