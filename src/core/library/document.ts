import { Refusal } from '../diagnostics/refusal.mjs';
import { splitFrontMatter } from './entry.ts';
import type { TextFile } from './files.ts';
import { isContent } from './paths.ts';

/** A content file, and the title that a document shows above it. */
export interface TitledFile extends TextFile {
  title: string;
}

/** A content file as part of a document. */
export interface DocumentPart extends TextFile {
  /** The heading above it and its line, from 1. Null if there is none. */
  heading: { text: string; line: number } | null;
  /** The line with its file name, from 1. */
  line: number;
  /** The numbers of all its lines, from 1. Text below settings belongs to no file. */
  lines: number[];
}

/** The first line of a document. */
const SIGNATURE = '<!-- A Greenroom library. npm run import takes it apart into its files again. -->';

/** The line with a file name, below its title. */
const NAMES_FILE = /^<!-- greenroom: (.+) -->$/;

/** A line that looks like a line with a file name. */
const FILE_NAME_LIKE = /^ *<!-- greenroom: /;

/** A line that looks like the first line of front matter. */
const FRONT_MATTER_LIKE = /^ *`{3,}yaml$/;

/** Whether a text is a document that `writeDocument` wrote. */
export function isDocument(text: string): boolean {
  return text.startsWith(SIGNATURE);
}

/** Writes content files as one readable document: a title, front matter in a code block, and the text. */
export function writeDocument(files: readonly TitledFile[]): string {
  return [`${SIGNATURE}\n`, ...files.map(writePart)].join('\n');
}

function writePart({ path, text, title }: TitledFile): string {
  const { yaml, body } = (isEntry(path) ? splitFrontMatter(text) : null) ?? { yaml: text, body: '' };
  const fence = '`'.repeat(Math.max(3, ...[...yaml.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const own = body
    .split('\n')
    .map((line, at, all) => (looksGenerated(all, at) ? ` ${line}` : line))
    .join('\n');
  return `# ${title.replace(/\s+/g, ' ')}\n\n<!-- greenroom: ${path} -->\n\n${fence}yaml\n${endLine(yaml)}${fence}\n${endLine(own)}`;
}

/** Whether a file is an entry. Settings are only YAML. */
function isEntry(path: string): boolean {
  return path.includes('/');
}

function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/**
 * Splits a document into its files.
 * @param name the document's name in messages
 * @throws Refusal with the line that is not as `writeDocument` writes it
 */
export function readDocument(text: string, name: string): DocumentPart[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (NAMES_FILE.test(line) ? index : []));
  refuseRepeats(lines, starts, name);
  const heads = starts.map((start) => findHeading(lines, start));
  return starts.map((start, index) => readPart(lines, start, heads[index]!, heads[index + 1] ?? lines.length, name));
}

function refuseRepeats(lines: readonly string[], starts: readonly number[], name: string): void {
  const first = new Map<string, number>();
  for (const start of starts) {
    const line = lines[start]!.toLowerCase();
    const before = first.get(line);
    if (before !== undefined)
      throw new Refusal(
        `${name}:${start + 1}: Expected each file once, found a name that line ${before + 1} has already. Rename one of them, or remove it.`,
      );
    first.set(line, start);
  }
}

/** The index of the heading above a file name, or of the file name if there is none. */
function findHeading(lines: readonly string[], start: number): number {
  let above = start - 1;
  while (above >= 0 && !lines[above]!.trim()) above -= 1;
  return lines[above]?.startsWith('# ') ? above : start;
}

function readPart(lines: readonly string[], start: number, head: number, end: number, name: string): DocumentPart {
  const [, path = ''] = NAMES_FILE.exec(lines[start]!) ?? [];
  if (!isContent(path) || /\\|\/.*\//.test(path))
    throw new Refusal(`${name}:${start + 1}: Expected the path of a content file, found "${path}". Correct it.`);
  const open = findText(lines, start + 1);
  const [, fence] = /^(`{3,})yaml$/.exec(lines[open] ?? '') ?? [];
  const close = fence === undefined || open >= end ? -1 : lines.indexOf(fence, open);
  if (close < 0 || close >= end)
    throw new Refusal(
      `${name}:${start + 1}: Expected a closed yaml block below the name of ${path}, found none. Restore it.`,
    );
  const yaml = lines.slice(open + 1, close).map((line) => `${line}\n`);
  const below = lines.slice(close + 1, end);
  const lost = findUnnamedFile(below);
  if (lost >= 0)
    throw new Refusal(
      `${name}:${close + lost + 2}: Expected the name of a file between a title and its front matter, found none. Restore a line such as <!-- greenroom: questions/name.md -->.`,
    );
  const body = below.map((line, at) => (line.startsWith(' ') && looksGenerated(below, at) ? line.slice(1) : line));
  const last = isEntry(path) ? end : close + 1;
  return {
    path,
    text: isEntry(path) ? `---\n${yaml.join('')}---\n${trimEnd(body.join('\n'))}` : yaml.join(''),
    heading: head < start ? { text: lines[head]!.slice(2), line: head + 1 } : null,
    line: start + 1,
    lines: Array.from({ length: last - head }, (_, index) => head + index + 1),
  };
}

/** Whether a line of an answer looks like one that the document adds. Such a line is written with a space before it. */
function looksGenerated(lines: readonly string[], at: number): boolean {
  return FILE_NAME_LIKE.test(lines[at] ?? '') || findTitle(lines, at) >= 0;
}

/** The index of the title right above a line that begins a block like front matter. -1 if there is none. */
function findTitle(lines: readonly string[], at: number): number {
  if (!FRONT_MATTER_LIKE.test(lines[at] ?? '') || !(lines[at + 1] ?? '').startsWith('title:')) return -1;
  let above = at - 1;
  while (above >= 0 && !lines[above]!.trim()) above -= 1;
  return lines[above]?.startsWith('# ') ? above : -1;
}

/**
 * Finds a title and a block of front matter that have no file name between them. Returns the index of the title. -1 if
 * there is none.
 */
function findUnnamedFile(lines: readonly string[]): number {
  const block = lines.findIndex((line, at) => line.startsWith('`') && findTitle(lines, at) >= 0);
  return block < 0 ? -1 : findTitle(lines, block);
}

/** The index of the first line that is not empty, from a line on. */
function findText(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && !lines[at]!.trim()) at += 1;
  return at;
}

/** Removes empty lines from the end of a text. */
function trimEnd(text: string): string {
  const kept = text.replace(/\n+$/, '');
  return kept && `${kept}\n`;
}
