import type { Page } from 'playwright-core';
import type { Titles } from './score.ts';

/**
 * Types queries into the search page of a built site. Gives the titles of the results of each query.
 * @param page a page of a browser
 * @param url the address of the home page
 */
export async function askSite(page: Page, url: string, queries: readonly string[]): Promise<Titles[][]> {
  await page.goto(`${url}search/`);
  await page.locator('search-box[aria-busy=false]').waitFor();
  // All queries are typed within the page, because typing from here takes longer than the search.
  return await page.evaluate(async (asked) => {
    const box = document.querySelector('search-box')!;
    const field = box.querySelector<HTMLInputElement>('input[role=combobox]')!;
    const isDone = () => box.getAttribute('aria-busy') === 'false';
    const done = () =>
      new Promise<void>((resolve) => {
        if (isDone()) {
          resolve();
          return;
        }
        const observer = new MutationObserver(() => {
          if (!isDone()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(box, { attributes: true, attributeFilter: ['aria-busy'] });
      });
    const answers: string[][][] = [];
    for (const query of asked) {
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await done();
      const options = [...box.querySelectorAll('[role=option]')];
      answers.push(
        options.map((option) => [
          option.querySelector('.title')?.textContent ?? '',
          ...[...option.querySelectorAll('.answers i')].map((title) => title.textContent),
        ]),
      );
    }
    return answers;
  }, queries);
}
