import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { QUESTIONS, STORIES, WORDS } from './library.ts';
import { PAGES } from './pages.ts';
import { siteOf } from './sites.ts';

const sheetAt = (query = '', path: string = PAGES['cheat sheet']) => `${siteOf('PUBLIC').url}${path}${query}`;

/** The codes of the entries that are named in some texts, in order of letters. */
const codesIn = (texts: readonly string[]) =>
  texts.map((text) => (text.match(/\b(?:G|S|Q|St|W|N)\d+\b/g) ?? []).sort());

async function readPdf(pdf: Buffer): Promise<string[]> {
  return (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text;
}

/** Prints a page as its author does, and reads each side. */
const printSheet = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true }));

async function openSheet(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('cheat-sheet[data-state]').waitFor();
}

const status = (page: Page) => page.locator('cheat-sheet').getByRole('status');
const said = (page: Page) => status(page).innerText();
const sides = (page: Page) => page.getByRole('region', { name: /^Side / });
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

/** How many entries are on the sides. One that is cut between columns counts once. */
const countShown = (page: Page) =>
  page
    .locator('.sides [data-entry]')
    .evaluateAll((pieces) => new Set(pieces.map((piece) => (piece as HTMLElement).dataset['entry'])).size);

/** The text that each side shows, on the screen or not. */
const textsOf = (page: Page) =>
  page.locator('.paper').evaluateAll((papers) =>
    papers.map((paper) => {
      (paper as HTMLElement).style.contentVisibility = 'visible';
      return (paper as HTMLElement).innerText;
    }),
  );

const PRINTED = [
  ...['cues', 'headlines', 'full'].map((density) => [PAGES['cheat sheet'], 'a4', density, ['1', '2', 'all']] as const),
  [PAGES['cheat sheet of a pack'], 'letter', 'cues', ['1']],
  [PAGES['cheat sheet of a pack'], 'letter', 'headlines', ['2']],
  [PAGES['cheat sheet of a pack'], 'letter', 'full', ['all']],
] as const;

for (const [path, paper, density, budgets] of PRINTED)
  test(`${path} with ${density} prints what it shows on ${paper}`, async ({ page }) => {
    for (const wanted of budgets) {
      await openSheet(page, sheetAt(`?paper=${paper}&density=${density}&sides=${wanted}`, path));
      const shown = codesIn(await textsOf(page));
      const printed = codesIn(await printSheet(page));
      expect(printed, `${wanted} sides`).toEqual(shown);
      expect(await countShown(page), `${wanted} sides`).toBe(await page.locator('[name=entry]').count());
    }
  });

test('a sheet that fits says on how many sides, in a size of text that can be read', async ({ page }) => {
  for (const [path, wanted] of [
    [PAGES['cheat sheet'], 2],
    [PAGES['cheat sheet of a pack'], 1],
  ] as const) {
    await openSheet(page, sheetAt('', path));
    const [, taken, size] = /^It fits: (\d) sides? of A4, at (\d+(?:\.\d+)?) pt\.$/.exec(await said(page)) ?? [];
    await expect(sides(page)).toHaveCount(Number(taken));
    expect(Number(taken)).toBeLessThanOrEqual(wanted);
    expect(Number(size)).toBeGreaterThanOrEqual(8);
    const smallest = await page
      .locator('.sides *')
      .evaluateAll((all) => Math.min(...all.map((each) => parseFloat(getComputedStyle(each).fontSize))));
    expect((smallest * 72) / 96).toBeCloseTo(Number(size));
  }
});

test('nothing is left out: every entry of the library is on its sheet', async ({ page }) => {
  await openSheet(page, sheetAt());
  const offered = await page.locator('[name=entry]').count();
  await expect(page.locator('.sides [data-entry]')).toHaveCount(offered);
});

