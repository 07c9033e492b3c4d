import { findAny } from '../../core/language/compile.ts';
import { OTHERS } from '../../core/language/en/people.ts';
import { defineRule } from '../rule.ts';
import { isToldInParts, listSpoken } from '../subject.ts';

const OTHER = findAny(OTHERS);

export const noWe = defineRule({
  id: 'no-we',
  title: 'A story about a team says “we” at least once',
  severity: 'info',
  concern: 'i-and-we',
  why: 'If you only say “I” about a team’s success, you seem to give the others no credit.',
  source: 'Golden rule: I and we',
  language: 'en',
  check: ({ answer }) => {
    if (!isToldInParts(answer) || answer.voice.we > 0 || answer.voice.i === 0) return [];
    const first = listSpoken(answer).find(({ block }) => OTHER.test(block.text));
    const match = first && OTHER.exec(first.block.text);
    return match
      ? [
          {
            at: { block: first.block, start: match.index },
            words: match[0],
            says: 'Other people take part in this story, but it never says “we”.',
            advice: 'Use “we” for what you achieved together.',
          },
        ]
      : [];
  },
  examples: [
    {
      kind: 'story',
      text: '## Action\n\nI told my team to stop, and I fixed it.\n\n## Result\n\nI delivered it in 2 days.',
      finds: ['my team'],
    },
    {
      kind: 'story',
      text: '## Action\n\nI told my team to stop, and I fixed it.\n\n## Result\n\nWe delivered it in 2 days.',
      finds: [],
    },
  ],
});
