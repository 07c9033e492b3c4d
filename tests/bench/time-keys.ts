import type { Page } from 'playwright-core';
import { definePainted } from './painted.ts';

/** What typing costs: milliseconds from each key to the frame that shows its results, in order of size. */
export interface KeyTimes {
  first: number[];
  /** The same words typed once more: all that they need is loaded. */
  again: number[];
}

/** Types queries into the search page, key by key, twice. */
export async function timeKeys(page: Page, queries: readonly string[]): Promise<KeyTimes> {
  await page.evaluate(definePainted);
  return page.evaluate(async (typed) => {
    const box = document.querySelector('search-box')!;
    const input = box.querySelector('input')!;
    const type = async (text: string): Promise<number> => {
      const started = performance.now();
      input.value = text;
      const shown = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (box.ariaBusy !== 'false') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(box, { attributeFilter: ['aria-busy'] });
      });
      input.dispatchEvent(new Event('input'));
      await shown;
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
