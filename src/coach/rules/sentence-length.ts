import { countWords } from '../../core/answer/speech.ts';
import { defineRule } from '../rule.ts';
import { listSpoken, splitSentences } from '../subject.ts';

/** Most words that people say in one breath. */
const MOST_WORDS = 30;

/** Most long sentences that are reported one by one. More are a habit, which is reported once. */
const MOST_LISTED_SENTENCES = 3;

export const sentenceLength = defineRule({
  id: 'sentence-length',
  title: 'Sentences are short enough to say',
  severity: 'info',
  concern: 'delivery',
  why: 'A sentence of more than 30 words is hard to say aloud.',
  source: 'Greenroom',
  check: ({ answer }) => {
    const found = listSpoken(answer).flatMap(({ block }) =>
      splitSentences(block.text).flatMap(({ text, start }) => {
        const words = countWords(text);
        return words > MOST_WORDS
          ? [
              {
                at: { block, start, end: start + text.length },
                words: text.split(/\s+/).slice(0, 6).join(' '),
                says: `This sentence has ${words} words.`,
                advice: 'Split it in two.',
              },
            ]
          : [];
      }),
    );
    const [first] = found;
    return first && found.length > MOST_LISTED_SENTENCES
      ? [{ ...first, says: `${found.length} sentences have more than ${MOST_WORDS} words. This is the first.` }]
      : found;
  },
  examples: [
    {
      text: 'I looked at the logs of the whole week and then at the metrics of each of the services that had been deployed since Monday, because I wanted to know which of them was slow.',
      finds: ['I looked at the logs of'],
    },
    { text: 'I looked at the logs. Then I looked at the metrics.', finds: [] },
  ],
});
