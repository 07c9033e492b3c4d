import { type Page, test as base } from '@playwright/test';

/**
 * Tests that only look: they share one page, as somebody who goes from page to page does. A page of its own for each test
 * takes longer than looking at it. What a test sets (the size, the theme, who listens) it sets anew; it keeps nothing.
 */
export const test = base.extend<object, { visitor: Page }>({
  visitor: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
