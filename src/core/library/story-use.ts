import type { Story } from './model.ts';

/** Most questions of one interview, or of the library, that a story should be the first answer to. */
const MOST_FIRST_ANSWERS = 3;

/** How many questions a story is the first answer to. */
export function countFirstAnswers(story: Story): number {
  return story.questions.filter(({ stories: [first] }) => first === story).length;
}

/** Whether a story is the first answer to too many questions. */
export function isOverused(questions: number): boolean {
  return questions > MOST_FIRST_ANSWERS;
}
