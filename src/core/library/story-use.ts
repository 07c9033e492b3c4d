import type { Story } from './model.ts';

/** Most questions of one interviewer, or of the library, that one story should answer first. */
const MOST_QUESTIONS = 3;

/** How many questions a story is the first answer to. */
export function countFirst(story: Story): number {
  return story.questions.filter(({ stories: [first] }) => first === story).length;
}

/** Whether a story that answers so many questions is heard too often. */
export function isTooOften(questions: number): boolean {
  return questions > MOST_QUESTIONS;
}
