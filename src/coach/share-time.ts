import type { MeasuredAnswer } from '../answer/analyze.ts';
import type { Role } from '../answer/star.ts';
import { countIn } from './subject.ts';

/** A part of a story, and how much of its spoken time it takes. */
export interface TimeShare {
  role: Role;
  /** Of the time of all five parts. */
  percent: number;
  /** The percents of the parts before it. */
  start: number;
}

const PARTS: readonly Role[] = ['S', 'T', 'A', 'R', 'L'];

/** How the spoken time of a story divides over its parts; parts that are not told are left out. */
export function shareTime(answer: MeasuredAnswer): TimeShare[] {
  const total = countIn(answer, ...PARTS);
  let start = 0;
  return PARTS.flatMap((role) => {
    const percent = total ? Math.round((countIn(answer, role) / total) * 100) : 0;
    const share = { role, percent, start };
    start += percent;
    return percent ? [share] : [];
  });
}
