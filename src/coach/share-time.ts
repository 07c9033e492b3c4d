import type { MeasuredAnswer } from '../core/answer/analyze.ts';
import type { Role } from '../core/answer/star.ts';
import { countWordsIn } from './subject.ts';

/** A part of a story, and its share of the spoken time. */
export interface TimeShare {
  role: Role;
  /** Per cent of the time of all five parts. */
  percent: number;
  /** The per cents of all parts before it. */
  start: number;
}

const PARTS: readonly Role[] = ['S', 'T', 'A', 'R', 'L'];

/** Divides the spoken time of a story among its parts. Leaves out parts that have no words. */
export function shareTime(answer: MeasuredAnswer): TimeShare[] {
  const total = countWordsIn(answer, ...PARTS);
  let start = 0;
  return PARTS.flatMap((role) => {
    const percent = total ? Math.round((countWordsIn(answer, role) / total) * 100) : 0;
    const share = { role, percent, start };
    start += percent;
    return percent ? [share] : [];
  });
}
