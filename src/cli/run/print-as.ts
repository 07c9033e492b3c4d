import { join } from 'node:path';
import type { FORMAT_OPTION } from '../../commands/table/shared.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { typedIn } from '../../machine/project.ts';
import { nameFrom } from '../../machine/report.ts';

/** A format that problems and findings can be printed in. */
export type Format = (typeof FORMAT_OPTION)['choices'][number];

/** Prints what the writer of a format gives: text as it is, data as JSON. Prints nothing for an empty text. */
export function printAs(format: Format, writers: Readonly<Record<Format, () => unknown>>): void {
  const written = writers[format]();
  if (written === '') return;
  console.log(typeof written === 'string' ? written : JSON.stringify(written, null, 2));
}

/** Diagnostics with their paths from the folder that the command was typed in, in place of the folder of answers. */
export function withTypedPaths<D extends Diagnostic>(diagnostics: readonly D[], folder: string): D[] {
  const from = typedIn();
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file: nameFrom(from, join(folder, diagnostic.file)).replaceAll('\\', '/'),
  }));
}
