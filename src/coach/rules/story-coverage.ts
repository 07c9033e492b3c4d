import { defineRule } from '../rule.ts';

export const storyCoverage = defineRule({
  id: 'story-coverage',
  title: 'Every competency that questions ask for has a story',
  severity: 'warning',
  concern: 'library',
  why: 'Six to eight stories about different things answer most questions.',
  source: 'Story bank guidance: six to eight stories',
  checkLibrary: ({ competencies }) =>
    competencies
      .filter(({ questions, stories, strengths }) => questions.length > 0 && !stories.length && !strengths.length)
      .flatMap(({ title, questions }) => {
        const [first] = questions;
        return first
          ? [
              {
                kind: 'question' as const,
                slug: first.slug,
                at: { field: ['competencies'] },
                words: '',
                says: `${questions.length === 1 ? 'A question asks' : `${questions.length} questions ask`} for ${title.toLowerCase()}, but no story or strength shows it.`,
                advice: 'Write a story that shows it, or add the competency to a story that does.',
              },
            ]
          : [];
      }),
  examples: [
    {
      files: {
        'questions/a.md': '---\ntitle: Do you learn?\ntopic: teamwork\ncompetencies: [learning]\n---\n\nI do.\n',
      },
      finds: ['a'],
    },
    {
      files: {
        'questions/a.md':
          '---\ntitle: Do you learn?\ntopic: teamwork\ncompetencies: [learning]\nstories: [b]\n---\n\nI do.\n',
        'stories/b.md': '---\ntitle: I learned\ncompetencies: [learning]\n---\n\n## Result\n\nI knew.\n',
      },
      finds: [],
    },
  ],
});
