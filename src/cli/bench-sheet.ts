import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type Press, timeSheet } from '../bench/time-sheet.ts';
import { readSizes, withLibrary } from '../bench/with-library.ts';
import { readTextFiles } from '../library/files.ts';
import { BROWSER_ARGS, findBrowser } from './browser.ts';
import { contentFolders } from './project.ts';
import { serveSite } from './serve.ts';

/** What is pressed on the sheet, which at first has cues on two sides. */
const PRESSES: readonly Press[] = [
  ['sides', 'all'],
  ['paper', 'letter'],
  ['group', 'stories'],
  ['density', 'headlines'],
  ['density', 'full'],
  ['sides', '4'],
  ['density', 'cues'],
];

const sizes = readSizes(process.argv.slice(2), [50, 500]);
if (!sizes) {
  console.error('Expected numbers of entries, as in: npm run bench:sheet -- 50 500');
  process.exit(2);
}
const browser = await findBrowser();
if (!browser.path) {
  console.error(browser.advice);
  process.exit(1);
}

const { files } = readTextFiles(contentFolders().ours);
const rows: Record<string, string | number>[] = [];
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
      const { opening, choices } = await timeSheet(await chrome.newPage(), `${url}cheat-sheet/`, PRESSES);
      const times = PRESSES.map(([name, value], index) => [`${name} ${value}`, Math.round(choices[index]!)]);
      rows.push({ entries, opening: Math.round(opening), ...Object.fromEntries(times) });
    } finally {
      await chrome.close();
      server.close();
    }
  });
}
console.log('Milliseconds to the frame that shows the sheet: from opening its page, then from each choice in turn.');
console.table(rows);
