import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { Selection } from '../export/selection.ts';
import { BASE_CONFIG } from './integrations/base-config.ts';
import { sealPage } from '../site/policy/seal-page.ts';
import { ROOT } from '../machine/project.ts';
import { makeSite } from '../site/make-site.ts';
import { provideSite } from './integrations/provide-site.ts';
import { readSiteSettings } from './site-settings.ts';
import { withOutputFolder } from './output-folder.ts';

/**
 * Builds a selection of a library as one page that loads nothing.
 * @param folder the content folder
 * @throws Error when it cannot be built
 */
export async function buildPage(folder: string, { content, library, interview }: Selection): Promise<string> {
  const settings = { ...readSiteSettings(folder, 'public'), base: '/', library, interview: interview?.slug };
  const site = makeSite(content, settings);
  return withOutputFolder(async (out) => {
    await build({
      ...BASE_CONFIG,
      integrations: [...BASE_CONFIG.integrations, provideSite(site)],
      configFile: false,
      root: ROOT,
      srcDir: './src/site/one-page',
      // This folder does not exist: the page holds its icon itself.
      publicDir: './src/site/one-page/public',
      cacheDir: './.greenroom/cache',
      outDir: out,
      logLevel: 'warn',
      build: { inlineStylesheets: 'always' },
      vite: {
        build: {
          assetsInlineLimit: Infinity,
          cssCodeSplit: false,
          rolldownOptions: { output: { codeSplitting: false } },
        },
      },
    });
    const read = (path: string) => readFileSync(join(out, path), 'utf8');
    return sealPage(read('index.html'), read);
  });
}
