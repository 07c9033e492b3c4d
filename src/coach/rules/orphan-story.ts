import { defineRule } from '../rule.ts';

export const orphanStory = defineRule({
  id: 'orphan-story',
  title: 'Every story is used',
  severity: 'info',
  concern: 'library',
  why: 'You will not practise a story that answers no question.',
  source: 'Greenroom',
  checkLibrary: ({ stories }) =>
    stories
      .filter(({ questions, proves }) => !questions.length && !proves.length)
      .map(({ slug }) => ({
        kind: 'story' as const,
        slug,
        words: '',
        says: 'No question, strength or weakness uses this story.',
        advice: 'Add it to the `stories` of a question that it answers.',
      })),
  examples: [
    { files: { 'stories/b.md': '---\ntitle: The outage\n---\n\n## Result\n\nIt was up.\n' }, finds: ['b'] },
    {
      files: {
        'questions/a.md': '---\ntitle: Why?\ntopic: teamwork\nstories: [b]\n---\n',
        'stories/b.md': '---\ntitle: The outage\n---\n\n## Result\n\nIt was up.\n',
      },
      finds: [],
    },
  ],
});
