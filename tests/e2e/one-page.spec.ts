import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { LIBRARY, ROOT, runCommand } from '../run-command.ts';
import { LAYOUT, violationsIn } from './accessibility.ts';
import {
  COUNTS,
  INTERVIEW,
  library,
  QUESTIONS,
  RULE,
  SITE_NAME,
  STORIES,
  WEAKNESS,
  WITHHELD,
  WORDS,
} from './library.ts';

const HOSTILE_FIXTURE = join(ROOT, 'tests/fixtures/hostile');
const TOLD = `question.${QUESTIONS.told.slug}`;
const STORY = `story.${STORIES.told.slug}`;
const PACK = `interview.${INTERVIEW.slug}`;
const PHONE = { width: 390, height: 844 };

let folder = '';
const fileOf = (name: string) => join(folder, `${name}.html`);
const addressOf = (name: string, id = '') => pathToFileURL(fileOf(name)).href + (id && `#${id}`);

/** Writes a library as one page. */
async function write(name: string, args: readonly string[] = [], content = LIBRARY): Promise<void> {
  const { code, said } = await runCommand('export', ['--to', fileOf(name), ...args], {
    env: { GREENROOM_CONTENT: content },
  });
  if (code !== 0) throw new Error(said);
}

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** Collects the errors that a page reports, and the files that it asks for besides itself. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => void seen.push(message.text()));
  page.on('pageerror', (error) => void seen.push(error.message));
  page.on('request', (request) => void (/^(?:file|data):/.test(request.url()) || seen.push(request.url())));
  return seen;
}

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  await Promise.all([
    write('all'),
    write('interview', ['--interview', INTERVIEW.slug]),
    write('hostile', ['--private', '--drafts'], HOSTILE_FIXTURE),
  ]);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('opens from a disk, shows its contents, and asks for nothing else', async ({ page }) => {
  const seen = watch(page);
  await page.goto(addressOf('all'));
  await expect(page.locator('h1:visible')).toHaveText([SITE_NAME]);
  await expect(page.getByRole('link', { name: QUESTIONS.criticism.title })).toBeVisible();
  await page.getByRole('link', { name: QUESTIONS.criticism.title }).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(WORDS.rare);
  await expect(page.getByRole('option').first()).toContainText(STORIES.told.title);
  expect(seen).toEqual([]);
});

test('shows one entry at a time, and goes on to the next and back', async ({ page }) => {
  await page.goto(addressOf('all'));
  await page.getByRole('link', { name: QUESTIONS.criticism.title }).click();
  await expect(page.locator('h1:visible')).toHaveText([QUESTIONS.criticism.title]);
  await expect(page).toHaveTitle(`${QUESTIONS.criticism.title} · ${SITE_NAME}`);
  await page.locator('a[rel=next]:visible').click();
  await expect(page.locator('h1:visible')).toHaveText([QUESTIONS.conflict.title]);
  await page.goBack();
  await expect(page.locator('h1:visible')).toHaveText([QUESTIONS.criticism.title]);
  await page.getByRole('link', { name: SITE_NAME, exact: true }).click();
  await expect(page.locator('h1:visible')).toHaveText([SITE_NAME]);
  await expect(page).toHaveTitle(SITE_NAME);
});

test('finds an answer by what an interviewer says, misspelt, and opens the part that matches', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(addressOf('all'));
  await page.getByRole('link', { name: 'What did the interviewer say?' }).click();
  await page.keyboard.type('how do you deal with critisism');
  await expect(page.getByRole('option').first()).toContainText(QUESTIONS.criticism.title);
  await page.getByRole('combobox').fill(`${WORDS.rare} and ${WORDS.atTheStep}`);
  await expect(page.getByRole('option').first()).toContainText(STORIES.told.title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('h1:visible')).toHaveText([STORIES.told.title]);
  expect(new URL(page.url()).hash).toBe(`#story.${STORIES.told.slug}%2Faction`);
});

