import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { formatSeconds } from '../../src/core/answer/speech.ts';
import { NOT_ANSWERED } from '../../src/core/library/labels.ts';
import { LAYOUT, violationsIn } from './accessibility.ts';
import { COUNTS, PEOPLE_TOPIC, QUESTIONS, STORIES, WORDS } from './library.ts';
import { questionAt } from './pages.ts';
import { siteOf } from './sites.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the answers' });
const options = (page: Page) => page.getByRole('option');
const best = (page: Page) => options(page).first();
const ready = (page: Page) => expect(page.locator('search-box')).toHaveAttribute('aria-busy', 'false');

async function openSearchPage(page: Page, query = ''): Promise<void> {
  await page.goto(`${siteOf('PUBLIC').url}search/${query}`);
  await ready(page);
}

async function openDialog(page: Page, path = ''): Promise<void> {
  await page.goto(siteOf('PUBLIC').url + path);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

const WAYS: [string, (page: Page) => Promise<void>][] = [
  ['the button', (page) => page.getByRole('banner').getByRole('link', { name: 'Search' }).click()],
  ['the field on the home page', (page) => page.getByRole('link', { name: 'What did the interviewer say?' }).click()],
  ['Ctrl K', (page) => page.keyboard.press('Control+k')],
  ['Cmd K', (page) => page.keyboard.press('Meta+k')],
  ['/', (page) => page.keyboard.press('/')],
];

for (const [way, open] of WAYS) {
  test(`${way} opens search, with the keyboard in its field`, async ({ page }) => {
    await page.goto(siteOf('PUBLIC').url);
    await open(page);
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await expect(field(page)).toBeFocused();
  });
}

test('Esc closes the dialog and gives the focus back', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url);
  const button = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('nothing of search is loaded until somebody is about to search', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(siteOf('PUBLIC').url, { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /_search|search-/.test(url))).toEqual([]);
  const engine = page.waitForRequest(/_search\/pagefind\.js/);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).hover();
  await engine;
});

test('a whole question finds the answer, whatever it is wrapped in', async ({ page }) => {
  await openDialog(page);
  await page.keyboard.type('Could you tell me about a time you disagreed with your boss?');
  await expect(best(page)).toContainText(QUESTIONS.manager.title);
  await expect(best(page)).toContainText(formatSeconds(QUESTIONS.manager.seconds));
  await expect(best(page).locator('mark').first()).toBeVisible();
});

test('a result of a story shows the section that matches, and the question that it answers', async ({ page }) => {
  await openSearchPage(page, `?q=${encodeURIComponent(WORDS.atTheStep)}&kind=story`);
  await expect(best(page)).toContainText(STORIES.told.title);
  await expect(best(page)).toContainText(`Answers: ${QUESTIONS.told.title}`);
  await expect(best(page).locator('[data-part=A]')).toHaveText('A');
});

test('a misspelling is corrected openly, and can be insisted on', async ({ page }) => {
  await openSearchPage(page);
  await field(page).fill('confilct');
  await expect(page.locator('.said', { hasText: 'Showing results for conflict.' })).toBeVisible();
  await expect(best(page)).toContainText(QUESTIONS.conflict.title);
  await page.getByRole('button', { name: 'Search for “confilct” instead' }).click();
  await expect(page).toHaveURL(/exactly=1/);
  await expect(page.locator('.said', { hasText: 'No results for “confilct”.' })).toBeVisible();
});

test('what nothing has leads to what is nearest, or to the topics', async ({ page }) => {
  await openSearchPage(page);
  await field(page).fill('zzzzzzzz qqqqqqq');
  await expect(page.locator('.said', { hasText: 'No results for “zzzzzzzz qqqqqqq”.' })).toBeVisible();
  await page.getByRole('button', { name: QUESTIONS.plain.topic.title }).click();
  await expect(page).toHaveURL(new RegExp(`\\?topic=${QUESTIONS.plain.topic.id}$`));
  await expect(options(page).first()).toBeVisible();
});

