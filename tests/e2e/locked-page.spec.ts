import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { runCommand } from '../run-command.ts';
import { violationsIn } from './accessibility.ts';
import { QUESTIONS, SITE_NAME, STORIES, WORDS } from './library.ts';

const PASSPHRASE = 'four quiet green rooms';
const TOLD = `question.${QUESTIONS.told.slug}`;

let folder = '';
const file = () => join(folder, 'locked.html');
const address = (id = '') => pathToFileURL(file()).href + (id && `#${id}`);

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  const env = { GREENROOM_PASSPHRASE: PASSPHRASE };
  const { code, said } = await runCommand('export', ['--to', file(), '--passphrase'], { env });
  if (code !== 0) throw new Error(said);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a locked page says nothing until its passphrase is typed, and then is the page', async ({ page }) => {
  const wrong: string[] = [];
  page.on('console', (message) => void wrong.push(message.text()));
  page.on('pageerror', (error) => void wrong.push(error.message));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address(TOLD));
  for (const word of [SITE_NAME, QUESTIONS.told.title, STORIES.told.title])
    expect(readFileSync(file(), 'utf8')).not.toContain(word);
  await expect(page).toHaveTitle('This page is locked');
  expect(await violationsIn(page)).toEqual([]);

  const field = page.getByLabel('Passphrase');
  await expect(field).toBeFocused();
  await page.keyboard.type('four quiet green room');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('This is not the passphrase.');
  await expect(field).toBeFocused();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');

  await expect(page.locator('h1:visible')).toHaveText([QUESTIONS.told.title]);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(WORDS.rare);
  await page.keyboard.press('Enter');
  await expect(page.locator('h1:visible')).toHaveText([STORIES.told.title]);
  await page.goBack();
  await expect(page.locator('h1:visible')).toHaveText([QUESTIONS.told.title]);
  expect(await page.evaluate(() => document.documentElement.dataset['script'])).toBe('');
  expect(wrong).toEqual([]);
});

test('a locked page says that it needs script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address());
  await expect(page.getByText('Unlocking needs JavaScript')).toBeVisible();
  await expect(page.getByLabel('Passphrase')).toBeHidden();
  await context.close();
});
