import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { QUESTIONS, STORIES, WORDS } from './library.ts';
import { PAGES, questionAt } from './pages.ts';
import { buildSite, siteOf } from './sites.ts';

test('an answer shows what the coach says of it, and how its time divides', async ({ page }) => {
  await page.goto(siteOf('LOCAL').url + PAGES['story with an excuse']);
  const panel = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Coach' }) });
  await expect(panel.getByText(/^S \d+% · T \d+% · A \d+% · R \d+%$/)).toBeVisible();
  await expect(panel).toContainText(`Exempted: ${WORDS.excuse}`);
  await panel.getByRole('link', { name: 'The situation and the task take up' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Most of a story is the action');
  await expect(page.getByRole('link', { name: STORIES.excused.title })).toBeVisible();
});

test('the coach’s page leads from each rule to its help, and from each answer to its page', async ({ page }) => {
  await page.goto(siteOf('LOCAL').url + PAGES.coach);
  await expect(page.getByText(/\d+ errors, \d+ warnings/)).toBeVisible();
  await page.getByRole('link', { name: QUESTIONS.unanswered.title }).click();
  await expect(page).toHaveURL(siteOf('LOCAL').url + questionAt(QUESTIONS.unanswered));
});

/** What only the author's own site says: of the coach, and of what is weak or missing. */
const FOR_THE_AUTHOR =
  /\/coach\/|coach\b|What to improve|Exempted|To do<|no story shows|too often|Write it in|of them? not answered|\d not answered/i;

test('a published site says nothing of the coach, or of what is weak and missing', () => {
  const pagesOf = (name: 'PUBLIC' | 'LOCAL') => {
    const { folder } = siteOf(name);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:html|json)$/.test(path) && !/^guide|guide\.json$/.test(path))
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  };
  const told = (name: 'PUBLIC' | 'LOCAL') =>
    pagesOf(name).flatMap(({ path, text }) => {
      const [found] = FOR_THE_AUTHOR.exec(text) ?? [];
      return found === undefined ? [] : `${path}: ${found}`;
    });
  expect(told('LOCAL').length).toBeGreaterThan(50);
  expect(told('PUBLIC')).toEqual([]);
  expect(existsSync(join(siteOf('PUBLIC').folder, 'coach'))).toBe(false);
});

test('a build shows what the coach finds to everybody when it is asked to', async () => {
  const folder = await buildSite('coached', ['--coach']);
  expect(existsSync(join(folder, 'coach/index.html'))).toBe(true);
  const answer = readFileSync(join(folder, 'questions', QUESTIONS.told.slug, 'index.html'), 'utf8');
  expect(answer).toContain('/coach/');
  expect(answer).not.toContain(QUESTIONS.told.file);
});