test('arrows, Home and End move among the results, and Enter opens the chosen one', async ({ page }) => {
  await openDialog(page);
  await field(page).fill('deadlines');
  await ready(page);
  await expect(best(page)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', /found-1$/);
  await page.keyboard.press('End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(best(page)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  const address = (await best(page).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.href.endsWith(address));
});

test.describe('results that come late', () => {
  /** Asks for more while some results are shown. The new results are held back until `release`. */
  async function holdBack(page: Page): Promise<{ release: () => Promise<void> }> {
    await openSearchPage(page, '?q=deadlines');
    await expect(options(page).nth(1)).toBeVisible();
    const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
    await page.route('**/_search/fragment/*', async (route) => {
      await gate;
      await route.continue();
    });
    const asked = page.waitForRequest('**/_search/fragment/*');
    await field(page).fill('deadlines bread');
    await asked;
    return {
      release: async () => {
        open(undefined);
        await ready(page);
      },
    };
  }
  const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');

  test('leave chosen what was chosen with the arrows meanwhile', async ({ page }) => {
    const { release } = await holdBack(page);
    await page.keyboard.press('ArrowUp');
    const title = await chosen(page).locator('.title').innerText();
    const before = await options(page).count();
    await release();
    await expect(options(page)).not.toHaveCount(before);
    await expect(chosen(page).locator('.title')).toHaveText(title);
    await expect(best(page).locator('.title')).not.toHaveText(title);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test('choose their first when nothing was chosen', async ({ page }) => {
    const { release } = await holdBack(page);
    await release();
    await expect(best(page)).toHaveAttribute('aria-selected', 'true');
    await expect(chosen(page)).toHaveCount(1);
  });
});

test('Enter pressed before the results are there opens the first of them', async ({ page }) => {
  await openSearchPage(page, `?q=${WORDS.rare}`);
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'criticism';
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });
  await expect(page).toHaveURL((url) => url.pathname.endsWith(questionAt(QUESTIONS.criticism)));
});

test('the focus stays on a filter that is pressed, so that more can be', async ({ page }) => {
  await openSearchPage(page, '?q=shift');
  await page.getByRole('checkbox', { name: /^Questions/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/kind=question/);
  await ready(page);
  await expect(page.getByRole('checkbox', { name: /^Questions/ })).toBeFocused();
});

test('opening a result marks the words on its page and goes to the section', async ({ page }) => {
  await openSearchPage(page, `?q=${WORDS.rare}&kind=story`);
  const address = new URL((await best(page).getAttribute('href')) ?? '', page.url());
  expect(address.hash).not.toBe('');
  await best(page).click();
  await expect(page).toHaveURL(address.href);
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString().toLowerCase()),
    );
  await expect.poll(marked).toContain(WORDS.rare);
  await expect(page.locator(address.hash)).toBeInViewport();
});

test('Back from a result shows the results again', async ({ page }) => {
  await openDialog(page);
  await page.keyboard.type(WORDS.rare);
  await expect(best(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/mark=/);
  await page.goBack();
  await expect(field(page)).toHaveValue(WORDS.rare);
  await expect(best(page)).toBeVisible();
});

test('a search can be shared by its address, filters and all', async ({ page, context }) => {
  await openSearchPage(page);
  await field(page).fill('shift');
  await page.getByText('More filters').click();
  const filter = page.getByRole('group', { name: 'Topic' }).getByLabel(PEOPLE_TOPIC.title);
  await filter.check();
  await expect(page).toHaveURL(new RegExp(`q=shift.*topic=${PEOPLE_TOPIC.id}`));
  await ready(page);
  const shown = await options(page).allTextContents();
  expect(shown).not.toEqual([]);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(options(other)).toHaveText(shown);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=shift$/);
  await expect(filter).not.toBeChecked();
});

test('filters work without a query, any within a group and all between groups', async ({ page }) => {
  await openSearchPage(page);
  const { stories, strengths } = COUNTS;
  await page.getByRole('checkbox', { name: `Stories ${stories}` }).check();
  await expect(page.getByRole('status')).toHaveText(`${stories} results`);
  await page.getByRole('checkbox', { name: `Strengths ${strengths}` }).check();
  await expect(page.getByRole('status')).toHaveText(`${stories + strengths} results`);
  await openSearchPage(page, '?kind=question&answered=no');
  await expect(page.getByRole('status')).toHaveText('1 result');
  await expect(best(page)).toContainText(NOT_ANSWERED, { ignoreCase: true });
});

test('more results come when asked for', async ({ page }) => {
  await openSearchPage(page, '?kind=question');
  const more = page.getByRole('button', { name: /^Show \d+ more$/ });
  await expect(more).toBeVisible();
  const first = await options(page).count();
  expect(first).toBeLessThan(COUNTS.questions);
  await more.click();
  await expect(options(page)).toHaveCount(Math.min(2 * first, COUNTS.questions));
  await expect(options(page).nth(first)).toHaveAttribute('aria-selected', 'true');
});

test('recent searches are offered, and forgotten when asked', async ({ page }) => {
  await openDialog(page);
  await page.keyboard.type('criticism');
  await expect(best(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/questions\//);
  await page.keyboard.press('Control+k');
  await page.getByRole('button', { name: 'criticism', exact: true }).click();
  await expect(field(page)).toHaveValue('criticism');
  await field(page).fill('');
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(page.getByRole('button', { name: 'criticism', exact: true })).toBeHidden();
});

test('the page that is not there searches for the words of its address', async ({ page }) => {
  await page.goto(`${siteOf('PUBLIC').url}questions/handling-confilct/`);
  await expect(field(page)).toHaveValue('handling confilct');
  await expect(best(page)).toContainText('conflict');
});

test('under a sub-path search finds and leads right', async ({ page }) => {
  const { url } = siteOf('LOCAL');
  await page.goto(`${url}search/?q=${WORDS.rare}`);
  await expect(best(page)).toBeVisible();
  await best(page).click();
  await expect(page).toHaveURL((address) => address.href.startsWith(url) && address.search.includes('mark='));
  await expect(page.locator('h1')).not.toHaveText('Page not found');
});

test('the policy lets the engine run and complains of nothing', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => complaints.push(error.message));
  await openDialog(page);
  await page.keyboard.type('deadlnie');
  await expect(best(page)).toBeVisible();
  expect(complaints).toEqual([]);
});

const BROKEN: [string, string | RegExp][] = [
  ['its script', '**/_search/pagefind.js'],
  ['the program', '**/_search/wasm.*'],
  ['the list of files', '**/_search/pagefind-entry.json*'],
  ['part of the index', '**/_search/index/*'],
  ['an entry', '**/_search/fragment/*'],
  ['our own file', '**/_search/search.json'],
];

for (const [what, files] of BROKEN) {
  test(`search says that it is broken when ${what} is missing or damaged, never that there is nothing`, async ({
    page,
  }) => {
    for (const [how, answer] of [
      ['missing', { status: 404, body: 'Not found' }],
      ['damaged', { status: 200, body: 'damaged' }],
    ] as const) {
      await test.step(how, async () => {
        await page.route(files, (route) => route.fulfill(answer));
        await page.goto(`${siteOf('PUBLIC').url}search/?q=conflict`);
        await expect(page.getByText('Search does not work').first(), how).toBeVisible();
        await expect(page.getByRole('status'), how).not.toContainText('0 results');
        await page.unroute(files);
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect(best(page), how).toContainText('conflict');
      });
    }
  });
}

test('without a network search says so', async ({ page, context }) => {
  await openDialog(page);
  await page.keyboard.type('conflict');
  await expect(best(page)).toBeVisible();
  await context.setOffline(true);
  await field(page).fill(WORDS.rare);
  await expect(page.getByText('you are offline').first()).toBeVisible();
});

test('without WebAssembly search says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto(`${siteOf('PUBLIC').url}search/?q=conflict`);
  await expect(page.getByText('Search needs WebAssembly').first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and lists every question', async ({ page }) => {
    await page.goto(`${siteOf('PUBLIC').url}search/`);
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    await expect(page.getByRole('listitem')).toHaveCount(COUNTS.questions);
  });

  test('the button leads to the search page', async ({ page }) => {
    await page.goto(siteOf('PUBLIC').url);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

const HOSTILE: [string, string][] = [
  ['ten thousand characters', 'conflict '.repeat(1111)],
  ['one word of ten thousand letters', 'a'.repeat(10_000)],
  ['only words that tell nothing', 'tell me about a time when you'],
  ['markup and script', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['characters of patterns', '.*+?^${}()|[]\\ (((('],
  ['quotes that do not close', '"conflict with "a "" “'],
  ['emoji', '😀🎉👩‍👩‍👧 conflict'],
  ['other scripts', 'конфликт 冲突 صراع'],
  ['control characters', '\u0000\u0001\u0007\u202E conflict'],
];

test('whatever stands in the address does no harm', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  for (const [what, query] of HOSTILE) {
    await test.step(what, async () => {
      await openSearchPage(page, `?q=${encodeURIComponent(query)}&kind=<script>&topic=__proto__&exactly`);
      await expect.soft(page.locator('search-box img, search-box script, .failure'), what).toHaveCount(0);
      await openSearchPage(page, '?q=conflict');
      await expect(best(page), what).toContainText('conflict');
      expect.soft(complaints.splice(0), what).toEqual([]);
    });
  }
});

const STATES: [string, string][] = [
  ['at the start', ''],
  ['with results', 'conflict'],
  ['with a correction', 'confilct'],
  ['with nothing found', 'zzzzzzzz'],
  ['with nothing but nearest', 'confxyzxyz'],
];

test('the dialog is accessible in every state, on a phone in light and on a laptop in dark', async ({ page }) => {
  await openDialog(page, questionAt(QUESTIONS.told));
  for (const [state, query] of STATES)
    await test.step(state, async () => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await field(page).fill(query);
      await ready(page);
      const filters = page.locator('dialog details');
      await filters.evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      expect.soft(await violationsIn(page, { within: 'dialog' }), `${state}, on a phone`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark' });
      const onLaptop = await violationsIn(page, { within: 'dialog', rules: LAYOUT });
      expect.soft(onLaptop, `${state}, on a laptop`).toEqual([]);
    });
});

test('a broken search is accessible', async ({ page }) => {
  await page.route('**/_search/pagefind.js', (route) => route.abort());
  await page.goto(`${siteOf('PUBLIC').url}search/?q=conflict`);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
});

test('a draft is in no file of the published index', () => {
  const folder = join(siteOf('HOSTILE').folder, '_search');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(pf_\w+|json)$/.test(path))
    .map((path) => readFileSync(join(folder, path)))
    .map((file) => (file[0] === 0x1f ? gunzipSync(file) : file).toString());
  expect(texts.filter((text) => text.includes('Question number 5?'))).not.toEqual([]);
  expect(texts.filter((text) => /Is a draft published|draft-text/.test(text))).toEqual([]);
});

test('whatever word the site has, search finds', async ({ page }) => {
  const { url } = siteOf('PUBLIC');
  await page.goto(url);
  const lost = await page.evaluate(async (folder) => {
    const { createInstance } = (await import(`${folder}pagefind.js`)) as {
      createInstance: (options: object) => {
        init: () => Promise<void>;
        search: (text: string) => Promise<{ results: unknown[] }>;
      };
    };
    const engine = createInstance({ noWorker: true, basePath: folder });
    await engine.init();
    const words = (await (await fetch(`${folder}words-0.json`)).json()) as string[];
    const found = await Promise.all(words.map((word) => engine.search(`"${word}"`)));
    return words.filter((_, index) => !found[index]?.results.length);
  }, `${url}_search/`);
  expect(lost).toEqual([]);
});
