import { expect, test } from '@playwright/test';
import { siteOf } from './sites.ts';

const pack = () => `${siteOf('PUBLIC').url}interviews/connectwise/`;

test('a pack lists its questions in order, with what is still open', async ({ page }) => {
  await page.goto(pack());
  const questions = page.getByRole('list').filter({ hasText: 'Why should we hire you?' }).getByRole('listitem');
  await expect(questions).toHaveCount(12);
  await expect(questions.first()).toContainText('Not answered yet');
  await expect(page.getByText('Not answered: Why here')).toBeVisible();
});

test('an answer in a pack is in its own words, and leads on within the pack', async ({ page }) => {
  await page.goto(pack());
  await page.getByRole('link', { name: 'Why should we hire you?' }).click();
  await page.waitForURL(/questions\/why-hire-you\/$/);
  await expect(page.locator('article')).toContainText('ConnectWise is about critical IT infrastructure');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/interviews\/connectwise\/questions\/why-leave\/$/);
});

test('nothing in a pack leads to the neutral text', async ({ page }) => {
  const { url } = siteOf('PUBLIC');
  await page.goto(pack());
  const addresses = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses.filter((each) => each.startsWith(pack()))) {
    await page.goto(address);
    const away = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
    expect(away.filter((each) => !each.startsWith(`${url}interviews/`))).toEqual([]);
  }
});

test('the neutral pages and the search index say nothing of the company', async ({ page }) => {
  await page.goto(`${siteOf('PUBLIC').url}questions/why-hire-you/`);
  await expect(page.locator('article')).not.toContainText('ConnectWise');
  await page.goto(`${siteOf('PUBLIC').url}search/?q=ConnectWise&exactly=1`);
  await expect(page.locator('search-box')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.said')).toBeVisible();
});

test('the home page leads to the next interview', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url);
  await page.getByRole('link', { name: 'ConnectWise' }).click();
  await expect(page).toHaveURL(pack());
});
