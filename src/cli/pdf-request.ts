import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KNOWN } from '../cheat-sheet/paper.ts';
import { listOr } from '../library/describe.ts';

/** What a PDF is asked to be. */
export interface PdfRequest {
  /** The slug of the interview whose sheet it is; the sheet of everything without one. */
  interview: string | undefined;
  /** What is chosen by name, as an address says it. */
  choices: Partial<Record<keyof typeof KNOWN, string>>;
  /** What goes in, what does not, and what is cut to its cues: each by an id or a code. */
  named: Record<'pick' | 'leave' | 'short', string[]>;
  /** The file to write. */
  out: string;
}

export const PDF_USAGE =
  'Usage: npm run pdf -- [--interview SLUG] ' +
  Object.entries(KNOWN)
    .map(([name, values]) => `[--${name} ${values.join('|')}] `)
    .join('') +
  '[--pick ID] [--leave ID] [--short ID] [--out FILE]\n' +
  'An ID is that of an entry (S1 on the sheet, or story.the-outage) or of a group (stories, topic.deadlines).';

/**
 * Reads what is asked for.
 * @param from the folder that file names are relative to
 * @throws Error whose message says which option is not known, or not possible
 */
export function readPdfRequest(args: string[], from: string): PdfRequest | 'help' {
  const text = { type: 'string' } as const;
  const list = { ...text, multiple: true, default: [] as string[] } as const;
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', short: 'h' },
      interview: text,
      paper: text,
      sides: text,
      density: text,
      pick: list,
      leave: list,
      short: list,
      out: text,
    },
  });
  if (values.help) return 'help';
  const choices: PdfRequest['choices'] = {};
  for (const name of ['paper', 'sides', 'density'] as const) {
    const value = values[name];
    if (value === undefined) continue;
    if (!KNOWN[name].includes(value))
      throw new Error(`Expected ${listOr(KNOWN[name])} after --${name}, found "${value}".`);
    choices[name] = value;
  }
  const {
    interview,
    pick,
    leave,
    short,
    out = interview === undefined ? 'cheat-sheet.pdf' : `${interview}.pdf`,
  } = values;
  return { interview, choices, named: { pick, leave, short }, out: resolve(from, out) };
}

/** Why a PDF can't be written to a file; what is there and is no PDF is not replaced. */
export function describeBadFile(file: string): string | null {
  const parent = dirname(file);
  if (!existsSync(parent) || !statSync(parent).isDirectory())
    return `Expected a folder at ${parent}, found none. Make it, or name another file with --out.`;
  if (!existsSync(file)) return null;
  if (statSync(file).isDirectory()) return `Expected a file at ${file}, found a folder. Name a file with --out.`;
  try {
    const start = readFileSync(file).subarray(0, 5).toString('latin1');
    return start === '' || start === '%PDF-'
      ? null
      : `Expected a PDF to replace at ${file}, found something else. Name another file with --out.`;
  } catch (error) {
    return `Expected to replace ${file}, but the system says ${codeOf(error)}. Name another file with --out.`;
  }
}

/** What the system calls an error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
