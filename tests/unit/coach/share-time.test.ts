import { expect, test } from 'vitest';
import { shareTime } from '../../../src/coach/share-time.ts';
import { subjectOfText } from '../../../src/coach/bare-answer.ts';

const shares = (text: string) => shareTime(subjectOfText(text, { kind: 'story' }).answer);

test('the time of a story divides over the parts that are told', () => {
  const text = '## Situation\n\nOne two.\n\n## Action\n\nOne two three four five six.\n\n## Result\n\nOne two.\n';
  expect(shares(text)).toEqual([
    { role: 'S', percent: 20, start: 0 },
    { role: 'A', percent: 60, start: 20 },
    { role: 'R', percent: 20, start: 80 },
  ]);
});

test('what is not told in parts does not divide', () => {
  expect(shares('I did it.')).toEqual([]);
});
