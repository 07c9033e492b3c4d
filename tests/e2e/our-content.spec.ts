import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { serveSite } from '../../src/builder/serve/serve.ts';
import { entriesOf } from '../../src/core/library/content.ts';
import { readContent } from '../../src/machine/read-content.ts';
import { askSite } from '../bench/search/ask.ts';
import { readQueries } from '../bench/search/queries.ts';
import { judge, scoreAnswers } from '../bench/search/score.ts';
import { ROOT } from '../run-command.ts';
import { questionAt, storyAt } from './pages.ts';
import { buildSite } from './sites.ts';

/** The answers that come with Greenroom. Nothing else among the browser tests reads them. */
const OURS = join(ROOT, 'content');

/** The share of the queries that must find a right answer among the first three: a little less than was measured. */
const FLOORS = { 'phrases.tsv': 0.93, 'sentences.tsv': 0.88 };

// They share one build.
test.describe.configure({ mode: 'default' });

let url = '';
let server: Server;
test.beforeAll(async () => {
  const folder = await buildSite('ours', [], { GREENROOM_CONTENT: OURS });
  ({ server, url } = await serveSite(folder));
});
test.afterAll(() => void server.close());

const entries = <K extends 'question' | 'story' | 'interview'>(kind: K) =>
  entriesOf(readContent(OURS, OURS).content!, kind);

for (const [file, floor] of Object.entries(FLOORS)) {
  test(`search answers ${file} among its first three results as often as it did`, async ({ page }) => {
    const { queries, bad } = readQueries(readFileSync(join(ROOT, 'tests/fixtures/search', file), 'utf8'));
    expect(bad).toEqual([]);
    expect(queries.length).toBeGreaterThanOrEqual(100);
    const answers = await askSite(
      page,
      url,
      queries.map(({ text }) => text),
    );
    const { top3, misses } = scoreAnswers(queries.map((query, index) => judge(query, answers[index] ?? [])));
    expect(top3, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(floor);
  });
}

test('everything fits on two sides of A4, and an interview on one', async ({ page }) => {
  for (const [path, fits] of [
    ['cheat-sheet/', /^It fits: [12] sides? of A4,/],
    ...entries('interview').map(({ slug }) => [`interviews/${slug}/cheat-sheet/`, /^It fits: 1 side of A4,/] as const),
  ] as const) {
    await page.goto(url + path);
    await page.locator('cheat-sheet[data-state]').waitFor();
    await expect(page.locator('cheat-sheet').getByRole('status')).toHaveText(fits);
  }
});

/** Opens a page, and tells how many files it asked for besides the icon, and how many bytes they are gzipped. */
async function weigh(page: Page, path: string): Promise<{ requests: number; bytes: number }> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => void (response.url().endsWith('favicon.svg') || bodies.push(response.body())));
  await page.goto(url + path, { waitUntil: 'networkidle' });
  page.removeAllListeners('response');
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  return { requests: bodies.length, bytes };
}

test('an answer takes at most three requests and 10 KB gzipped, the home page four and 12', async ({ browser }) => {
  const longest = <T extends { body: string }>(all: T[]) => all.toSorted((a, b) => b.body.length - a.body.length)[0]!;
  for (const [path, most] of [
    ['', { requests: 4, bytes: 12_288 }],
    [questionAt(longest(entries('question'))), { requests: 3, bytes: 10_240 }],
    [storyAt(longest(entries('story'))), { requests: 3, bytes: 10_240 }],
  ] as const) {
    // A new context has nothing that another page loaded.
    const page = await browser.newPage();
    const { requests, bytes } = await weigh(page, path);
    await page.close();
    expect.soft(requests, path).toBeLessThanOrEqual(most.requests);
    expect.soft(bytes, path).toBeLessThanOrEqual(most.bytes);
  }
});
