import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { withLibrary } from './with-library.ts';
import { readTextFiles } from '../../src/machine/read-text-files.ts';
import { BROWSER_ARGS, findBrowser } from '../../src/machine/browser.ts';
import { EXAMPLE } from '../../src/machine/project.ts';
import { serveSite } from '../../src/builder/serve/serve.ts';

/** The served site of a generated library, and a browser to open it with. */
interface BenchSite {
  chrome: Browser;
  /** The address of the home page. */
  url: string;
  /** How many files the library has. */
  entries: number;
}

/**
 * Builds and serves a site for each number of entries, and measures it.
 * @param sizes numbers of entries
 * @throws Refusal when there is no browser
 */
export async function benchSites(sizes: readonly number[], measure: (site: BenchSite) => Promise<void>): Promise<void> {
  const executablePath = await findBrowser();
  const { files } = readTextFiles(EXAMPLE);
  for (const size of sizes) {
    await withLibrary(files, size, async ({ content, site, entries }) => {
      const build = spawnSync(
        process.execPath,
        [join(import.meta.dirname, '../../src/cli/main.ts'), 'build', '--out', site],
        {
          env: { ...process.env, GREENROOM_CONTENT: content },
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
      if (build.status !== 0) throw new Error('The generated library could not be built: see the lines above.');
      const { server, url } = await serveSite(site);
      const chrome = await chromium.launch({ executablePath, args: BROWSER_ARGS });
      try {
        await measure({ chrome, url, entries });
      } finally {
        await chrome.close();
        server.close();
      }
    });
  }
}
