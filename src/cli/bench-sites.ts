import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { readSizes, withLibrary } from '../bench/with-library.ts';
import { readTextFiles } from '../library/files.ts';
import { BROWSER_ARGS, findBrowser } from './browser.ts';
import { contentFolders } from './project.ts';
import { serveSite } from './serve.ts';

/** A generated library's site, served, and a browser to open it with. */
interface BenchSite {
  chrome: Browser;
  /** The address of the home page. */
  url: string;
  /** How many files the library has. */
  entries: number;
}

/**
 * Builds and serves a site for each number of entries on the command line, and measures it. Prints what is
 * wrong, and stops, when the numbers are none or there is no browser.
 * @param otherwise the numbers when none is given
 * @param usage how the command is called
 */
export async function benchSites(
  otherwise: number[],
  usage: string,
  measure: (site: BenchSite) => Promise<void>,
): Promise<void> {
  const sizes = readSizes(process.argv.slice(2), otherwise);
  if (!sizes) {
    console.error(`Expected numbers of entries, as in: ${usage}`);
    process.exit(2);
  }
  const browser = await findBrowser();
  if (!browser.path) {
    console.error(browser.advice);
    process.exit(1);
  }
  const { files } = readTextFiles(contentFolders().ours);
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
        await measure({ chrome, url, entries });
      } finally {
        await chrome.close();
        server.close();
      }
    });
  }
}
