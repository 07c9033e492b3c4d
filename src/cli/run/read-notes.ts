import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { saySystemError } from '../../core/diagnostics/system-errors.mjs';
import { type Decoded, decodeNotes, describeTooLarge, MOST_READ_BYTES } from '../../import/text/decode.ts';
import { resolvePath } from '../../machine/folders.ts';
import { typedIn } from '../../machine/project.ts';

/** The size of notes, in bytes, above which reading takes long enough to say so. */
const SLOW_BYTES = 500_000;

/**
 * Reads a file of notes.
 * @param file its path, as it was typed
 * @throws Refusal when it is no file, cannot be read, or changes while it is read
 */
export function readNotes(file: string): Decoded {
  const path = resolvePath(typedIn(), file);
  const before = attempt(path, () => statSync(path));
  if (before.isDirectory())
    throw new Refusal(`Expected a file of notes, found the folder ${file}. Name the file in it.`);
  // A pipe would be waited for, and a device never ends.
  if (!before.isFile())
    throw new Refusal(
      `Expected a file of notes, found a device or a pipe at ${file}. Save the notes to a file, and name that.`,
    );
  if (before.size > MOST_READ_BYTES) throw new Refusal(`${file}: ${describeTooLarge(before.size)}`);
  if (before.size > SLOW_BYTES) console.error(`Reading ${(before.size / 1e6).toFixed(1)} MB …`);
  const bytes = attempt(path, () => readFileSync(path));
  try {
    const notes = decodeNotes(bytes);
    const after = statSync(path);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new Refusal(
        'Expected a file that stays as it is, but it changed while it was read. Run the command again.',
      );
    return notes;
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`${file}: ${error.message}`) : error;
  }
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Refusal(`Expected a file of notes at ${path}, but ${saySystemError(error)}`);
  }
}
