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
  const answers: Titles[][] = [];
  for (const query of queries) {
    await page.locator('search-box input[role=combobox]').fill(query);
    await page.locator('search-box[aria-busy=false]').waitFor();
    answers.push(
      await page
        .locator('search-box [role=option]')
        .evaluateAll((options) =>
          options.map((option) => [
            option.querySelector('.title')?.textContent ?? '',
            ...[...option.querySelectorAll('.answers i')].map((title) => title.textContent ?? ''),
          ]),
        ),
    );
  }
  return answers;
}
