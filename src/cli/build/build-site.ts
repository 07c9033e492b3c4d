import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { announce } from '../../coach/report/text.ts';
import { readReview } from '../../coach/read-review.ts';
import { EDITIONS, type EditionName, selectEdition } from '../../library/edition.ts';
import { readContent } from '../../library/read.ts';
import { handOver } from '../../library/read-library.ts';
import { describeBadAddress } from '../../site/address.ts';
import { describeBadTarget } from './build-target.ts';
import { commandLine } from '../../commands/command-line.ts';
import { contentFolders, ROOT } from '../project.ts';
import { nameFolder, reasonOf, reportReading } from '../report.ts';
import { GIVES_AWAY, reportSearch, searchSite } from '../publish/check-site.ts';
import { describeHidden } from './describe-hidden.ts';
import { MARK } from './site-mark.ts';

/** How many sites this process has built. Each is rendered from a folder of its own, or it would show what the last one did. */
let builds = 0;

/**
 * Builds an edition beside its target and swaps it in when it is whole; a failed build leaves the last
 * good site where it is. Prints what is wrong; false when nothing was built.
 * @param strict whether an error of the coach stops it
 */
export async function buildSite(edition: EditionName, target: string, strict = false): Promise<boolean> {
  const { folder, defaults } = contentFolders();
  const refusal = describeBadAddress(process.env) ?? describeBadTarget(target, [ROOT, folder]);
  if (refusal) {
    console.error(refusal);
    return false;
  }
  const reading = readContent(folder, defaults);
  if (!reportReading(reading, folder) || !reading.content) return false;
  const { content, withheld, hidden } = selectEdition(reading.content, EDITIONS[edition]);
  const isPublished = !EDITIONS[edition].privates;
  for (const line of describeHidden(withheld, hidden)) console.log(line);
  if (!content.entries.some(({ kind }) => kind === 'question' || kind === 'story')) {
    console.error('Expected a question or a story to publish, found only drafts and private entries.');
    return false;
  }

  // Within the project: elsewhere Astro renders every site from one and the same folder.
  const next = join(ROOT, '.greenroom', `next-${process.pid}-${++builds}`);
  const removeNext = () => rmSync(next, { recursive: true, force: true });
  const stop = () => {
    removeNext();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.env['GREENROOM_EDITION'] = edition;
  try {
    const { findings } = readReview(content, handOver(folder, edition, content).library);
    console.log(announce(findings, commandLine('coach', [nameFolder(folder)])));
    if (strict && findings.some(({ severity, excuse }) => severity === 'error' && excuse === undefined)) {
      console.error('Not built: with --strict, an error of the coach stops a build.');
      return false;
    }
    await build({ root: ROOT, outDir: next, logLevel: 'warn' });
    if (isPublished && !reportSearch(searchSite(next, { folder, all: reading.content, shown: content, hidden }))) {
      console.error(`\n${GIVES_AWAY} Nothing was replaced: the last good site stays.`);
      return false;
    }
    writeFileSync(join(next, MARK), '');
    swap(next, target);
    return true;
  } catch (error) {
    console.error(`The site could not be built, and the last good one stays. ${reasonOf(error)}`);
    return false;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    removeNext();
  }
}

function swap(next: string, target: string): void {
  const old = `${target}.old-${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  const whole = moveBeside(next, target);
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(whole, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  } finally {
    rmSync(whole, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** Moves a site beside its target, which may be on another disk: from there it is swapped in at once. */
function moveBeside(from: string, target: string): string {
  const beside = `${target}.next-${process.pid}`;
  try {
    renameSync(from, beside);
  } catch {
    cpSync(from, beside, { recursive: true });
  }
  return beside;
}
