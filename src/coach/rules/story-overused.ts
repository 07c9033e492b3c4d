import { countFirstAnswers, isOverused } from '../../core/library/story-use.ts';
import { defineRule } from '../rule.ts';

export const storyOverused = defineRule({
  id: 'story-overused',
  title: 'No story is used too often',
  severity: 'info',
  concern: 'library',
  why: 'If an interviewer hears the same story twice, they may think you have no other.',
  source: 'Story bank guidance: six to eight stories',
  checkLibrary: ({ stories }) =>
    stories.flatMap((story) => {
      const times = countFirstAnswers(story);
      return isOverused(times)
        ? [
            {
              kind: 'story' as const,
              slug: story.slug,
              words: '',
              says: `This story is the first answer to ${times} questions.`,
              advice: 'Choose another story for some of them.',
            },
          ]
        : [];
    }),
  examples: [
    { files: storyFor(4), finds: ['b'] },
    { files: storyFor(3), finds: [] },
  ],
});

/** The files of a story, and of a number of questions that it answers. */
function storyFor(count: number): Record<string, string> {
  const questions = Array.from({ length: count }, (_, index): [string, string] => [
    `questions/q${index}.md`,
    `---\ntitle: Question ${index}?\ntopic: teamwork\nstories: [b]\n---\n`,
  ]);
  return {
    ...Object.fromEntries(questions),
    'stories/b.md': '---\ntitle: The one story\n---\n\n## Result\n\nIt worked.\n',
  };
}
