import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { LIBRARY, runCommand } from '../run-command.ts';
import { QUESTIONS, STORIES, WORDS } from './library.ts';
import { PAGES, questionAt } from './pages.ts';
import { siteOf } from './sites.ts';

const coach = (args: readonly string[] = [], input = '') => runCommand('coach', args, { input });

const ANSWER = '# Tell me about a time you failed.\n\nI see failure as a chance to learn.\n';

test('the coach reads the whole content, and exits with 1 while an error is open', async () => {
  const { code, said } = await coach();
  expect(code).toBe(1);
  expect(said).toContain(`${QUESTIONS.unanswered.file}:1:1  error  unanswered`);
  expect(said).toMatch(/\d+ errors, \d+ warnings, \d+ suggestions, \d+ exempted\.\s*$/);
});

test('the coach reads an answer from standard input, and exits with 0 unless there are too many warnings', async () => {
  const [plain, strict, other] = await Promise.all([
    coach(['-'], ANSWER),
    coach(['-', '--max-warnings', '0'], ANSWER),
    coach(['-', '--max-warnings', '0', '--rule', 'hedges'], ANSWER),
  ]);
  expect(plain).toMatchObject({
    code: 0,
    said: expect.stringContaining('standard input:1:1  warning  star-needed'),
  });
  expect(strict.code).toBe(1);
  expect(other.code).toBe(0);
});

test('the coach reads files, of the content and others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  try {
    const file = join(folder, 'answer.md');
    writeFileSync(file, ANSWER.replaceAll('\n', '\r\n'));
    const [own, entry] = await Promise.all([
      coach([file]),
      coach([join(LIBRARY, STORIES.told.file), '--format', 'json']),
    ]);
    expect(own.said).toContain('answer.md:1:1  warning  star-needed');
    const { entries } = JSON.parse(entry.printed) as { entries: { id: string; shape: string }[] };
    expect(entries).toMatchObject([{ id: STORIES.told.slug, kind: 'story', shape: 'story' }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the coach says of a file that is not there what it expected', async () => {
  const { code, said } = await coach(['no-such-file.md']);
  expect(said).toContain('no-such-file.md');
  expect(code).toBeGreaterThan(0);
});

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
