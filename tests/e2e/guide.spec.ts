import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readGuideFiles } from '../../src/guide/read-files.ts';
import { COLOURS, LAYOUT, violationsIn } from './accessibility.ts';
import { QUESTIONS } from './library.ts';
import { questionAt } from './pages.ts';
import { siteOf } from './sites.ts';
import { test } from './visitor.ts';

const PAGES = readGuideFiles().map(({ slug, title }) => ({ title, path: `guide/${slug && `${slug}/`}` }));

for (const { title, path } of PAGES) {
  test(`the guide’s page “${title}” is accessible on a phone and a laptop, in light and dark, and fits`, async ({
    visitor: page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    await page.goto(siteOf('LOCAL').url + path);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await violationsIn(page, width === 390 ? {} : { rules: LAYOUT }), `at ${width}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await violationsIn(page, { rules: COLOURS }), `in dark at ${width}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(sideways, `sideways scrolling at ${width}`).toBeLessThanOrEqual(0);
    }
  });
}

for (const width of [390, 1280])
  test(`a link leads from the first page to the guide on a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(siteOf('LOCAL').url);
    await page.getByRole('link', { name: 'Guide' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guide');
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide is read from page to page', async ({ page }) => {
    const { url } = siteOf('LOCAL');
    await page.goto(`${url}guide/`);
    for (const { title } of PAGES.slice(1)) {
      await page.locator('a[rel=next]').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    }
    await expect(page.locator('a[rel=next]')).toHaveCount(0);
  });
});

test('what the guide tells a person to press is there', async ({ page }) => {
  const { url } = siteOf('LOCAL');
  const guide = readGuideFiles();
  const says = (slug: string) => JSON.stringify(guide.find((each) => each.slug === slug)?.sections);
  for (const [slug, path, label] of [
    ['the-coach', '', 'What to improve'],
    ['on-paper', '', 'Print a cheat sheet'],
    ['on-paper', questionAt(QUESTIONS.told), 'Print this answer'],
    ['write-answers', '', 'Search'],
  ] as const) {
    expect(says(slug)).toContain(`"${label}"`);
    await page.goto(url + path);
    await expect(page.getByRole('link', { name: label, exact: true }).first()).toBeVisible();
  }
});

test('what somebody publishes has no guide, no link to it and no picture of it', () => {
  const { folder } = siteOf('HOSTILE');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(existsSync(join(folder, 'guide'))).toBe(false);
  expect(files.filter((path) => /guide\.json$|\.png$|guide\.[^/]*css$/.test(path))).toEqual([]);
  const linking = files.filter(
    (path) => path.endsWith('.html') && /href="?[^">\s]*\/guide\//.test(readFileSync(join(folder, path), 'utf8')),
  );
  expect(linking).toEqual([]);
});

test('search names what the guide says below the answers, and takes no answer’s place', async ({ page }) => {
  await page.goto(`${siteOf('LOCAL').url}search/?q=cheat+sheet+pdf`);
  const found = page.locator('.in-guide a');
  await expect(found.first()).toHaveAttribute('href', /\/guide\/[\w-]+\/#/);
  await expect(page.getByRole('option').filter({ hasText: 'npm run' })).toHaveCount(0);
  await found.first().click();
  await expect(page).toHaveURL(/\/guide\//);
});

test('search asks for no guide where there is none', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(`${siteOf('HOSTILE').url}search/?q=question`);
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.locator('search-box')).toHaveAttribute('data-ready', '');
  expect(asked.filter((url) => url.includes('guide'))).toEqual([]);
});

test('a page of the guide is printed without its menus, and with its pictures', async ({ page }) => {
  await page.goto(`${siteOf('LOCAL').url}guide/write-answers/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Tell a story' })).toBeVisible();
  await expect(page.getByRole('img').first()).toBeVisible();
});
