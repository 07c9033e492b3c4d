import type { Story } from './model.ts';

/** Most questions of one interviewer, or of the library, that one story should answer first. */
const MOST_FIRST_ANSWERS = 3;

/** How many questions a story is the first answer to. */
export function countFirstAnswers(story: Story): number {
  return story.questions.filter(({ stories: [first] }) => first === story).length;
}

/** Whether a story that answers so many questions is heard too often. */
export function isOverused(questions: number): boolean {
  return questions > MOST_FIRST_ANSWERS;
}
