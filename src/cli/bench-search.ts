import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { timeKeys } from '../bench/time-keys.ts';
import { type ColdWeight, weighBareEngine, weighColdSearch } from '../bench/weigh-cold.ts';
import { readSizes, withLibrary } from '../bench/with-library.ts';
import { readTextFiles } from '../library/files.ts';
import { BROWSER_ARGS, findBrowser } from './browser.ts';
import { contentFolders } from './project.ts';
import { serveSite } from './serve.ts';

/** What is typed: a pasted sentence, a phrase and a keyword. */
const TYPED = [
  'tell me about a time you disagreed with your manager',
  'tight deadlines',
  'how do you prioritise',
  'kafka',
];

/** What a first search asks. */
const FIRST = 'conflict';

/** How many results are shown at once. */
const SHOWN = 8;

const sizes = readSizes(process.argv.slice(2));
if (!sizes) {
  console.error('Expected numbers of entries, as in: npm run bench:search -- 30 1000 5000');
  process.exit(2);
}
const browser = await findBrowser();
if (!browser.path) {
  console.error(browser.advice);
  process.exit(1);
}

const { files } = readTextFiles(contentFolders().ours);
const times: Record<string, string | number>[] = [];
const weights: Record<string, string | number>[] = [];
for (const size of sizes) {
  await withLibrary(files, size, async ({ content, site, entries }) => {
    const build = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts'), '--out', site], {
      env: { ...process.env, GREENROOM_CONTENT: content },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (build.status !== 0) throw new Error('The generated library could not be built: see the lines above.');
    const { server, url } = await serveSite(site);
    const chrome = await chromium.launch({ executablePath: browser.path!, args: BROWSER_ARGS });
    try {
      const bare = await weighBareEngine(await chrome.newPage(), url, FIRST, SHOWN);
      const cold = await weighColdSearch(await chrome.newPage(), url, FIRST);
      weights.push({
        entries,
        'engine by itself': describe(bare),
        'engine here': describe(cold.engine),
        'ours here': describe(cold.ours),
      });
      const page = await chrome.newPage();
      await page.goto(`${url}search/`);
      await page.locator('search-box[aria-busy=false]').waitFor();
      const { first, again } = await timeKeys(page, TYPED);
      times.push({ entries, keys: again.length, ...columns('first', first), ...columns('again', again) });
    } finally {
      await chrome.close();
      server.close();
    }
  });
}
console.log(
  'Milliseconds from a key to its results on the screen, the index loaded; “again”: the same words a second time.',
);
console.table(times);
console.log(`What a first search for “${FIRST}” loads, gzipped.`);
console.table(weights);

function columns(name: string, sorted: readonly number[]): Record<string, string> {
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return { [`${name}: median`]: at(0.5), [`${name}: 95%`]: at(0.95), [`${name}: worst`]: at(1) };
}

function describe({ requests, bytes }: ColdWeight): string {
  return `${(bytes / 1000).toFixed(1)} KB in ${requests}`;
}
