import { extname } from 'node:path';
import { type Ending, FORMATS } from '../../export/formats.ts';
import { listOr, quote } from '../../core/library/describe.ts';
import { resolvePath } from '../../machine/folders.ts';
import { type Kind, KINDS } from '../../core/library/kinds.ts';
import { suggest } from '../../core/diagnostics/suggest.ts';
import type { Request } from '../../commands/command.ts';
import type { exportAnswers } from '../../commands/table/export.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';

/** What to export, and the file to write. */
export interface ExportRequest {
  /** The folder of answers, as it was typed. Undefined when none was. */
  folder: string | undefined;
  /** The absolute path of the file to write. */
  to: string;
  /** Its ending, which decides the format. */
  ending: Ending;
  /** The slug of the interview to export. Undefined for all answers. */
  interview: string | undefined;
  /** The kinds of entry to export. All kinds when the list is empty. */
  kinds: Kind[];
  /** Whether to export drafts. */
  drafts: boolean;
  /** Whether to export private entries. */
  privates: boolean;
  /** Whether to replace a file that exists. */
  replace: boolean;
  /** Whether to lock the page with a passphrase. */
  isLocked: boolean;
}

const ENDINGS = Object.keys(FORMATS) as Ending[];
const KIND_NAMES = Object.keys(KINDS) as Kind[];

/**
 * Reads what to export, and where to. The last argument is the file when it has an ending.
 * @param from the folder that the command was typed in
 * @throws Refusal when the file, its ending or a kind is missing or unknown
 */
export function readExportRequest({ args, options }: Request<typeof exportAnswers>, from: string): ExportRequest {
  const last = args.at(-1);
  const isFile = last !== undefined && !options.to.length && (args.length > 1 || extname(last) !== '');
  const [to, ...others] = [...options.to, ...(isFile ? [last] : [])].map((name) => name.trim());
  if (!to) throw new Refusal('Expected a file to write, like ~/answers.html, found none.', 2);
  if (others.length)
    throw new Refusal(`Expected one file to write, found ${others.length + 1}. Export to each by itself.`, 2);
  const ending = endingOf(to);
  if (!ending) throw new Refusal(`Expected a file that ends in ${listOr(ENDINGS)}, found ${quote(to)}.`, 2);
  if (options.passphrase && ending !== '.html')
    throw new Refusal(
      `Expected a file that ends in .html with --passphrase, found ${quote(to)}. Only a page can be locked.`,
      2,
    );
  return {
    folder: args.length > Number(isFile) ? args[0] : undefined,
    to: resolvePath(from, to),
    ending,
    interview: options.interview,
    kinds: readKinds(options.kind, ending),
    drafts: options.drafts,
    privates: options.private,
    replace: options.replace,
    isLocked: options.passphrase,
  };
}

function endingOf(file: string): Ending | undefined {
  return ENDINGS.find((ending) => ending === extname(file).toLowerCase());
}

/** Reads kinds, by the names of the kinds or of their folders. Commas may stand between them. */
function readKinds(typed: readonly string[], ending: Ending): Kind[] {
  const possible: readonly Kind[] = FORMATS[ending].kinds;
  return typed
    .flatMap((names) => names.split(','))
    .map((name) => name.trim().toLowerCase())
    .map((name) => {
      const kind = KIND_NAMES.find((known) => known === name || KINDS[known].folder === name);
      if (!kind)
        throw new Refusal(
          `Expected ${listOr(KIND_NAMES)} after --kind, found ${quote(name)}. ${suggest(name, KIND_NAMES)}`.trim(),
          2,
        );
      if (!possible.includes(kind))
        throw new Refusal(
          `Expected ${listOr(possible)} for ${FORMATS[ending].name} (${ending}), found ${kind}. Choose another kind, or another ending.`,
          2,
        );
      return kind;
    });
}