test('paper is of the size that is chosen', async ({ page }) => {
  await openSheet(page, sheetAt());
  await choose(page, 'Letter');
  await expect(status(page)).toContainText('Letter');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect([width, height]).toEqual([612, 792]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.side').first().boundingBox()).toMatchObject({ x: 0, y: 0, width: 816 });
});

test('over the budget it says by how much, and one press after another makes it fit', async ({ page }) => {
  await openSheet(page, sheetAt('?sides=1&density=full'));
  await expect(status(page)).toHaveText(
    /^It does not fit\. It takes \d+ sides of A4, at 8 pt, and you chose 1 side\. It is too long by about (?:\d+% of a side|[\d.]+ sides)\.$/,
  );
  const taken = Number(/takes (\d+) sides/.exec(await said(page))?.[1]);
  expect(taken).toBeGreaterThan(1);
  await expect(sides(page)).toHaveCount(taken);
  const leave = page.getByRole('button', { name: /^Leave out [A-Z]/ });
  const named = await leave.count();
  expect(named).toBeGreaterThan(1);
  // What to leave out is an estimate: the sheet may fit before all of it is left out, but not later.
  for (let presses = 0; !(await said(page)).startsWith('It fits: 1 side'); presses++) {
    expect(presses).toBeLessThan(named);
    const before = page.url();
    await leave.first().click();
    await expect(page).not.toHaveURL(before);
  }
  await expect(page.locator('.verdict')).toBeFocused();
});

test('shortening to cues what is named makes it fit, too', async ({ page }) => {
  await openSheet(page, sheetAt('?density=full', PAGES['cheat sheet of a pack']));
  await expect(status(page)).toContainText('It does not fit');
  await page.getByRole('button', { name: /^Shorten all/ }).click();
  await expect(status(page)).toContainText('It fits: 1 side of A4');
});

test('what is cut short can be had back', async ({ page }) => {
  await openSheet(page, sheetAt(`?density=full&sides=all&short=story.${STORIES.deadline.slug}`));
  await expect(page.getByText(WORDS.outcome)).toBeHidden();
  await page.getByRole('button', { name: new RegExp(`^Show .*${STORIES.deadline.short} in full$`) }).click();
  await expect(page.getByText(WORDS.outcome)).toBeVisible();
  await expect(page).toHaveURL(/\?sides=all&density=full$/);
});

test('nothing is printed when nothing is chosen', async ({ page }) => {
  await openSheet(page, sheetAt('?pick=rules&leave=rules'));
  await expect(status(page)).toHaveText('Nothing is selected. Select what to include.');
  await expect(page.getByRole('button', { name: 'Print' })).toBeDisabled();
});

test('a sheet that fits says what else there is room for', async ({ page }) => {
  await openSheet(page, sheetAt('?sides=4', PAGES['cheat sheet of a pack']));
  const [first] = await Promise.all([said(page), page.getByText('There is room for more:').waitFor()]);
  expect(first).toMatch(/^It fits/);
  await page.locator('.advice').getByRole('button').first().click();
  await expect(page.getByRole('radio', { name: 'Cues', exact: true })).not.toBeChecked();
  await expect(status(page)).toContainText('It fits');
});

test('with forced colours a choice that is made looks chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSheet(page, sheetAt());
  const colourOf = (name: string) =>
    page
      .getByRole('radio', { name })
      .locator('+ span')
      .evaluate((label) => getComputedStyle(label).backgroundColor);
  expect(await colourOf('A4')).not.toBe(await colourOf('Letter'));
});

test('choices are in the address, and come back from it', async ({ page }) => {
  await openSheet(page, sheetAt());
  await choose(page, 'Letter');
  await choose(page, 'No limit');
  await choose(page, 'Full answers');
  await page.getByText('What to include').click();
  await page.getByRole('checkbox', { name: 'Stories' }).uncheck();
  await page.getByRole('checkbox', { name: /^Q1 / }).uncheck();
  await expect(page).toHaveURL(/\?paper=letter&sides=all&density=full&leave=stories&leave=question\.[a-z-]+$/);
  expect(page.url()).toContain(QUESTIONS.unanswered.slug);
  const before = await textsOf(page);
  await page.reload();
  await page.locator('cheat-sheet[data-state]').waitFor();
  expect(await textsOf(page)).toEqual(before);
  await expect(page.getByRole('radio', { name: 'Full answers' })).toBeChecked();
});

