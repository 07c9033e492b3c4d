import { countKinds } from '../library/count-entries.ts';
import type { Plan, PlannedFile } from './planned.ts';

/** A word that may be misspelled, and what was meant. */
export interface Slip {
  from: string;
  /** From 1. */
  line: number;
  word: string;
  meant: readonly string[];
}

/** Everything that is told of an import. */
export interface ImportReport extends Plan {
  /** What was mended in each document, in words. */
  repairs: { from: string; repair: string }[];
  slips: Slip[];
  /** The folder that was written to. */
  into: string;
  /** Whether nothing was written. */
  dryRun: boolean;
}

/** Lines that are left out without a word of anybody's. */
const MARKUP =
  /^(?:a rule across the page|a mark of a toggle|the head of a table|the first line of a Greenroom document)$/;

/** Where entries go when nobody says where. */
const OURS = 'content, beside those that come with Greenroom; --into names a folder of your own';

/** Tells an import as a person reads it: what came in, what is guessed, what was left out, and what to do next. */
export function formatImport(report: ImportReport): string {
  const { files, settings, refused, leftOut, offers, repairs, slips, into, dryRun } = report;
  const open = files.filter(({ kind, answered }) => kind === 'question' && !answered);
  const guessed = files.filter((file) => file.guessed.length && file.state !== 'kept');
  const kept = [...files, ...settings].filter(({ state }) => state === 'kept');
  const reasons = new Set(refused.map(({ why }) => why));
  const words = leftOut.filter(({ why }) => !MARKUP.test(why) && !reasons.has(why));
  const list = (title: string, lines: readonly string[]) =>
    lines.length ? [`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`] : [];
  return [
    ...list(
      'Mended:',
      repairs.map(({ from, repair }) => `${from}: ${repair}`),
    ),
    `${describeVerb(files, dryRun)}: ${countKinds(files)}${describeStates(files)}.${dryRun || !files.length ? '' : ` They are in ${into || OURS}.`}`,
    ...list(
      dryRun ? 'Would be written too:' : 'Written too:',
      settings.filter(({ state }) => state === 'new').map(({ path }) => path),
    ),
    ...list(
      dryRun ? 'Could not come in:' : 'Did not come in:',
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
      'Guessed, and named in the file until somebody has looked:',
      guessed.map(({ path, guessed: names }) => `${path}: ${names.join(', ')}`),
    ),
    ...(['story', 'question'] as const).flatMap((kind) =>
      list(
        `Could be ${kind === 'story' ? 'stories' : 'questions'} of their own:`,
        offers
          .filter((offer) => offer.kind === kind)
          .map(({ from, line, title, part }) => `${from}:${line}  “${part.replace(/:$/, '')}” in “${title}”`),
      ),
    ),
    ...list(
      'Nothing in it says where something begins (a heading, a bold line, “Q:”), so all of it is one entry:',
      files.filter(({ guessed: names }) => names.includes('kind') && names.includes('title')).map(({ from }) => from),
    ),
    ...list(
      'Spelling, left as it is:',
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
      'Kept as they are, because they differ (--replace writes them anew):',
      kept.map(({ path }) => path),
    ),
    !files.length
      ? 'Nothing was written.'
      : dryRun
        ? 'Nothing was written. Run it again without --dry-run.'
        : `Next:\n  ${withFolder(into, 'npm start')}            # read them\n  ${withFolder(into, 'npm run coach')}    # what is missing`,
  ].join('\n\n');
}

/** Lines one below the other that are left out for one reason, as one. */
function joinLines(left: ImportReport['leftOut']): (ImportReport['leftOut'][number] & { last: number })[] {
  const joined: (ImportReport['leftOut'][number] & { last: number })[] = [];
  for (const each of left) {
    const before = joined.at(-1);
    // An empty line between them says nothing.
    if (before?.why === each.why && before.from === each.from && each.line <= before.last + 2) before.last = each.line;
    else joined.push({ ...each, last: each.line });
  }
  return joined;
}

/** What is done with entries: nothing, where all are there already. */
function describeVerb(files: readonly PlannedFile[], dryRun: boolean): string {
  if (files.length && files.every(({ state }) => state === 'same')) return 'Nothing new';
  return dryRun ? 'Would come in' : 'Came in';
}

function describeStates(files: readonly PlannedFile[]): string {
  const number = (state: PlannedFile['state']) => files.filter((file) => file.state === state).length;
  const told = [
    number('same') && `${number('same')} there already`,
    number('replaced') && `${number('replaced')} replaced`,
    number('kept') && `${number('kept')} kept as ${number('kept') === 1 ? 'it was' : 'they were'}`,
  ].filter(Boolean);
  return told.length ? ` (${told.join(', ')})` : '';
}

/** A command for a content folder, as a shell takes it. */
export function withFolder(into: string, command: string): string {
  return into ? `GREENROOM_CONTENT=${/[^\w./~-]/.test(into) ? JSON.stringify(into) : into} ${command}` : command;
}

function shorten(text: string): string {
  const plain = text.trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

/** The same for programs. */
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
