import { anyOf } from '../../core/language/compile.ts';
import { NOBODY } from '../../core/language/en/people.ts';
import { defineRule } from '../rule.ts';
import { isUnlabelled, listSpoken } from '../subject.ts';

/** "None since", "no more lost parcels": none is a number, too. */
const NO_MORE = new RegExp(
  String.raw`\b${anyOf(NOBODY)}\b[^.]*\bsince\b|\bnone(?=[.,;]|\s(?:since|after|at all))|\bno (?:more|further) \p{L}+`,
  'iu',
);

export const resultMeasurable = defineRule({
  id: 'result-measurable',
  title: 'The result has a number',
  severity: 'warning',
  concern: 'measurable-impact',
  why: 'A number is easy to believe and to repeat. A size, a target, a delay or a price does not count, because it does not say what changed.',
  source: 'Golden rule: measurable impact',
  language: 'en',
  check: ({ answer }) => {
    if (answer.shape !== 'story') return [];
    // If no part is labelled as the result, the action may tell it.
    const labelledResults = listSpoken(answer, 'R');
    const results = isUnlabelled(answer)
      ? listSpoken(answer)
      : labelledResults.length
        ? [...labelledResults, ...listSpoken(answer, 'close')]
        : listSpoken(answer, 'A', 'L', 'close');
    const [first] = results;
    const isMeasured = results.some(
      ({ block, section }) =>
        NO_MORE.test(block.text) || (section.figures.get(block) ?? []).some(({ role }) => role === 'outcome'),
    );
    return first && !isMeasured
      ? [
          {
            at: { section: first.section },
            words: '',
            says: labelledResults.length
              ? 'The result has no number that says what changed.'
              : 'No number says what changed.',
            advice:
              'Say what changed, from what to what. If you have no figure, do not make one up. Say what people did differently.',
          },
        ]
      : [];
  },
  examples: [
    {
      kind: 'story',
      text: '## Situation\n\nPages took 9 seconds.\n\n## Action\n\nI added an index.\n\n## Result\n\nEverybody was thrilled.',
      finds: [''],
    },
    {
      kind: 'story',
      text: '## Situation\n\nThe launch was near.\n\n## Action\n\nI asked for a delay.\n\n## Result\n\nWe launched 4 days late, and it was rock-solid.',
      finds: [''],
    },
    {
      kind: 'story',
      text: '## Situation\n\nPages took 9 seconds.\n\n## Action\n\nI added an index, and pages were back within minutes.',
      finds: [''],
    },
    { kind: 'story', text: 'We had two tills down. I called each shop, and everybody was happy.', finds: [''] },
    { kind: 'story', text: 'We had two tills down. I called each shop, and the queue halved.', finds: [] },
    {
      kind: 'story',
      text: '## Situation\n\nPages took 9 seconds.\n\n## Action\n\nI added an index.\n\n## Result\n\nPages went from 9 seconds to 200 ms.',
      finds: [],
    },
  ],
});
