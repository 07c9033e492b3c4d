import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { isReallyWithin } from '../../machine/disk/real-path.ts';
import { nameFolder } from '../../machine/report.ts';

/**
 * Throws a Refusal when a path is in the folder of answers: the next command would read what is written there.
 * @param what what would be written: "a file"
 * @param how how to name another path: "with --out"
 */
export function refuseInside(folder: string, path: string, what: string, how?: string): void {
  if (isReallyWithin(folder, path))
    throw new Refusal(
      `Expected ${what} outside the answers, found one in ${nameFolder(folder)}. ${how ? `Name another ${how}.` : 'Name another.'}`,
    );
}
