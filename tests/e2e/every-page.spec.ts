import { expect, type Page, test } from '@playwright/test';
import { violationsIn } from './accessibility.ts';
import { EVERY_PAGE } from './pages.ts';
import { siteOf } from './sites.ts';

const SIZES = [
  { name: 'phone', viewport: { width: 390, height: 844 } },
  { name: 'laptop', viewport: { width: 1280, height: 900 } },
];

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

for (const { name, viewport } of SIZES) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport });

    for (const [kind, path] of EVERY_PAGE) {
      test(`${kind} is accessible in light and dark, fits, and asks nobody else for anything`, async ({ page }) => {
        const { url } = siteOf('PUBLIC');
        const elsewhere: string[] = [];
        const complaints: string[] = [];
        page.on('request', (request) => void (request.url().startsWith(url) || elsewhere.push(request.url())));
        page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(url + path);
        expect(await violationsIn(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violationsIn(page, { rules: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
        expect(elsewhere).toEqual([]);
        expect(complaints).toEqual([]);
      });
    }
  });
}

test.describe('at 400% zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const [kind, path] of EVERY_PAGE) {
    test(`${kind} needs no sideways scrolling`, async ({ page }) => {
      await page.goto(siteOf('PUBLIC').url + path);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  }
});

test.describe('with letters of twice the size on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const [kind, path] of EVERY_PAGE) {
    test(`${kind} needs no sideways scrolling`, async ({ page }) => {
      await page.goto(siteOf('PUBLIC').url + path);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await sidewaysScroll(page)).toBe(0);
    });
  }
});

test('with forced colours the letters of a story keep an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${siteOf('PUBLIC').url}stories/kafka-consumer-lag/`);
  await expect(page.locator('[data-part=S]').first()).toHaveCSS('border-top-style', 'solid');
});

test('nothing moves for a person who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(siteOf('PUBLIC').url);
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
});
