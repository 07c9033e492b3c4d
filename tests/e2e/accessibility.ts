import axe from 'axe-core';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that a change of the theme alone can break. */
export const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** The rules that another size of the screen can break, if it shows the same elements. */
export const LAYOUT: readonly string[] = [...COLOURS, 'target-size', 'scrollable-region-focusable'];

/**
 * Lists what breaks the standards in a page. The page keeps axe after the first check, because loading it takes longer
 * than most checks.
 * @param within a selector of the part to check. By default the whole page
 * @param rules the only rules to check
 */
export async function violationsIn(
  page: Page,
  { within, rules }: { within?: string; rules?: readonly string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return await page.evaluate(
    async ([part, runOnly]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(part ?? document, {
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
