import type { Page } from 'playwright-core';
import { definePainted } from './painted.ts';

/** A choice on a cheat sheet: the name and the value of its button. */
export type Press = readonly [name: string, value: string];

/** How long a cheat sheet takes, in milliseconds. */
export interface SheetTimes {
  /** From the start of its page to the frame that shows its sides. */
  opening: number;
  /** From each choice to the frame that shows it. */
  choices: number[];
}

/** Opens a cheat sheet, and makes choices one after the other. */
export async function timeSheet(page: Page, url: string, presses: readonly Press[]): Promise<SheetTimes> {
  await page.addInitScript(definePainted);
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('cheat-sheet[data-state]')) return;
      observer.disconnect();
      void painted().then(() => performance.mark('shown'));
    });
    observer.observe(document, { attributeFilter: ['data-state'], subtree: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  const opening = await page.evaluate(() => performance.getEntriesByName('shown')[0]!.startTime);
  const choices: number[] = [];
  for (const press of presses)
    choices.push(
      await page.evaluate(async ([name, value]) => {
        const started = performance.now();
        document.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.click();
        await painted();
        return performance.now() - started;
      }, press),
    );
  return { opening, choices };
}
