import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { announce } from '../coach/report/text.ts';
import { readSpeller } from '../core/language/spelling/read-speller.ts';
import { EDITIONS, type EditionName, selectEdition } from '../core/library/edition.ts';
import { readContent } from '../machine/read-content.ts';
import { describeBadAddress } from './describe-bad-address.ts';
import { describeBadTarget } from './build-target.ts';
import { describeDamage } from '../machine/setup/damage.mjs';
import { commandLine } from '../commands/command-line.ts';
import { putRight } from '../machine/disk/put-right.ts';
import { realPath } from '../machine/disk/real-path.ts';
import { replaceFolder } from '../machine/disk/replace-folder.ts';
import { contentFolders, ROOT } from '../machine/project.ts';
import { nameFolder, reasonOf, reportReading } from '../machine/report.ts';
import { LEAKS_FOUND, reportSearch, searchSite } from './check-site.ts';
import { describeHidden } from './describe-hidden.ts';
import { optionalPages } from './integrations/optional-pages.ts';
import { provideSite } from './integrations/provide-site.ts';
import { writeSearchIndex } from './integrations/search-index.ts';
import { makeSite } from '../site/make-site.ts';
import { withOutputFolder } from './output-folder.ts';
import { MARK_FILE } from './site-mark.ts';
import { readSiteSettings } from './site-settings.ts';

/**
 * Builds an edition of the site into a folder. Prints what is wrong. If nothing is built, the last good site stays.
 * @param out the folder to build into
 * @param strict whether an error of the coach stops the build
 * @param mark the hash of the site's sources, by which `isCurrent` knows it again
 * @returns whether the site was built
 * @throws when an installed package is damaged
 */
export async function buildSite(
  edition: EditionName,
  out: string,
  { strict = false, mark = '' }: { strict?: boolean; mark?: string } = {},
): Promise<boolean> {
  const { folder, defaults } = contentFolders();
  const target = realPath(out);
  putRight(dirname(target));
  const refusal = describeBadAddress(process.env) ?? describeBadTarget(target, [ROOT, folder]);
  if (refusal) {
    console.error(refusal);
    return false;
  }
  const reading = readContent(folder, defaults);
  const { content: all } = reading;
  if (!reportReading(reading, folder) || !all) return false;
  const { content, withheld, hidden } = selectEdition(all, EDITIONS[edition]);
  const isPublished = !EDITIONS[edition].privates;
  for (const line of describeHidden(withheld, hidden)) console.log(line);
  if (!content.entries.some(({ kind }) => kind === 'question' || kind === 'story')) {
    console.error('Expected a question or a story to publish, found only drafts and private entries.');
    return false;
  }

  try {
    const site = makeSite(content, { ...readSiteSettings(folder, edition), speller: readSpeller(content.site) });
    const { findings } = site.coached;
    console.log(announce(findings, commandLine('coach', [nameFolder(folder)])));
    if (strict && findings.some(({ severity, excuse }) => severity === 'error' && excuse === undefined)) {
      console.error('Not built: with --strict, an error of the coach stops a build.');
      return false;
    }
    return await withOutputFolder(async (next) => {
      const integrations = [provideSite(site), optionalPages(site), writeSearchIndex(site)];
      await build({ root: ROOT, outDir: next, logLevel: 'warn', integrations });
      if (isPublished && !reportSearch(searchSite(next, { folder, all, shown: content, hidden }))) {
        console.error(`\n${LEAKS_FOUND} Nothing was replaced: the last good site stays.`);
        return false;
      }
      writeFileSync(join(next, MARK_FILE), mark);
      replaceFolder(next, target);
      return true;
    });
  } catch (error) {
    if (describeDamage(error, ROOT) !== null) throw error;
    console.error(`The site could not be built, and the last good one stays. ${reasonOf(error)}`);
    return false;
  }
}
