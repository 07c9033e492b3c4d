import { defineRule } from '../rule.ts';

export const strengthWithoutProof = defineRule({
  id: 'strength-without-proof',
  title: 'Every strength has a story that proves it',
  severity: 'warning',
  concern: 'library',
  why: 'In a study, describing yourself without a story lowered recommendations.',
  source: 'Bangerter and others, 2014: stories, pseudo-stories and self-descriptions in interviews',
  checkLibrary: ({ strengths }) =>
    strengths
      .filter(({ stories }) => !stories.length)
      .map(({ slug }) => ({
        kind: 'strength' as const,
        slug,
        at: { field: ['title'] },
        words: '',
        says: 'No story proves this strength.',
        advice: 'Add a story to its `stories`, or choose another strength.',
      })),
  examples: [
    {
      files: {
        'questions/a.md': '---\ntitle: Why?\ntopic: teamwork\n---\n\nSo.\n',
        'strengths/calm.md': '---\ntitle: Calm\n---\n\n> I stay calm.\n',
      },
      finds: ['calm'],
    },
    {
      files: {
        'strengths/calm.md': '---\ntitle: Calm\nstories: [b]\n---\n\n> I stay calm.\n',
        'stories/b.md': '---\ntitle: The outage\n---\n\n## Result\n\nIt was up.\n',
      },
      finds: [],
    },
  ],
});
