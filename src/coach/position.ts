import { rangeInBlock } from '../core/answer/blocks.ts';
import { sourceRange } from '../core/answer/tree/source-range.ts';
import type { ExactPoint } from '../core/diagnostics/point.ts';
import type { FindingPosition } from './rule.ts';
import type { Subject } from './subject.ts';

/** The range of a finding in a file. */
export interface FindingRange {
  start: ExactPoint;
  /** The point after its last character. Undefined if something is missing, or if only the start is known. */
  end?: ExactPoint;
}

type LocatedSubject = Pick<Subject, 'source' | 'lineOf' | 'writtenAt' | 'firstLine' | 'answer'>;

/** Finds the range of a finding in its file. The range is always inside the file. */
export function locateFinding(at: FindingPosition, words: string, subject: LocatedSubject): FindingRange {
  const { start, end } = findRange(at, words.length, subject);
  const first = clamp(start, subject);
  const last = end && clamp(end, subject);
  return last && last.offset > first.offset ? { start: first, end: last } : { start: first };
}

interface Point {
  line: number;
  column: number;
}

function findRange(
  at: FindingPosition,
  length: number,
  subject: LocatedSubject,
): { start: Point; end?: Point | undefined } {
  const { firstLine, lineOf, writtenAt } = subject;
  const beginning = { start: { line: firstLine, column: 1 } };
  if (at === 'start') return beginning;
  if ('section' in at) return { start: { line: at.section.line, column: 1 } };
  if ('line' in at) return { start: at };
  if ('block' in at) {
    // The block may be in another answer, which this one is compared with.
    if (!sectionOf(at, subject)) return beginning;
    const { start, end } = rangeInBlock(at.block, at.start, at.end ?? at.start + length);
    return start ? { start, end } : { start: { line: at.block.line, column: 1 } };
  }
  const from = at.start ?? 0;
  const written = length ? writtenAt(at.field) : null;
  const { start, end } = written ? sourceRange(written, from, from + length) : {};
  return start ? { start, end } : { start: { line: lineOf(at.field), column: 1 } };
}

/** The heading of the part of the answer that a finding is in. Null if there is none. */
export function headingOf(at: FindingPosition, subject: Pick<Subject, 'answer'>): string | null {
  if (typeof at !== 'object') return null;
  return ('section' in at ? at.section : 'block' in at ? sectionOf(at, subject) : null)?.label ?? null;
}

function sectionOf({ block }: Extract<FindingPosition, { block: unknown }>, { answer }: Pick<Subject, 'answer'>) {
  return answer.sections.find(({ spoken }) => spoken.includes(block));
}

/**
 * The offsets where the lines of a subject's file start, and where the file ends. They are found once for each file.
 */
const lineStarts = new WeakMap<LocatedSubject, number[]>();

function lineStartsOf(subject: LocatedSubject): number[] {
  const known = lineStarts.get(subject);
  if (known) return known;
  const starts = [0, ...[...subject.source.matchAll(/\n/g)].map(({ index }) => index + 1), subject.source.length + 1];
  lineStarts.set(subject, starts);
  return starts;
}

function clamp(point: Point, subject: LocatedSubject): ExactPoint {
  const starts = lineStartsOf(subject);
  const line = Math.min(Math.max(1, point.line), starts.length - 1);
  const [from, next] = [starts[line - 1]!, starts[line]!];
  const offset = Math.min(from + Math.max(1, point.column) - 1, next - 1);
  return { line, column: offset - from + 1, offset };
}
