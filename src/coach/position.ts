import type { Block, Leaf } from '../answer/blocks.ts';
import type { At } from './rule.ts';
import type { Subject } from './subject.ts';

/** A place in a file, from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Finds the line and column of a finding. The result is always inside the file. */
export function positionOf(at: At, words: string, subject: Pick<Subject, 'source' | 'lineOf' | 'firstLine'>): Position {
  return clamp(findPosition(at, words, subject), subject.source);
}

function findPosition(
  at: At,
  words: string,
  { source, lineOf, firstLine }: Pick<Subject, 'source' | 'lineOf' | 'firstLine'>,
): Position {
  if (at === 'start') return { line: firstLine, column: 1 };
  if ('section' in at) return { line: at.section.line, column: 1 };
  if ('block' in at) return positionInBlock(at.block, at.start, source);
  if ('line' in at) return at;
  const line = lineOf(at.field, words);
  return { line, column: (findNearest(source.split('\n')[line - 1] ?? '', words, 0) ?? 0) + 1 };
}

/** The heading of the part of the answer that a finding is in. Null if there is none. */
export function partOf(at: At, { answer }: Pick<Subject, 'answer'>): string | null {
  if (typeof at !== 'object') return null;
  if ('section' in at) return at.section.label;
  return 'block' in at ? (answer.sections.find(({ spoken }) => spoken.includes(at.block))?.label ?? null) : null;
}

/** The line and column of an index in a block's text. */
function positionInBlock({ leaves, line }: Block, index: number, source: string): Position {
  const leaf = leaves.findLast(({ start }) => start <= index);
  const start = leaf?.node.position?.start;
  if (!leaf || !start) return { line, column: 1 };
  const { before, last } = readBefore(leaf, index);
  const found = { line: start.line + before, column: before ? last + 1 : start.column + last };
  // Where marks or variables make the text another than the file's, its first word is looked for.
  const written = source.split('\n')[found.line - 1] ?? '';
  const word = /\S+/.exec(leaf.node.value.slice(index - leaf.start))?.[0] ?? '';
  const nearest = findNearest(written, word, found.column - 1);
  return nearest === null ? found : { ...found, column: nearest + 1 };
}

/** The index of some words in a line, nearest to another index. Prefers whole words. Null if they are not there. */
function findNearest(line: string, words: string, near: number): number | null {
  const places: number[] = [];
  for (let at = words ? line.indexOf(words) : -1; at >= 0; at = line.indexOf(words, at + 1)) places.push(at);
  const isWhole = (at: number) =>
    !/[\p{L}\p{N}]/u.test(line[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(line[at + words.length] ?? '');
  const whole = places.filter(isWhole);
  const [nearest = null] = (whole.length ? whole : places).toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return nearest;
}

/** The number of line ends before an index of a leaf, and of characters after the last one. */
function readBefore({ node, start }: Leaf, index: number): { before: number; last: number } {
  const lines = node.value.slice(0, index - start).split('\n');
  return { before: lines.length - 1, last: lines.at(-1)?.length ?? 0 };
}

function clamp({ line, column }: Position, source: string): Position {
  const lines = source.split('\n');
  const inside = Math.min(Math.max(1, line), lines.length);
  return { line: inside, column: Math.min(Math.max(1, column), (lines[inside - 1]?.length ?? 0) + 1) };
}
