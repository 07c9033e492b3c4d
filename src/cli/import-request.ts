import { parseArgs } from 'node:util';
import { resolvePath } from '../library/folders.ts';

/** What is asked to be imported, and how. */
export interface ImportRequest {
  /** The notes, as they were named. */
  files: string[];
  /** The folder to write to; the content folder in use when it is not said. */
  into: string | undefined;
  dryRun: boolean;
  replace: boolean;
  format: 'text' | 'json';
  /** A name that becomes {{company}}. */
  company: string | undefined;
}

export const IMPORT_USAGE =
  'Usage: npm run import -- FILE… [--into DIR] [--dry-run] [--replace] [--company NAME] [--format text|json]';

/**
 * Reads what is asked for.
 * @param from the folder that names are relative to
 * @throws Error whose message says which option is not known, or not possible
 */
export function readImportRequest(args: string[], from: string): ImportRequest | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      into: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      company: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  if (values.help) return 'help';
  if (!positionals.length)
    throw new Error('Expected a file of notes, found none. Name one: npm run import -- ~/notes.md');
  if (values.format !== 'text' && values.format !== 'json')
    throw new Error(`Expected text or json after --format, found "${values.format}".`);
  if (values.company !== undefined && !values.company.trim())
    throw new Error('Expected a name after --company, found nothing.');
  return {
    files: positionals,
    into: values.into === undefined ? undefined : resolvePath(from, values.into),
    dryRun: values['dry-run'],
    replace: values.replace,
    format: values.format,
    company: values.company?.trim(),
  };
}
