import { defineRule } from '../rule.ts';

/** What asks for something that happened, once. */
const ASKS_FOR_STORY =
  /\b(?:a time|an? (?:situation|example|instance|occasion|moment)) (?:when|where|in which|that|you|of when|of a time)\b|\bhave you ever\b|\b(?:tell me about|describe|share|give (?:me|us) an example of) (?:a|an|the|your) (?:time|situation|example|instance|occasion|challenge|conflict|failure|mistake|decision|project|risk)\b|\btell me about the (?:hardest|toughest|biggest|worst|best|most \w+)\b|\bwhat (?:is|was|has been) your (?:biggest|greatest|proudest|worst) (?:achievement|accomplishment|failure|mistake|challenge)\b/i;

export const starNeeded = defineRule({
  id: 'star-needed',
  title: '“Tell me about a time” is answered with a story',
  severity: 'warning',
  concern: 'structure',
  why: 'Only 23% of the answers to such questions contained a story, and people who told one were recommended more.',
  source: 'Bangerter and others, 2014: stories, pseudo-stories and self-descriptions in interviews',
  language: 'en',
  check: ({ kind, title, answer, answered, otherAnswers }) =>
    kind === 'question' && answered && ASKS_FOR_STORY.test(title) && answer.shape !== 'story' && !otherAnswers.length
      ? [
          {
            at: 'start',
            words: '',
            says: 'The question asks for something that happened, but the answer tells no story.',
            advice: 'Add one of your stories to `stories`, or tell it here as Situation, Task, Action, Result.',
          },
        ]
      : [],
  examples: [
    { title: 'Tell me about a time you failed.', text: 'I see failure as a chance to learn.', finds: [''] },
    {
      title: 'Tell me about a time you failed.',
      text: '**Situation:** I dropped a table in production.\n\n**Action:** I restored it.\n\n**Result:** We lost nothing.',
      finds: [],
    },
    { title: 'How do you handle failure?', text: 'I see failure as a chance to learn.', finds: [] },
  ],
});
