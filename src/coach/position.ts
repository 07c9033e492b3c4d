import { type Block, type Leaf, leafAt } from '../core/answer/blocks.ts';
import type { At } from './rule.ts';
import type { Subject } from './subject.ts';

/** A place in a file, from 1. */
export interface Position {
  line: number;
  column: number;
}

type Place = Pick<Subject, 'source' | 'lineOf' | 'firstLine'>;

/** The lines of each subject's file: one with many findings is split once. */
const split = new WeakMap<Place, string[]>();

function linesOf(subject: Place): string[] {
  const known = split.get(subject);
  if (known) return known;
  const lines = subject.source.split('\n');
  split.set(subject, lines);
  return lines;
}

/** Finds the line and column of a finding. The result is always inside the file. */
export function positionOf(at: At, words: string, subject: Place): Position {
  return clamp(findPosition(at, words, subject), linesOf(subject));
}

function findPosition(at: At, words: string, subject: Place): Position {
  const { lineOf, firstLine } = subject;
  if (at === 'start') return { line: firstLine, column: 1 };
  if ('section' in at) return { line: at.section.line, column: 1 };
  if ('block' in at) return positionInBlock(at.block, at.start, linesOf(subject));
  if ('line' in at) return at;
  const line = lineOf(at.field, words);
  return { line, column: (findNearest(linesOf(subject)[line - 1] ?? '', words, 0) ?? 0) + 1 };
}

/** The heading of the part of the answer that a finding is in. Null if there is none. */
export function partOf(at: At, { answer }: Pick<Subject, 'answer'>): string | null {
  if (typeof at !== 'object') return null;
  if ('section' in at) return at.section.label;
  return 'block' in at ? (answer.sections.find(({ spoken }) => spoken.includes(at.block))?.label ?? null) : null;
}

/** The line and column of an index in a block's text. */
function positionInBlock({ leaves, line }: Block, index: number, file: readonly string[]): Position {
  const leaf = leafAt(leaves, index);
  const start = leaf?.node.position?.start;
  if (!leaf || !start) return { line, column: 1 };
  const { before, last } = readBefore(leaf, index);
  const found = { line: start.line + before, column: before ? last + 1 : start.column + last };
  // Where marks or variables make the text another than the file's, its first word is looked for.
  const written = file[found.line - 1] ?? '';
  const word = /\S{1,200}/.exec(leaf.node.value.slice(index - leaf.start, index - leaf.start + REACH))?.[0] ?? '';
  const nearest = findNearest(written, word, found.column - 1);
  return nearest === null ? found : { ...found, column: nearest + 1 };
}

/** How far from an index words are looked for in a line, in characters. */
const REACH = 2000;

/** The index of some words in a line, nearest to another index. Prefers whole words. Null if they are not near. */
function findNearest(line: string, words: string, near: number): number | null {
  const from = Math.max(0, near - REACH);
  const stretch = line.slice(from, near + words.length + REACH);
  let nearest: number | null = null;
  let isBestWhole = false;
  for (let at = words ? stretch.indexOf(words) : -1; at >= 0; at = stretch.indexOf(words, at + 1)) {
    const whole = isWhole(line, from + at, from + at + words.length);
    const isNearer = nearest === null || Math.abs(from + at - near) < Math.abs(nearest - near);
    if (whole === isBestWhole ? !isNearer : isBestWhole) continue;
    nearest = from + at;
    isBestWhole = whole;
  }
  return nearest;
}

function isWhole(line: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(line[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(line[end] ?? '');
}

/** The number of line ends before an index of a leaf, and of characters after the last one. */
function readBefore({ node, start }: Leaf, index: number): { before: number; last: number } {
  const lines = node.value.slice(0, index - start).split('\n');
  return { before: lines.length - 1, last: lines.at(-1)?.length ?? 0 };
}

function clamp({ line, column }: Position, lines: readonly string[]): Position {
  const inside = Math.min(Math.max(1, line), lines.length);
  return { line: inside, column: Math.min(Math.max(1, column), (lines[inside - 1]?.length ?? 0) + 1) };
}
