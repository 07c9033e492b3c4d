import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Ending, FORMATS } from '../export/write-export.ts';
import { listOr, quote } from '../library/describe.ts';
import { resolvePath } from '../library/folders.ts';
import { type Kind, KINDS } from '../library/kinds.ts';
import { suggest } from '../library/problem.ts';

/** What is asked to go out, and where to. */
export interface ExportRequest {
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
}

const ENDINGS = Object.keys(FORMATS) as Ending[];
const NAMES = Object.keys(KINDS) as Kind[];

export const EXPORT_USAGE =
  `Usage: npm run export -- --to FILE [--interview SLUG] [--kind ${NAMES.join('|')}] [--private] [--drafts] [--replace]\n` +
  `FILE ends in ${ENDINGS.map((ending) => `${ending} (${FORMATS[ending].name})`).join(', ')}.`;

/**
 * Reads what is asked for.
 * @param from the folder that names are relative to
 * @throws Error whose message says which option is not known, or not possible
 */
export function readExportRequest(args: string[], from: string): ExportRequest | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', short: 'h' },
      to: { type: 'string', multiple: true, default: [] },
      interview: { type: 'string' },
      kind: { type: 'string', multiple: true, default: [] },
      private: { type: 'boolean', default: false },
      drafts: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const [to, ...others] = values.to.map((each) => each.trim());
  if (!to) throw new Error('Expected a file to write after --to, found none.');
  if (others.length)
    throw new Error(`Expected one file after --to, found ${values.to.length}. Export to each by itself.`);
  const ending = ENDINGS.find((each) => each === extname(to).toLowerCase());
  if (!ending) throw new Error(`Expected a file ending in ${listOr(ENDINGS)} after --to, found ${quote(to)}.`);
  return {
    to: resolvePath(from, to),
    ending,
    interview: values.interview,
    kinds: readKinds(values.kind, ending),
    drafts: values.drafts,
    privates: values.private,
    replace: values.replace,
  };
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
        throw new Error(`Expected ${listOr(NAMES)} after --kind, found ${quote(name)}. ${suggest(name, NAMES)}`.trim());
      if (!possible.includes(kind))
        throw new Error(
          `Expected ${listOr(possible)} for ${FORMATS[ending].name} (${ending}), found ${kind}. Choose another kind, or another ending.`,
        );
      return kind;
    });
}
