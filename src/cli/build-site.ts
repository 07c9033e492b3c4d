import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'astro';
import { EDITIONS, type EditionName, selectEdition } from '../library/edition.ts';
import { readContent } from '../library/read.ts';
import { describeBadAddress } from '../site/address.ts';
import { contentFolders, ROOT } from './project.ts';
import { count, reportReading } from './report.ts';

/**
 * Builds an edition beside its target and swaps it in when it is whole; a failed build leaves the last
 * good site where it is. Prints what is wrong; false when nothing was built.
 */
export async function buildSite(edition: EditionName, target: string): Promise<boolean> {
  const badAddress = describeBadAddress(process.env);
  if (badAddress) {
    console.error(badAddress);
    return false;
  }
  const { folder, ours } = contentFolders();
  const reading = readContent(folder, ours);
  if (!reportReading(reading, folder) || !reading.content) return false;
  const { withheld } = selectEdition(reading.content, EDITIONS[edition]);
  if (withheld.privates) console.log(`${count(withheld.privates, 'private entry')} left out.`);
  if (withheld.drafts) console.log(`${count(withheld.drafts, 'draft')} left out.`);

  const next = `${target}.next-${process.pid}`;
  process.env['GREENROOM_EDITION'] = edition;
  try {
    await build({ root: ROOT, outDir: next, logLevel: 'warn' });
    swap(next, target);
    return true;
  } catch (error) {
    console.error(`The site could not be built, and the last good one stays. ${reasonOf(error)}`);
    return false;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function swap(next: string, target: string): void {
  const old = `${target}.old-${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  rmSync(old, { recursive: true, force: true });
}

/** The message without its stack; a stack only with GREENROOM_DEBUG. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env['GREENROOM_DEBUG'] ? (error.stack ?? error.message) : error.message;
}
