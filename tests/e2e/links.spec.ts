import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { QUESTIONS } from './library.ts';
import { questionAt } from './pages.ts';
import { siteOf } from './sites.ts';

for (const [name, base] of [
  ['PUBLIC', '/'],
  ['LOCAL', '/prep/'],
  ['HOSTILE', '/'],
] as const) {
  test(`every link of the ${name.toLowerCase()} site leads to a page and a section that are there`, () => {
    const { folder } = siteOf(name);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(10);
    const html = new Map(pages.map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
    const broken: string[] = [];
    for (const [page, text] of html) {
      for (const [, link = ''] of text.matchAll(/<(?:a|link|script)\s[^<>]*?(?:href|src)="?([^"\s>]+)/g)) {
        if (/^(https?|mailto|data):/.test(link)) continue;
        // The part after ":~:" names words of the page, not a section.
        const [address = '', fragment] = link.replaceAll('&amp;', '&').replace(/:~:.*/, '').split('#', 2);
        const [path = '', query] = address.split('?', 2);
        const inside =
          path === '' ? page : decodeURIComponent(path.slice(base.length)) + (path.endsWith('/') ? 'index.html' : '');
        const known = path === '' || (path.startsWith(base) && existsSync(join(folder, inside)));
        const target = html.get(inside);
        const picked = new URLSearchParams(query).getAll('pick');
        const isThere = (id: string) => ['value', 'data-entry'].some((name) => target?.includes(`${name}="${id}"`));
        if (
          !known ||
          (fragment && target && !new RegExp(`\\sid="?${fragment}["\\s>]`).test(target)) ||
          !picked.every(isThere)
        )
          broken.push(`${page}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });
}

test('under a sub-path every page opens and moves on within it', async ({ page }) => {
  const { url } = siteOf('LOCAL');
  await page.goto(url);
  await page.getByRole('link', { name: QUESTIONS.told.title }).first().click();
  await page.waitForURL(url + questionAt(QUESTIONS.told));
  await page.keyboard.press('j');
  await expect(page).toHaveURL(url + questionAt(QUESTIONS.toldNext));
  await page.goto((url + questionAt(QUESTIONS.told)).replace(/\/$/, ''));
  await expect(page).toHaveURL(url + questionAt(QUESTIONS.told));
  await page.goto(`${url}nowhere/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
});

test('the local site names each entry’s file, the published one does not', async ({ page }) => {
  await page.goto(siteOf('LOCAL').url + questionAt(QUESTIONS.told));
  await expect(page.getByText(QUESTIONS.told.file)).toBeVisible();
  await page.goto(siteOf('PUBLIC').url + questionAt(QUESTIONS.told));
  await expect(page.getByText(QUESTIONS.told.file)).toHaveCount(0);
});
