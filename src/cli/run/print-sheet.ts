import { chromium } from 'playwright-core';
import { BROWSER_ARGS } from '../../machine/browser.ts';
import { serveSite } from '../../builder/serve/serve.ts';

/** A printed sheet, and what its page says about its length. */
interface Printed {
  /** Whether it fits the sides it may take: "fits", "over", or "empty" when there is nothing on it. */
  state: string | null;
  pdf: Buffer;
  verdict: string;
  /** Suggestions to make it fit, one a line. */
  advice: string[];
}

/**
 * Prints a cheat sheet of a built site with a browser.
 * @param path its address below the home page, with the choices in its query
 */
export async function printSheet(executablePath: string, site: string, path: string): Promise<Printed> {
  const { server, url } = await serveSite(site, { base: process.env['BASE_PATH'] || '/' });
  const chrome = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  try {
    const page = await chrome.newPage();
    await page.goto(url + path);
    const sheet = page.locator('cheat-sheet[data-state]');
    await sheet.waitFor();
    const verdict = await sheet.getByRole('status').innerText();
    const advice = await sheet.locator('.advice :is(p, li[data-id])').evaluateAll((lines) =>
      lines.map((line) => {
        const { id } = (line as HTMLElement).dataset;
        const text = line.textContent;
        return id === undefined ? text : `  ${text}  (${id})`;
      }),
    );
    const state = await sheet.getAttribute('data-state');
    return { state, pdf: await page.pdf({ preferCSSPageSize: true }), verdict, advice };
  } finally {
    await chrome.close();
    server.close();
  }
}