test('an address that asks for what there is not is told so, and runs nothing', async ({ page }) => {
  await openSheet(page, sheetAt('?sides=999&pick=<script>alert(1)</script>&paper=a3'));
  await expect(status(page)).toContainText('The address asks for sides “999”. Use 1, 2, 4 or all.');
  await expect(status(page)).toContainText(
    'The address names “<script>alert(1)</script>”, which is not on this sheet.',
  );
  await expect(sides(page)).not.toHaveCount(0);
  await choose(page, 'Letter');
  await expect(status(page)).not.toContainText('address');
});

test('the sheet is chosen and printed with the keyboard alone', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => void (document.body.dataset['printed'] = '');
  });
  await openSheet(page, sheetAt());
  await page.getByRole('radio', { name: 'A4' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Letter' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: '1', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Print' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('an answer and a topic are printed in full, with what answers them', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url + PAGES['question with principles and a story']);
  await page.getByRole('link', { name: 'Print this answer' }).click();
  await expect(page.locator('.sides .item')).toHaveCount(2);
  await expect(page.locator('.sides')).toContainText(WORDS.principle);
  await expect(page.locator('.sides')).toContainText(WORDS.outcome);
  await page.goto(siteOf('PUBLIC').url + PAGES.topic);
  const questions = await page.locator('main section h2').count();
  await page.getByRole('link', { name: 'Print this topic' }).click();
  await expect(page.locator('.sides h4').filter({ hasText: /^Q\d/ })).toHaveCount(questions);
});

test('an answer of a pack is printed in the words of the pack', async ({ page }) => {
  await page.goto(siteOf('PUBLIC').url + PAGES['question of a pack']);
  await page.getByRole('link', { name: 'Print this answer' }).click();
  await expect(page.locator('.sides')).toContainText(WORDS.tailored);
});

test('what is longer than a column is cut between columns, loses nothing, and prints as it is shown', async ({
  page,
}) => {
  const endless = '[data-entry="question.endless"]';
  await openSheet(page, `${siteOf('HOSTILE').url}cheat-sheet/?density=full&sides=all`);
  await textsOf(page);

  await test.step('it stays inside its columns', async () => {
    const outside = await page.locator('.column > *').evaluateAll((blocks) =>
      blocks.flatMap((block) => {
        const { bottom, right } = block.closest('.room')!.getBoundingClientRect();
        const column = block.parentElement!.getBoundingClientRect();
        const box = block.getBoundingClientRect();
        const isOut = box.bottom > bottom + 1 || box.right > right + 1 || block.scrollWidth > column.width + 1;
        return isOut ? `${block.textContent.slice(0, 60)} ${box.bottom - bottom}` : [];
      }),
    );
    expect.soft(outside, 'outside of a column').toEqual([]);
    expect.soft(await page.locator(`.sides ${endless}`).count(), 'pieces').toBeGreaterThan(2);
  });

  await test.step('it loses nothing', async () => {
    const letters = (texts: string[]) => texts.join('').replace(/\s+/g, '');
    const shown = letters(await page.locator(`.sides ${endless} .full`).allTextContents());
    const written = await page.evaluate(async (selector) => {
      const html = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
      return html.querySelector(`${selector} .full`)!.textContent;
    }, endless);
    expect.soft(shown, 'what is shown is what is written').toBe(letters([written]));
  });

  await test.step('it prints on as many pages as it shows', async () => {
    const shown = await page.locator('.paper').count();
    expect.soft(await printSheet(page), 'printed pages').toHaveLength(shown);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet prints in columns, with everything on it and pages counted', async ({ page }) => {
    await page.goto(sheetAt());
    const entries = await page.locator('.flow [data-entry]').count();
    const printed = await printSheet(page);
    expect(new Set(codesIn(printed).flat()).size).toBe(entries);
    printed.forEach((side, index) => expect(side).toContain(`${index + 1} of ${printed.length}`));
  });

  test('a part of the sheet is not offered', async ({ page }) => {
    await page.goto(siteOf('PUBLIC').url + PAGES['question told as a story']);
    await expect(page.getByRole('link', { name: 'Print this answer' })).toHaveCount(0);
  });
});
