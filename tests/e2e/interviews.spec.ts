import { expect, test } from '@playwright/test';
import { NOT_ANSWERED } from '../../src/core/library/labels.ts';
import { EXPECTED, INTERVIEW, QUESTIONS, WORDS } from './library.ts';
import { PACK, questionAt } from './pages.ts';
import { siteOf } from './sites.ts';

const pack = () => siteOf('PUBLIC').url + PACK;
const inPack = (question: { slug: string }) => pack() + questionAt(question);

test('a pack lists its questions in order, with what is still open for the author', async ({ page }) => {
  await page.goto(siteOf('LOCAL').url + PACK);
  const list = page.getByRole('list').filter({ has: page.getByRole('link', { name: QUESTIONS.tailored.title }) });
  const questions = list.getByRole('listitem');
  await expect(questions.getByRole('link', { name: /[.?]$/ })).toHaveText(EXPECTED.map(({ title }) => title));
  await expect(questions.first()).toContainText(NOT_ANSWERED);
  const open = page.getByText(`${NOT_ANSWERED}: ${QUESTIONS.unanswered.short}`);
  await expect(open).toBeVisible();
  await page.goto(pack());
  await expect(page.getByRole('heading', { name: INTERVIEW.title })).toBeVisible();
  await expect(open).toHaveCount(0);
});

test('an answer in a pack is in its own words, and leads on within the pack', async ({ page }) => {
  await page.goto(pack());
  await page.getByRole('link', { name: QUESTIONS.tailored.title }).click();
  await page.waitForURL(inPack(QUESTIONS.tailored));
  await expect(page.locator('article')).toContainText(WORDS.tailored);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(inPack(QUESTIONS.gap));
});

test('nothing in a pack leads to the neutral text', async ({ page }) => {
  await page.goto(pack());
  const away = await page.evaluate(async () => {
    const linksIn = (html: Document) =>
      [...html.querySelectorAll('main a')].map((link) => new URL(link.getAttribute('href')!, location.href).href);
    const inside = linksIn(document).filter((address) => address.startsWith(location.href));
    const pages = await Promise.all(inside.map(async (address) => (await fetch(address)).text()));
    return pages.flatMap((html) => linksIn(new DOMParser().parseFromString(html, 'text/html')));
  });
  expect(away.length).toBeGreaterThan(10);
  expect(away.filter((address) => !address.startsWith(`${siteOf('PUBLIC').url}interviews/`))).toEqual([]);
});

test('the neutral pages and the search index say nothing of the company', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url + questionAt(QUESTIONS.tailored));
  await expect(page.locator('article')).not.toContainText(INTERVIEW.title);
  await page.goto(`${siteOf('PUBLIC').url}search/?q=${encodeURIComponent(`"${INTERVIEW.title}"`)}&exactly=1`);
  await expect(page.locator('search-box')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.said')).toBeVisible();
});

test('the home page leads to the next interview', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url);
  await page.getByRole('link', { name: INTERVIEW.title }).click();
  await expect(page).toHaveURL(pack());
});
