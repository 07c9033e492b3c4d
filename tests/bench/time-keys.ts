import type { Page } from 'playwright-core';
import { definePainted } from './painted.ts';

/** Milliseconds from each key to the frame that shows its results, the shortest first. */
export interface KeyTimes {
  /** When the words are typed for the first time. */
  first: number[];
  /** When the same words are typed again, and everything is loaded. */
  again: number[];
}

/** Types queries into the search page, key by key, twice each. */
export async function timeKeys(page: Page, queries: readonly string[]): Promise<KeyTimes> {
  await page.evaluate(definePainted);
  return page.evaluate(async (typed) => {
    const box = document.querySelector('search-box')!;
    const input = box.querySelector('input')!;
    const type = async (text: string): Promise<number> => {
      const started = performance.now();
      input.value = text;
      const resultsShown = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (box.ariaBusy !== 'false') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(box, { attributeFilter: ['aria-busy'] });
      });
      input.dispatchEvent(new Event('input'));
      await resultsShown;
      await painted();
      return performance.now() - started;
    };
    const times: KeyTimes = { first: [], again: [] };
    for (const query of typed)
      for (const round of ['first', 'again'] as const)
        for (let length = 1; length <= query.length; length++) times[round].push(await type(query.slice(0, length)));
    for (const round of Object.values(times)) (round as number[]).sort((a, b) => a - b);
    return times;
  }, queries);
}
