import { join } from 'node:path';
import type { FORMAT_OPTION } from '../../commands/table/shared.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { typedIn } from '../../machine/project.ts';
import { nameFrom } from '../../machine/report.ts';

/** How what is found in answers can be printed. */
export type Format = (typeof FORMAT_OPTION)['choices'][number];

/** Prints what is found in the format that was asked for. Data is printed as JSON, and an empty text not at all. */
export function printAs(format: Format, writers: Readonly<Record<Format, () => unknown>>): void {
  const written = writers[format]();
  if (written === '') return;
  console.log(typeof written === 'string' ? written : JSON.stringify(written, null, 2));
}

/** Names the files of diagnostics from where the command was typed, in place of from their folder. */
export function fromHere<D extends Diagnostic>(diagnostics: readonly D[], folder: string): D[] {
  const from = typedIn();
  return diagnostics.map((each) => ({ ...each, file: nameFrom(from, join(folder, each.file)).replaceAll('\\', '/') }));
}
