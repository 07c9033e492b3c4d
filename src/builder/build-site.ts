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
import { GIVES_AWAY, reportSearch, searchSite } from './check-site.ts';
import { describeHidden } from './describe-hidden.ts';
import { ownPages } from './integrations/own-pages.ts';
import { provideSite } from './integrations/provide-site.ts';
import { writeSearchIndex } from './integrations/search-index.ts';
import { makeSite } from '../site/make-site.ts';
import { render } from './render.ts';
import { MARK } from './site-mark.ts';
import { readSiteSettings } from './site-settings.ts';

/**
 * Builds an edition and puts it in its place when it is whole; a failed build leaves the last good site where it is.
 * Prints what is wrong; false when nothing was built.
 * @throws when something that is installed is damaged
 * @param named where to build
 * @param strict whether an error of the coach stops it
 * @param mark what the site keeps of what it was made of
 */
export async function buildSite(
  edition: EditionName,
  named: string,
  { strict = false, mark = '' }: { strict?: boolean; mark?: string } = {},
): Promise<boolean> {
  const { folder, defaults } = contentFolders();
  const target = realPath(named);
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
    return await render(async (next) => {
      const integrations = [provideSite(site), ownPages(site), writeSearchIndex(site)];
      await build({ root: ROOT, outDir: next, logLevel: 'warn', integrations });
      if (isPublished && !reportSearch(searchSite(next, { folder, all, shown: content, hidden }))) {
        console.error(`\n${GIVES_AWAY} Nothing was replaced: the last good site stays.`);
        return false;
      }
      writeFileSync(join(next, MARK), mark);
      replaceFolder(next, target);
      return true;
    });
  } catch (error) {
    if (describeDamage(error, ROOT) !== null) throw error;
    console.error(`The site could not be built, and the last good one stays. ${reasonOf(error)}`);
    return false;
  }
}
