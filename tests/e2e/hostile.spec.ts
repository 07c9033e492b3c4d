import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { violationsIn } from './accessibility.ts';
import { siteOf } from './sites.ts';

test('hostile Markdown is shown as text: it runs nothing, loads nothing and leads nowhere', async ({ page }) => {
  const { url } = siteOf('HOSTILE');
  const elsewhere: string[] = [];
  page.on('request', (request) => void (request.url().startsWith(url) || elsewhere.push(request.url())));
  await page.goto(`${url}questions/markdown/`);
  await expect(page.getByText('<meta http-equiv="refresh"')).toBeVisible();
  await expect(page.getByText('<style>body { display: none }</style>')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>window.ran = true</script>');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('main img, main iframe, main script, main style').count()).toBe(0);
  expect(await page.locator('main a[href^="javascript" i], main a[href^="data" i], main a[href^="//"]').count()).toBe(
    0,
  );
  expect(elsewhere).toEqual([]);
});

test('a hostile page stays accessible and within the screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${siteOf('HOSTILE').url}questions/markdown/`);
  expect(await violationsIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('private and draft entries leave no trace in the published files, and links to them become text', async ({
  page,
}) => {
  const { url, folder } = siteOf('HOSTILE');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const traces = files.filter((file) =>
    /secret-sauce|A story nobody tells|draft-text|Is a draft published/.test(
      readFileSync(join(file.parentPath, file.name), 'utf8'),
    ),
  );
  expect(traces.map((file) => file.name)).toEqual([]);
  await page.goto(`${url}questions/links/`);
  await expect(page.getByText('the private one')).toBeVisible();
  await expect(page.getByRole('link', { name: 'the private one' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'the other' })).toHaveAttribute('href', '/stories/long/#result');
});

test('a long list goes on to further pages', async ({ page }) => {
  await page.goto(`${siteOf('HOSTILE').url}topics/motivation/`);
  await expect(page.getByText('Page 1 of 2')).toBeVisible();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/topics\/motivation\/page\/2\/$/);
});

test('a list inside a list is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${siteOf('HOSTILE').url}questions/markdown/`);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n\n');
  expect(lines.filter((line) => /^- \d$/.test(line))).toEqual(['- 1', '- 2', '- 3', '- 4', '- 5']);
});
