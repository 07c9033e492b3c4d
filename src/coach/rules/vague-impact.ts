import { anyOf } from '../../core/language/compile.ts';
import { COMPARED, VAGUE } from '../../core/language/en/vague.ts';
import { defineRule } from '../rule.ts';
import { isUnlabelled, listSpoken, splitSentences } from '../subject.ts';

/** A vague effect. A comparison is vague only at the end of a sentence or a clause. */
const VAGUELY = new RegExp(
  String.raw`\b${anyOf(VAGUE)}\b|(?<!\bthe |\bmade it |\bmake it )\b${anyOf(COMPARED)}(?=[.!;,]|$)`,
  'i',
);

export const vagueImpact = defineRule({
  id: 'vague-impact',
  title: 'Improvements have a number',
  severity: 'info',
  concern: 'measurable-impact',
  why: '“It was faster” does not say how much faster.',
  source: 'Golden rule: measurable impact',
  language: 'en',
  check: ({ answer }) =>
    answer.shape !== 'story'
      ? []
      : (isUnlabelled(answer) ? listSpoken(answer) : listSpoken(answer, 'A', 'R', 'close')).flatMap(
          ({ block, section }) => {
            const figures = section.figures.get(block) ?? [];
            return splitSentences(block.text).flatMap(({ text, start }) => {
              const match = VAGUELY.exec(text);
              const isMeasured = figures.some((figure) => figure.start >= start && figure.start < start + text.length);
              return match && !isMeasured
                ? [
                    {
                      at: { block, start: start + match.index },
                      words: match[0],
                      says: `“${match[0]}” has no number with it.`,
                      advice: 'Say how much, or what people can do now that they could not do before.',
                    },
                  ]
                : [];
            });
          },
        ),
  examples: [
    {
      kind: 'story',
      text: '## Action\n\nI added an index.\n\n## Result\n\nPages were much faster.',
      finds: ['much faster'],
    },
    {
      kind: 'story',
      text: '## Action\n\nI added an index.\n\n## Result\n\nPages were much faster: 200 ms.',
      finds: [],
    },
  ],
});
