import { expect, test } from 'vitest';
import { measureAnswer } from '../../../../src/core/answer/analyze.ts';
import { parseAnswer } from '../../../../src/core/answer/parse.ts';
import { splitClaim } from '../../../../src/core/library/claim-parts.ts';

const split = (markdown: string) =>
  splitClaim(measureAnswer(parseAnswer(markdown, { speaks: 'quote' }), { title: '' }), () => null).map(
    ({ label, line, note }) => [label, ...[line, note].map((html) => html.replace(/<[^>]*>/g, '').trim())],
  );

test.each([
  [
    'its quotation as the line, all else as a note',
    '> I stay calm.\n\nSay it calmly.\n',
    [['', 'I stay calm.', 'Say it calmly.']],
  ],
  ['all of it as the line where nothing is quoted', 'I stay calm.\n', [['', 'I stay calm.', '']]],
  [
    'what stands under a heading of notes as a note, without that heading',
    '> I stay calm.\n\n## Notes\n\n> Breathe.\n',
    [
      ['', 'I stay calm.', ''],
      ['', '', 'Breathe.'],
    ],
  ],
  [
    'another heading as a label',
    '> I stay calm.\n\n## Proof\n\nThe outage.\n',
    [
      ['', 'I stay calm.', ''],
      ['Proof', '', 'The outage.'],
    ],
  ],
])('a claim has %s', (_, markdown, parts) => {
  expect(split(markdown)).toEqual(parts);
});
