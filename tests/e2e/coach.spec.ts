import { expect, test } from '@playwright/test';
import { QUESTIONS, STORIES, WORDS } from './library.ts';
import { PAGES, questionAt } from './pages.ts';
import { siteOf } from './sites.ts';

test('an answer shows what the coach says of it, and how its time divides', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url + PAGES['story with an excuse']);
  const panel = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Coach' }) });
  await expect(panel.getByRole('img')).toHaveAccessibleName(/^S \d+%, T \d+%, A \d+%, R \d+%$/);
  await expect(panel).toContainText(`Exempted: ${WORDS.excuse}`);
  await panel.getByRole('link', { name: 'The situation and the task take up' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Most of a story is the action');
  await expect(page.getByRole('link', { name: STORIES.excused.title })).toBeVisible();
});

test('the coach’s page leads from each rule to its help, and from each answer to its page', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url + PAGES.coach);
  await expect(page.getByText(/\d+ errors, \d+ warnings/)).toBeVisible();
  await page.getByRole('link', { name: QUESTIONS.unanswered.title }).click();
  await expect(page).toHaveURL(siteOf('PUBLIC').url + questionAt(QUESTIONS.unanswered));
});
