import { type Page, test as base } from '@playwright/test';

/**
 * A test that only looks at pages. Such tests share one browser page, because a new one for each takes longer than the
 * test. Each test sets the size, the theme and listeners itself, and removes its listeners.
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
