import type { Page } from 'playwright-core';
import type { Titles } from './score.ts';

/**
 * Asks a built site's own search, on its search page, and reads what it shows.
 * @param page a browser's page
 * @param url the site's address
 */
export async function askSite(page: Page, url: string, queries: readonly string[]): Promise<Titles[][]> {
  await page.goto(`${url}search/`);
  await page.locator('search-box[aria-busy=false]').waitFor();
  // All in the page: to type each query from here takes longer than the search.
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