test('marks what was searched for, and does not search again when it is loaded anew', async ({ page }) => {
  await page.goto(addressOf('all'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type(WORDS.rare);
  await expect(page.getByRole('option').first()).toContainText(STORIES.told.title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()));
  await expect.poll(marked).toContain(WORDS.rare);
  await page.goBack();
  await expect(page.locator('h1:visible')).toHaveText([SITE_NAME]);
  await expect.poll(marked).toEqual([]);
  await page.reload();
  await expect(page.locator('h1:visible')).toHaveText([SITE_NAME]);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('obeys the keys: next, previous, fold, copy and search', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf('all', TOLD));
  const answer = page.getByText(WORDS.result).locator('visible=true');
  await expect(answer).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.locator('copy-answer [role=status]').locator('visible=true')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(QUESTIONS.told.title)).toBe(true);
  expect(copied).not.toContain(QUESTIONS.toldNext.title);
  await page.keyboard.press('f');
  await expect(answer).toBeHidden();
  await page.keyboard.press('j');
  await expect(page.locator('h1:visible')).toHaveText([QUESTIONS.toldNext.title]);
  await expect(page.getByText('Show the answer').locator('visible=true')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.locator('h1:visible')).toHaveText([QUESTIONS.told.title]);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('the link to the content stays at the answer that is shown', async ({ page }) => {
  await page.goto(addressOf('all', TOLD));
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1:visible')).toHaveText([QUESTIONS.told.title]);
  await expect(page.locator('h1:visible')).toBeFocused();
});

test('an address that was mangled shows the contents', async ({ page }) => {
  const seen = watch(page);
  await page.goto(addressOf('all', '100%'));
  await expect(page.locator('h1:visible')).toHaveText([SITE_NAME]);
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
  await expect(page.getByRole('option')).toHaveCount(COUNTS.weaknesses);
  await expect(page.getByText('Open the search page')).toHaveCount(0);
});

test('every link leads to an element on the page, and no two elements have one id', async ({ page }) => {
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
  await expect(page.locator('h1:visible')).toHaveText([INTERVIEW.title]);
  await page.locator('#contents').getByRole('link', { name: QUESTIONS.tailored.title }).click();
  await expect(page.locator('article:visible')).toContainText(WORDS.tailored);
});

test('everything’s page tells what an interview answers in its own words below the interview', async ({ page }) => {
  await page.goto(addressOf('all', PACK));
  await page.getByRole('link', { name: QUESTIONS.tailored.title }).locator('visible=true').click();
  expect(new URL(page.url()).hash).toBe(`#${PACK}%2F${QUESTIONS.tailored.slug}`);
  await expect(page.locator('h1:visible')).toHaveText([INTERVIEW.title]);
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
    await page.goto(addressOf('all', `${STORY}/result`));
    const part = page.locator(`[id='${STORY}/result']`);
    await expect(part).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
  });
}

test('an address of what is not there shows the contents, and says so', async ({ page }) => {
  await page.goto(addressOf('all', 'question.nope'));
  await expect(page.getByRole('status').filter({ hasText: 'not in this copy' })).toBeVisible();
  await page.getByRole('link', { name: STORIES.told.title }).first().click();
  await page.goto(addressOf('all', 'stories'));
  await expect(page.getByRole('status').filter({ hasText: 'not in this copy' })).toBeHidden();
});

test('letters of twice the size need no sideways scrolling on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const id of ['', STORY, PACK]) {
    await page.goto('about:blank');
    await page.goto(addressOf('all', id));
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sidewaysScroll(page), id).toBe(0);
  }
});

for (const [kind, id] of [
  ['the contents', ''],
  ['a question', TOLD],
  ['a rule', `rule.${RULE.slug}`],
  ['an interview', PACK],
] as const) {
  test(`${kind} is accessible on a phone in light, and on a laptop in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(PHONE);
    await page.goto(addressOf('all', id));
    expect.soft(await violationsIn(page), 'on a phone').toEqual([]);
    expect.soft(await sidewaysScroll(page), 'on a phone').toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 900 });
    expect.soft(await violationsIn(page, { rules: LAYOUT }), 'on a laptop').toEqual([]);
    expect.soft(await sidewaysScroll(page), 'on a laptop').toBe(0);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there to read, one after the other', async ({ page }) => {
    const { questions, stories, strengths, weaknesses, rules, interviews } = library;
    await page.goto(addressOf('all'));
    await expect(page.locator('h1:visible')).toHaveCount(
      [questions, stories, strengths, weaknesses, rules, interviews].reduce((sum, { length }) => sum + length, 1),
    );
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('[data-search]:visible')).toHaveCount(0);
    await page.getByRole('link', { name: QUESTIONS.criticism.title }).first().click();
    await expect(page.locator(`[id='question.${QUESTIONS.criticism.slug}'] h1`)).toBeInViewport();
  });
});

test.describe('on paper', () => {
  // Where a line breaks, the fonts decide.
  const fold = (text: string) => text.replace(/\s+/g, '');
  const print = async (page: Page) => {
    const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    return fold((await extractText(document, { mergePages: true })).text);
  };

  test('the contents print as the whole library, each story told once', async ({ page }) => {
    await page.goto(addressOf('all'));
    const text = await print(page);
    for (const title of [QUESTIONS.criticism.title, WEAKNESS.title, library.rules[0]!.title, INTERVIEW.title])
      expect(text).toContain(fold(title));
    expect(text.split(fold(WORDS.result)).length - 1).toBe(1);
    expect(text).not.toContain(fold('What did the interviewer say?'));
  });

  test('an entry prints alone', async ({ page }) => {
    await page.goto(addressOf('all', TOLD));
    const text = await print(page);
    expect(text).toContain(fold(WORDS.result));
    expect(text).not.toContain(fold(WEAKNESS.title));
  });
});

test('only what is asked for is in the file', () => {
  expect(readFileSync(fileOf('all'), 'utf8')).not.toMatch(WITHHELD);
  expect(readFileSync(fileOf('hostile'), 'utf8')).toMatch(/draft-text/);
});
