import axe from 'axe-core';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a change of the theme alone can break. */
export const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What a screen of another size can break too, where it shows the same elements. */
export const LAYOUT: readonly string[] = [...COLOURS, 'target-size', 'scrollable-region-focusable'];

/**
 * What in a page, or in a part of it, goes against the standards, or against only the rules named. The page holds axe
 * from the first look on: bringing it anew takes longer than most looks.
 */
export async function violationsIn(
  page: Page,
  { within, rules }: { within?: string; rules?: readonly string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return await page.evaluate(
    async ([place, runOnly]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(place ?? document, {
        runOnly,
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [
      within,
      rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: STANDARDS },
    ] as const,
  );
}
