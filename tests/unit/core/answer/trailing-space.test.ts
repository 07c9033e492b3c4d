import { expect, test } from 'vitest';
import fc from 'fast-check';
import { measureAnswer } from '../../../../src/core/answer/analyze.ts';
import { parseAnswer } from '../../../../src/core/answer/parse.ts';
import { forMany, mixOf } from '../../generated.ts';

const PIECES = [
  'I said so.',
  '**Result:** up 40%',
  '## Action',
  '## Notes',
  '- I did',
  '    - more',
  '1. first',
  '> quoted',
  '"quoted"',
  '| a | b |\n| - | - |\n| c | d |',
  '```\ncode\n```',
  '```',
  '<div>\na\n\nb\n</div>',
  '<aside>a',
  '<!-- a -->',
  '<!--',
  'a[^1]\n\n[^1]: b',
  '[a][b]\n\n[b]: https://example.org',
  '---',
  '===',
  '\\',
  '**a',
  '`a',
  '#',
];

const answers = mixOf(PIECES, { most: 10, between: ['\n\n', '\n', ' '] });
const spaces = fc.string({ unit: fc.constantFrom('\n', ' ', '\t'), maxLength: 4 });

function measure(text: string) {
  const { words, seconds, sections } = measureAnswer(parseAnswer(text), { title: '', shape: undefined });
  return { words, seconds, sections: sections.map(({ label, note }) => [label, note]) };
}

test('what an answer says does not depend on the white space below it', async () => {
  await forMany(fc.tuple(answers, spaces), 200, ([answer, space]) => {
    const text = answer.trimEnd();
    expect(measure(`${text}\n${space}`)).toEqual(measure(text));
  });
});
