import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { violationsIn } from './accessibility.ts';

const root = join(import.meta.dirname, '../..');
const PHONE = { width: 390, height: 844 };

let folder = '';
const fileOf = (name: string) => join(folder, `${name}.html`);
const addressOf = (name: string, id = '') => pathToFileURL(fileOf(name)).href + (id && `#${id}`);

/** Writes a library as one page. */
function write(name: string, content: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/export.ts'), '--to', fileOf(name), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GREENROOM_CONTENT: join(root, content) },
    },
  );
  if (status !== 0) throw new Error(stderr);
}

/** What a page says that went wrong, and what it asks for besides itself. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => void seen.push(message.text()));
  page.on('pageerror', (error) => void seen.push(error.message));
  page.on('request', (request) => void (/^(?:file|data):/.test(request.url()) || seen.push(request.url())));
  return seen;
}

test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  write('all', 'content');
  write('interview', 'content', '--interview', 'connectwise');
  write('hostile', 'tests/fixtures/hostile', '--private', '--drafts');
  write('public', 'tests/fixtures/hostile');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('opens from a disk, shows its contents, and asks for nothing else', async ({ page }) => {
  const seen = watch(page);
  await page.goto(addressOf('all'));
  await expect(page.locator('h1:visible')).toHaveText(['Greenroom']);
  await expect(page.getByRole('link', { name: 'How do you handle criticism?' })).toBeVisible();
  await page.getByRole('link', { name: 'How do you handle criticism?' }).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kafka');
  await expect(page.getByRole('option').first()).toContainText('Kafka');
  expect(seen).toEqual([]);
});

test('shows one entry at a time, and goes on to the next and back', async ({ page }) => {
  await page.goto(addressOf('all'));
  await page.getByRole('link', { name: 'How do you handle criticism?' }).click();
  await expect(page.locator('h1:visible')).toHaveText(['How do you handle criticism?']);
  await expect(page).toHaveTitle('How do you handle criticism? · Greenroom');
  await page.locator('a[rel=next]:visible').click();
  await expect(page.locator('h1:visible')).toHaveText(['How do you handle conflict with coworkers?']);
  await page.goBack();
  await expect(page.locator('h1:visible')).toHaveText(['How do you handle criticism?']);
  await page.getByRole('link', { name: 'Greenroom' }).click();
  await expect(page.locator('h1:visible')).toHaveText(['Greenroom']);
  await expect(page).toHaveTitle('Greenroom');
});

test('finds an answer by what an interviewer says, misspelt, and opens the part that matches', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(addressOf('all'));
  await page.getByRole('link', { name: 'What did the interviewer say?' }).click();
  await page.keyboard.type('how do you deal with critisism');
  await expect(page.getByRole('option').first()).toContainText('How do you handle criticism?');
  await page.getByRole('combobox').fill('prometheus and grafana');
  await expect(page.getByRole('option').first()).toContainText('Kafka');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('h1:visible')).toHaveText(['Kafka consumers four hours behind']);
  expect(new URL(page.url()).hash).toBe('#story.kafka-consumer-lag%2Faction');
});

test('marks what was searched for, and does not search again when it is loaded anew', async ({ page }) => {
  await page.goto(addressOf('all'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('grafana');
  await expect(page.getByRole('option').first()).toContainText('Kafka');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)));
  expect(await marked()).toContain('Grafana');
  await page.goBack();
  await expect(page.locator('h1:visible')).toHaveText(['Greenroom']);
  expect(await marked()).toEqual([]);
  await page.reload();
  await expect(page.locator('h1:visible')).toHaveText(['Greenroom']);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('obeys the keys: next, previous, fold, copy and search', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf('all', 'question.challenge'));
  const answer = page.getByText('We handled the 3x spike').locator('visible=true');
  await expect(answer).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.locator('copy-answer [role=status]').locator('visible=true')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Can you tell me about a challenge/);
  expect(copied).not.toContain('biggest achievements');
  await page.keyboard.press('f');
  await expect(answer).toBeHidden();
  await page.keyboard.press('j');
  await expect(page.locator('h1:visible')).toHaveText(['What have been your biggest achievements so far?']);
  await expect(page.getByText('Say it from the cues, then show the answer').locator('visible=true')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.locator('h1:visible')).toHaveText([/challenge you have faced/]);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('the link to the content stays at the answer that is shown', async ({ page }) => {
  await page.goto(addressOf('all', 'question.challenge'));
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1:visible')).toHaveText([/challenge you have faced/]);
  await expect(page.locator('h1:visible')).toBeFocused();
});

test('an address that was mangled shows the contents', async ({ page }) => {
  const seen = watch(page);
  await page.goto(addressOf('all', '100%'));
  await expect(page.locator('h1:visible')).toHaveText(['Greenroom']);
  expect(seen).toEqual([]);
});

test('filters, and offers no page that is not there', async ({ page }) => {
  await page.goto(addressOf('all'));
  await page.keyboard.press('Control+k');
  await page
    .getByRole('button', { name: /^Weaknesses/ })
    .or(page.getByLabel(/^Weaknesses/))
    .first()
    .click();
  await expect(page.getByRole('option')).toHaveCount(3);
  await expect(page.getByText('Open as a page')).toHaveCount(0);
});

test('every link leads to a place on the page, and no two places have one name', async ({ page }) => {
  for (const name of ['all', 'interview', 'hostile']) {
    await page.goto(addressOf(name));
    const { repeated, lost } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) =>
        link.getAttribute('href')!,
      );
      return {
        repeated: ids.filter((id, index) => ids.indexOf(id) < index),
        lost: links.filter(
          (href) => !/^(?:https?|mailto|tel):/.test(href) && !ids.includes(decodeURIComponent(href.slice(1))),
        ),
      };
    });
    expect([repeated, lost], name).toEqual([[], []]);
  }
});

test('an interview’s page is in its words, and holds what it expects', async ({ page }) => {
  await page.goto(addressOf('interview'));
  await expect(page.locator('h1:visible')).toHaveText(['ConnectWise']);
  await page.locator('#contents').getByRole('link', { name: 'Why should we hire you?' }).click();
  await expect(page.locator('article:visible')).toContainText('ConnectWise looks like');
});

test('everything’s page tells what an interview answers in its own words below the interview', async ({ page }) => {
  await page.goto(addressOf('all', 'interview.connectwise'));
  await page.getByRole('link', { name: 'Why should we hire you?' }).locator('visible=true').click();
  expect(new URL(page.url()).hash).toBe('#interview.connectwise%2Fwhy-hire-you');
  await expect(page.locator('h1:visible')).toHaveText(['ConnectWise']);
});

test('nothing that somebody wrote runs, or is loaded', async ({ page }) => {
  const seen = watch(page);
  await page.goto(addressOf('hostile'));
  for (const id of await page.locator('article').evaluateAll((articles) => articles.map((article) => article.id))) {
    await page.goto(addressOf('hostile', id));
    await expect(page.locator('h1:visible')).toHaveCount(1);
  }
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(seen).toEqual([]);
});

for (const [name, size] of [
  ['a phone', PHONE],
  ['a desk', { width: 1280, height: 800 }],
] as const) {
  test(`an address leads to a part of an answer on ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(addressOf('all', 'story.launch-no-go/result'));
    const part = page.locator('[id="story.launch-no-go/result"]');
    await expect(part).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
  });
}

test('an address of what is not there shows the contents, and says so', async ({ page }) => {
  await page.goto(addressOf('all', 'question.nope'));
  await expect(page.getByRole('status').filter({ hasText: 'not on this page' })).toBeVisible();
  await page.getByRole('link', { name: 'Kafka consumers four hours behind' }).first().click();
  await page.goto(addressOf('all', 'stories'));
  await expect(page.getByRole('status').filter({ hasText: 'not on this page' })).toBeHidden();
});

test('letters of twice the size need no sideways scrolling on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const id of ['', 'story.kafka-consumer-lag', 'interview.connectwise']) {
    await page.goto('about:blank');
    await page.goto(addressOf('all', id));
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(PHONE.width);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible, ${colorScheme}, on a phone and on a desk`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const size of [PHONE, { width: 1280, height: 900 }]) {
      await page.setViewportSize(size);
      for (const id of [
        '',
        'question.challenge',
        'story.kafka-consumer-lag',
        'rule.i-and-we',
        'interview.connectwise',
      ]) {
        await page.goto('about:blank');
        await page.goto(addressOf('all', id));
        expect(await violationsIn(page), id).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there to read, one after the other', async ({ page }) => {
    await page.goto(addressOf('all'));
    await expect(page.locator('h1:visible')).toHaveCount(51);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('[data-search]:visible')).toHaveCount(0);
    await page.getByRole('link', { name: 'How do you handle criticism?' }).first().click();
    await expect(page.locator('#question\\.handle-criticism h1')).toBeInViewport();
  });
});

test.describe('on paper', () => {
  const print = async (page: Page) =>
    (await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), { mergePages: true }))
      .text;

  test('the contents print as the whole library, each story told once', async ({ page }) => {
    await page.goto(addressOf('all'));
    const text = await print(page);
    for (const title of ['How do you handle criticism?', 'Public speaking', 'Be authentic', 'ConnectWise'])
      expect(text).toContain(title);
    expect(text.split('Throughput went up by 500%, and the lag').length - 1).toBe(1);
    expect(text).not.toContain('What did the interviewer say?');
  });

  test('an entry prints alone', async ({ page }) => {
    await page.goto(addressOf('all', 'question.challenge'));
    const text = await print(page);
    expect(text).toContain('We handled the 3x spike');
    expect(text).not.toContain('Public speaking');
  });
});

test('only what is asked for is in the file', () => {
  const secrets = /draft-text|unused|A story nobody tells/;
  expect(readFileSync(fileOf('hostile'), 'utf8')).toMatch(secrets);
  expect(readFileSync(fileOf('public'), 'utf8')).not.toMatch(secrets);
});
