import { defineRule } from '../rule.ts';
import { countWordsIn, isToldInParts } from '../subject.ts';

/** Most of a story that may be before the action, from 0 to 1. */
const MOST_BACKGROUND_SHARE = 0.4;

/** Least of a story that the action should be, from 0 to 1. */
const LEAST_ACTION_SHARE = 0.35;

/** Fewest words of a story that is checked. In a shorter one, a single sentence changes the shares. */
const FEWEST_STORY_WORDS = 100;

export const starProportion = defineRule({
  id: 'star-proportion',
  title: 'Most of a story is the action',
  severity: 'info',
  concern: 'structure',
  why: 'The interviewer wants to hear what you did, more than the background. The shares are only advice: published guides disagree.',
  source: 'A university’s guide splits S, T, A, R as 20, 10, 60, 10; others differ',
  check: ({ answer }) => {
    if (!isToldInParts(answer) || answer.words < FEWEST_STORY_WORDS) return [];
    // The headline is not part of the story.
    const spokenWords = answer.words - countWordsIn(answer, 'headline');
    const background = countWordsIn(answer, 'S', 'T', 'stakes') / spokenWords;
    const action = countWordsIn(answer, 'A', 'rationale', 'L') / spokenWords;
    const percent = (share: number) => `${Math.round(share * 100)}%`;
    if (background > MOST_BACKGROUND_SHARE)
      return [
        {
          at: 'start',
          words: '',
          says: `The situation and the task take up ${percent(background)} of the story.`,
          advice: 'Keep only what is needed to understand the action.',
        },
      ];
    return action > 0 && action < LEAST_ACTION_SHARE
      ? [
          {
            at: 'start',
            words: '',
            says: `The action takes up only ${percent(action)} of the story.`,
            advice: 'Say more about what you did and how you decided.',
          },
        ]
      : [];
  },
  examples: [
    {
      kind: 'story',
      text: `## Situation\n\n${'It was a long story about the team and its history. '.repeat(12)}\n\n## Action\n\nI rolled back.\n\n## Result\n\nIt came back.`,
      finds: [''],
    },
    {
      kind: 'story',
      text: `## Situation\n\nThe site was down.\n\n## Action\n\n${'I read the logs and found the cause step by step. '.repeat(12)}\n\n## Result\n\nIt came back.`,
      finds: [],
    },
  ],
});
