import { compile } from '../../core/language/compile.ts';
import { ASKS_FOR_ONE_STORY } from '../../core/language/en/questions.ts';
import { defineRule } from '../rule.ts';

/** Whether a title asks for something that happened once. */
const asksForStory = compile(ASKS_FOR_ONE_STORY);

export const starNeeded = defineRule({
  id: 'star-needed',
  title: '“Tell me about a time” is answered with a story',
  severity: 'warning',
  concern: 'structure',
  why: 'Only 23% of the answers to such questions contained a story, and people who told one were recommended more.',
  source: 'Bangerter and others, 2014: stories, pseudo-stories and self-descriptions in interviews',
  language: 'en',
  check: ({ kind, title, answer, answered, otherAnswers }) =>
    kind === 'question' && answered && asksForStory(title) && answer.shape !== 'story' && !otherAnswers.length
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
