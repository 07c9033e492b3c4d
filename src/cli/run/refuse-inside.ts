import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { isReallyWithin } from '../../machine/disk/real-path.ts';
import { nameFolder } from '../../machine/report.ts';

/**
 * Refuses to write among the answers, which are read from there: the next command would take what is written for one.
 * @param what what would be written, as "a file"
 * @param how how another place is named, as "with --out"
 */
export function refuseInside(folder: string, path: string, what: string, how?: string): void {
  if (isReallyWithin(folder, path))
    throw new Refusal(
      `Expected ${what} outside the answers, found one in ${nameFolder(folder)}. ${how ? `Name another ${how}.` : 'Name another.'}`,
    );
}
