import { expect, test } from '@playwright/test';
import { EVERY_PAGE, PAGES } from './pages.ts';
import { siteOf } from './sites.ts';

test.use({ colorScheme: 'dark' });

for (const [kind, path] of EVERY_PAGE) {
  test(`${kind} prints black on white, without menu or buttons`, async ({ page }) => {
    await page.goto(siteOf('PUBLIC').url + path);
    await page.emulateMedia({ media: 'print' });
    const { ink, paper } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { ink: color, paper: backgroundColor };
    });
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}

test('a folded answer is printed open', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url + PAGES['question told as a story']);
  await page.getByText('Fold it and say it aloud').click();
  await expect(page.getByRole('heading', { name: 'Result' })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Result' })).toBeVisible();
});

test('an answer makes a PDF of at most two pages', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url + PAGES['question told as a story']);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect([1, 2]).toContain(pdf.match(/\/Type \/Page\b/g)?.length);
});
