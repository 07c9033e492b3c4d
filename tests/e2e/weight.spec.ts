import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';
import { siteOf } from './sites.ts';

for (const kind of ['question told as a story', 'question with principles and a story', 'story', 'home'] as const) {
  test(`${kind} takes at most three requests and 10 KB gzipped (home four and 12) besides the icon`, async ({
    page,
  }) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => void (response.url().endsWith('favicon.svg') || bodies.push(response.body())));
    await page.goto(siteOf('PUBLIC').url + PAGES[kind], { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bodies.length).toBeLessThanOrEqual(kind === 'home' ? 4 : 3);
    expect(bytes).toBeLessThanOrEqual(kind === 'home' ? 12_288 : 10_240);
  });
}
