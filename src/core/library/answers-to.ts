import type { MeasuredAnswer } from '../answer/analyze.ts';
import type { Question } from './model.ts';

/**
 * The answers that are said to a question: its own, its first story's, and those of the entries it gathers. Answers
 * without words are left out.
 */
export function answersTo({ answer, stories, gathered }: Question): MeasuredAnswer[] {
  return [answer, ...stories.slice(0, 1).map((story) => story.answer), ...gathered.map((claim) => claim.answer)].filter(
    ({ sections }) => sections.some(({ spoken }) => spoken.length > 0),
  );
}
