import { type ConsoleMessage, expect, type Page, type Request } from '@playwright/test';
import { COLOURS, LAYOUT, violationsIn } from './accessibility.ts';
import { ALIKE, EVERY_PAGE, PAGES } from './pages.ts';
import { siteOf } from './sites.ts';
import { test } from './visitor.ts';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 900 };
/** A laptop's screen at 400%. */
const ZOOMED = { width: 320, height: 256 };

/** Pages that show more on a laptop than on a phone: there, every rule is tried again. */
const WIDER: readonly string[] = [
  'home',
  'question told as a story',
  'coverage',
  'interview pack',
  'coach',
  'cheat sheet',
];

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

for (const [kind, path, site] of EVERY_PAGE) {
  // One visit for all that holds for every page: opening it takes longer than looking at it.
  const isAlike = ALIKE.has(kind);
  test(`${kind} ${isAlike ? '' : 'is accessible, '}fits, prints, and asks nobody else for anything`, async ({
    visitor: page,
  }) => {
    const { url } = siteOf(site);
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    const onRequest = (request: Request) => void (request.url().startsWith(url) || elsewhere.push(request.url()));
    const onConsole = (message: ConsoleMessage) => void (message.type() === 'error' && complaints.push(message.text()));
    page.on('request', onRequest).on('console', onConsole);
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    await page.goto(url + path);

    await test.step('on a phone', async () => {
      if (!isAlike) {
        expect.soft(await violationsIn(page), 'accessible in light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await violationsIn(page, { rules: COLOURS }), 'colours in dark').toEqual([]);
      }
      expect.soft(await sidewaysScroll(page), 'sideways scrolling').toBe(0);
    });
    await test.step('on a laptop', async () => {
      await page.setViewportSize(LAPTOP);
      if (!isAlike) {
        const onLaptop = await violationsIn(page, WIDER.includes(kind) ? {} : { rules: LAYOUT });
        expect.soft(onLaptop, 'accessible in dark').toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await violationsIn(page, { rules: COLOURS }), 'colours in light').toEqual([]);
      }
      expect.soft(await sidewaysScroll(page), 'sideways scrolling').toBe(0);
    });
    await test.step('at 400% zoom', async () => {
      await page.setViewportSize(ZOOMED);
      expect.soft(await sidewaysScroll(page), 'sideways scrolling').toBe(0);
    });
    await test.step('with letters of twice the size on a phone', async () => {
      await page.setViewportSize(PHONE);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect.soft(await sidewaysScroll(page), 'sideways scrolling').toBe(0);
      await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    });
    await test.step('on paper, from a dark screen', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const { ink, paper } = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { ink: color, paper: backgroundColor };
      });
      expect.soft([ink, paper], 'black on white').toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      await expect.soft(page.getByRole('navigation'), 'no menu').toHaveCount(0);
      await expect.soft(page.getByRole('button'), 'no buttons').toHaveCount(0);
    });
    page.off('request', onRequest).off('console', onConsole);
    expect.soft(elsewhere, 'requests to others').toEqual([]);
    expect.soft(complaints, 'complaints of the browser').toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every page reads, and offers nothing that needs it', async ({ page }) => {
    for (const [kind, path, site] of EVERY_PAGE) {
      await page.goto(siteOf(site).url + path);
      await expect.soft(page.locator('h1'), kind).toBeVisible();
      await expect.soft(page.getByRole('button'), kind).toHaveCount(0);
    }
  });
});

test('with forced colours the letters of a story keep an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(siteOf('PUBLIC').url + PAGES.story);
  await expect(page.locator('[data-part=S]').first()).toHaveCSS('border-top-style', 'solid');
});

test('nothing moves for a person who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(siteOf('PUBLIC').url);
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
});
