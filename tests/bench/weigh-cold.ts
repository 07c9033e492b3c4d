import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { INDEX_FOLDER } from '../../src/search/data.ts';

/** What a first search loads: the number of files, and their bytes as a host would send them. */
export interface ColdWeight {
  requests: number;
  bytes: number;
}

/** What a first search loads: the files of Pagefind, and those of Greenroom. */
export interface ColdSearch {
  engine: ColdWeight;
  ours: ColdWeight;
}

/** Files that are compressed already. A host sends them as they are. */
const PACKED = /\.(pf_\w+|pagefind)$/;

/** Weighs what the search page loads for a query until it shows results, without what every page loads. */
export async function weighColdSearch(page: Page, url: string, query: string): Promise<ColdSearch> {
  const before = new Set((await listLoaded(page, () => page.goto(url))).map((response) => response.url()));
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('search-box [role=option]')) return;
      observer.disconnect();
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      Object.assign(globalThis, { loadedFirst: loaded });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const loaded = await listLoaded(page, async () => {
    await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
    await page.locator('search-box [role=option]').first().waitFor();
  });
  const first = new Set(await page.evaluate(() => (globalThis as unknown as { loadedFirst: string[] }).loadedFirst));
  const added = loaded.filter((response) => first.has(response.url()) && !before.has(response.url()));
  const isEngine = (response: Response) => /\/pagefind[^/]*$|\.pf_\w+$|\.pagefind$/.test(pathOf(response));
  return {
    engine: await weigh(added.filter(isEngine)),
    ours: await weigh(added.filter((response) => !isEngine(response))),
  };
}

/** Weighs what Pagefind loads by itself, with its default options: its script, its index, and the first results. */
export async function weighBareEngine(page: Page, url: string, words: string, results: number): Promise<ColdWeight> {
  await page.goto(url);
  const loaded = await listLoaded(page, () =>
    page.evaluate(
      async ([script, text, most]) => {
        const engine = (await import(script)) as {
          search: (text: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
        };
        const { results: all } = await engine.search(text);
        await Promise.all(all.slice(0, most).map((result) => result.data()));
      },
      [`${url}${INDEX_FOLDER}/pagefind.js`, words, results] as const,
    ),
  );
  return weigh(loaded);
}

async function listLoaded(page: Page, load: () => Promise<unknown>): Promise<Response[]> {
  const loaded: Response[] = [];
  const note = (response: Response) => void loaded.push(response);
  page.on('response', note);
  await load();
  page.off('response', note);
  return loaded.filter((response) => response.ok());
}

async function weigh(responses: readonly Response[]): Promise<ColdWeight> {
  const bodies = await Promise.all(responses.map(async (response) => ({ response, body: await response.body() })));
  return {
    requests: bodies.length,
    bytes: bodies.reduce(
      (sum, { response, body }) => sum + (PACKED.test(pathOf(response)) ? body.length : gzipSync(body).length),
      0,
    ),
  };
}

function pathOf(response: Response): string {
  return new URL(response.url()).pathname;
}
