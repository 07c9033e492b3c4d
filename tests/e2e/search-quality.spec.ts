import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { askSite } from '../../src/search/evaluation/ask.ts';
import { readQueries } from '../../src/search/evaluation/queries.ts';
import { judge, scoreAnswers } from '../../src/search/evaluation/score.ts';
import { siteOf } from './sites.ts';

/** The share of the queries that must find a right answer among the first three; what was measured is a little more. */
const FLOORS = { 'phrases.tsv': 0.93, 'sentences.tsv': 0.88 };

for (const [file, floor] of Object.entries(FLOORS)) {
  test(`search answers ${file} among its first three results as often as it did`, async ({ page }) => {
    const { queries, bad } = readQueries(readFileSync(join(import.meta.dirname, '../fixtures/search', file), 'utf8'));
    expect(bad).toEqual([]);
    expect(queries.length).toBeGreaterThanOrEqual(100);
    const answers = await askSite(
      page,
      siteOf('PUBLIC').url,
      queries.map(({ text }) => text),
    );
    const { top3, misses } = scoreAnswers(queries.map((query, index) => judge(query, answers[index] ?? [])));
    expect(top3, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(floor);
  });
}

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
