import { describe, expect, test } from 'vitest';
import { readSpeller } from '../../../src/core/language/spelling/read-speller.ts';
import { reviewSubject } from '../../../src/coach/review.ts';
import { subjectOfText } from '../../../src/coach/bare-answer.ts';
import { forMany, mixOf } from '../generated.ts';

const speller = readSpeller({ language: 'en', words: [] });

/** Texts that people do not write, and programs do. */
const TEXTS: Readonly<Record<string, string>> = {
  nothing: '',
  'white space': ' \n\t\n ',
  'code alone': '```\nTODO [x]\n```\n',
  'a megabyte, in one paragraph and in one sentence': `${'I did 3x of it in 2 weeks, and we saved $40k. '.repeat(11_000)}\n\n${'we did 3x of it in 2 weeks, and we saved $40k, '.repeat(11_000)}`,
  'one long word': 'x'.repeat(100_000),
  'nothing but words of no language': Array.from(
    { length: 5000 },
    (_, index) => `qzx${'abcdefghij'[index % 10]}${index.toString(26).replace(/\d/g, 'q')}v`,
  ).join(' '),
  'text from right to left': 'لقد خفضت الوقت بنسبة 40% في 3 أسابيع.',
  emoji: '🚀🚀 I shipped 🎯 3x 👨‍👩‍👧‍👦.',
  'marks that do not close': '**I did [this and `that (and "then',
  'numbers in every dress': '3x, 1.2M, two weeks, $40k, ~1%, 99.99, I/O, CLI, v2.0, 2024-11-02, ½, 1,000,000.',
  'a table': '| Situation | Action |\n| - | - |\n| Down for 3 hours | I fixed it |',
  'only headings': '## Situation\n\n## Task\n\n## Action\n\n## Result\n',
  'HTML and comments': '<script>TODO</script> <client> <!-- [x] --> <!--',
  'returns of another system': '## Action\r\n\r\nI did.\r\n',
};

/** Longer texts are measured once: it takes seconds. */
const LONG = 100_000;

describe('the coach answers, and points into the file', () => {
  test.each(Object.entries(TEXTS))(
    'for %s',
    (_, text) => {
      const kinds = text.length > LONG ? (['story'] as const) : (['question', 'story', 'weakness'] as const);
      for (const kind of kinds)
        for (const finding of reviewSubject(subjectOfText(text, { kind, title: 'Tell me about a time you failed.' }), {
          speller,
        })) {
          const lines = text.split('\n');
          expect(finding.start.line).toBeGreaterThanOrEqual(1);
          expect(finding.start.line).toBeLessThanOrEqual(lines.length);
          expect(finding.start.column).toBeGreaterThanOrEqual(1);
          expect(finding.start.column).toBeLessThanOrEqual((lines[finding.start.line - 1] ?? '').length + 1);
        }
    },
    60_000,
  );

  test('for any mixture of pieces', async () => {
    const pieces = [
      'I ',
      '## Action\n\n',
      '**Result:** ',
      'we ',
      '3x ',
      '[gap here] ',
      '`code` ',
      '\n\n',
      '- ',
      '"',
      '> ',
      '500% ',
    ];
    await forMany(mixOf(pieces, { most: 40 }), 300, (text) => {
      const outside = reviewSubject(subjectOfText(text, { kind: 'story' }), { speller }).filter(
        ({ start: { line, column } }) => {
          const written = text.split('\n')[line - 1];
          return written === undefined || column < 1 || column > written.length + 1;
        },
      );
      expect(outside).toEqual([]);
    });
  });
});
