import { extname } from 'node:path';
import { type Ending, FORMATS } from '../../export/formats.ts';
import { listOr, quote } from '../../core/library/describe.ts';
import { resolvePath } from '../../machine/folders.ts';
import { type Kind, KINDS } from '../../core/library/kinds.ts';
import { suggest } from '../../core/diagnostics/suggest.ts';
import type { Request } from '../../commands/command.ts';
import type { exportAnswers } from '../../commands/table/export.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';

/** What is asked to be exported, and where to. */
export interface ExportRequest {
  /** The folder of answers, as it was typed. */
  folder: string | undefined;
  /** The file to write. */
  to: string;
  ending: Ending;
  /** The slug of the interview that it is for. */
  interview: string | undefined;
  /** The kinds of entry; all when there are none. */
  kinds: Kind[];
  drafts: boolean;
  privates: boolean;
  replace: boolean;
  /** Whether a passphrase locks it. */
  isLocked: boolean;
}

const ENDINGS = Object.keys(FORMATS) as Ending[];
const NAMES = Object.keys(KINDS) as Kind[];

/**
 * Reads what is asked for. The last argument is the file when it has an ending.
 * @param from the folder that names are relative to
 * @throws Refusal that says what was expected
 */
export function readExportRequest({ args, options }: Request<typeof exportAnswers>, from: string): ExportRequest {
  const last = args.at(-1);
  const isFile = last !== undefined && !options.to.length && (args.length > 1 || extname(last) !== '');
  const [to, ...others] = [...options.to, ...(isFile ? [last] : [])].map((each) => each.trim());
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
  return ENDINGS.find((each) => each === extname(file).toLowerCase());
}

/** Kinds by their names or by those of their folders, one at a time or with commas between. */
function readKinds(given: readonly string[], ending: Ending): Kind[] {
  const possible: readonly Kind[] = FORMATS[ending].kinds;
  return given
    .flatMap((each) => each.split(','))
    .map((each) => each.trim().toLowerCase())
    .map((name) => {
      const kind = NAMES.find((each) => each === name || KINDS[each].folder === name);
      if (!kind)
        throw new Refusal(
          `Expected ${listOr(NAMES)} after --kind, found ${quote(name)}. ${suggest(name, NAMES)}`.trim(),
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
