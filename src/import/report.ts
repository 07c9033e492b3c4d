import { countKinds } from '../core/library/count-entries.ts';
import { KINDS } from '../core/library/kinds.ts';
import { HORIZONTAL_LINE, TOGGLE_TAG } from './marks/markup.ts';
import { TABLE_HEADER } from './marks/outline.ts';
import { FIRST_LINE } from './plan-document.ts';
import type { Plan, PlannedFile } from './planned.ts';

/** A word that may be misspelt, and suggestions. */
export interface Slip {
  from: string;
  /** From 1. */
  line: number;
  word: string;
  meant: readonly string[];
}

/** The result of an import, to report. */
export interface ImportReport extends Plan {
  /** The repairs in each document, in words. */
  repairs: { from: string; repair: string }[];
  slips: Slip[];
  /** The folder of answers. */
  into: string;
  /** Commands to run next: to read the answers, and to check them. */
  next: { read: string; coach: string };
  /** Whether nothing was written. */
  dryRun: boolean;
}

/** Reasons that are not reported, because the lines have no text of the author. */
const UNREPORTED: ReadonlySet<string> = new Set([HORIZONTAL_LINE, TOGGLE_TAG, TABLE_HEADER, FIRST_LINE]);

/** Writes the report of an import: what was imported, guessed and left out, and what to do next. */
export function formatImport(report: ImportReport): string {
  const { files, settings, refused, leftOut, offers, repairs, slips, into, next, dryRun } = report;
  const open = files.filter(({ kind, answered }) => kind === 'question' && !answered);
  const guessed = files.filter((file) => file.guessed.length && file.state !== 'kept');
  const kept = [...files, ...settings].filter(({ state }) => state === 'kept');
  const reasons = new Set(refused.map(({ why }) => why));
  const words = leftOut.filter(({ why }) => !UNREPORTED.has(why) && !reasons.has(why));
  const list = (title: string, lines: readonly string[]) =>
    lines.length ? [`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`] : [];
  return [
    ...list(
      'Repaired:',
      repairs.map(({ from, repair }) => `${from}: ${repair}`),
    ),
    `${describeVerb(files, dryRun)}: ${countKinds(files)}${describeStates(files)}.${dryRun || !files.length ? '' : ` They are in ${into}.`}`,
    ...list(
      dryRun ? 'Would also be written:' : 'Also written:',
      settings.filter(({ state }) => state === 'new').map(({ path }) => path),
    ),
    ...list(
      'Could not be imported:',
      refused.map(({ from, line, title, why }) => `${from}:${line}  ${title}  (${why})`),
    ),
    ...list(
      dryRun ? 'Would be replaced:' : 'Replaced:',
      [...files, ...settings].filter(({ state }) => state === 'replaced').map(({ path }) => path),
    ),
    ...list(
      'Not answered yet:',
      open.map(({ from, line, title }) => `${from}:${line}  ${title}`),
    ),
    ...list(
      'Filled in for you, and listed under `guessed` in the file. Check them, then delete that line:',
      guessed.map(({ path, guessed: names }) => `${path}: ${names.join(', ')}`),
    ),
    ...(['story', 'question'] as const).flatMap((kind) =>
      list(
        `Could be separate ${KINDS[kind].many}:`,
        offers
          .filter((offer) => offer.kind === kind)
          .map(({ from, line, title, part }) => `${from}:${line}  “${part.replace(/:$/, '')}” in “${title}”`),
      ),
    ),
    ...list(
      'No heading, bold line or “Q:” found, so the whole file is one entry:',
      files.filter(({ guessed: names }) => names.includes('kind') && names.includes('title')).map(({ from }) => from),
    ),
    ...list(
      'Possible spelling mistakes, not changed:',
      slips.map(({ from, line, word, meant }) => `${from}:${line}  “${word}”: ${meant.join(' or ')}?`),
    ),
    ...list(
      `Left out, ${words.length} ${words.length === 1 ? 'line' : 'lines'}:`,
      joinLines(words).map(
        ({ from, line, last, text, why }) =>
          `${from}:${line}${last > line ? `-${last}` : ''}  ${shorten(text)}  (${why})`,
      ),
    ),
    ...list(
      'Not changed, because the file differs from your notes (--replace overwrites it):',
      kept.map(({ path }) => path),
    ),
    !files.length
      ? 'Nothing was written.'
      : dryRun
        ? 'Nothing was written. Run it again without --dry-run.'
        : `Next:\n  ${next.read}\n    shows them as a site\n  ${next.coach}\n    says what is missing`,
  ].join('\n\n');
}

/** Joins consecutive lines with the same reason. */
function joinLines(left: ImportReport['leftOut']): (ImportReport['leftOut'][number] & { last: number })[] {
  const joined: (ImportReport['leftOut'][number] & { last: number })[] = [];
  for (const line of left) {
    const before = joined.at(-1);
    // One empty line may be between them.
    if (before?.why === line.why && before.from === line.from && line.line <= before.last + 2) before.last = line.line;
    else joined.push({ ...line, last: line.line });
  }
  return joined;
}

/** The first words of the report. "Nothing new" if all entries exist already. */
function describeVerb(files: readonly PlannedFile[], dryRun: boolean): string {
  if (files.length && files.every(({ state }) => state === 'same')) return 'Nothing new';
  return dryRun ? 'Would import' : 'Imported';
}

function describeStates(files: readonly PlannedFile[]): string {
  const number = (state: PlannedFile['state']) => files.filter((file) => file.state === state).length;
  const states = [
    number('same') && `${number('same')} already there`,
    number('replaced') && `${number('replaced')} replaced`,
    number('kept') && `${number('kept')} not changed`,
  ].filter(Boolean);
  return states.length ? ` (${states.join(', ')})` : '';
}

function shorten(text: string): string {
  const plain = text.trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

/** The report as data. */
export function toJson({ files, settings, refused, leftOut, offers, repairs, slips, into, dryRun }: ImportReport) {
  return {
    into,
    dryRun,
    entries: files.map(({ kind, title, path, state, from, line, lines, answered, guessed }) => ({
      kind,
      title,
      path,
      state,
      from,
      line,
      lines: [...lines].sort((a, b) => a - b),
      answered,
      guessed,
    })),
    settings: settings.map(({ path, state }) => ({ path, state })),
    refused,
    leftOut,
    offers,
    repairs,
    slips,
  };
}
