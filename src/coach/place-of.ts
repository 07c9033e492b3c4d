import type { Finding } from './finding.ts';
import { positionOf } from './position.ts';
import type { At } from './rule.ts';
import type { Subject } from './subject.ts';

type Source = Pick<Subject, 'source' | 'lineOf' | 'firstLine'>;

/** The offset where each line of a subject's file starts: one with many findings is split once. */
const known = new WeakMap<Source, number[]>();

/** Finds where a finding starts, and where it ends if its words stand there as they are. */
export function placeOf(at: At, words: string, subject: Source): Pick<Finding, 'start' | 'end'> {
  const { line, column } = positionOf(at, words, subject);
  const offset = (startsOf(subject)[line - 1] ?? 0) + column - 1;
  const start = { line, column, offset };
  const isOneLine = words !== '' && !words.includes('\n');
  if (!isOneLine || !subject.source.startsWith(words, offset)) return { start };
  return { start, end: { line, column: column + words.length, offset: offset + words.length } };
}

function startsOf(subject: Source): number[] {
  const found = known.get(subject);
  if (found) return found;
  let offset = 0;
  const starts = subject.source.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
  known.set(subject, starts);
  return starts;
}
