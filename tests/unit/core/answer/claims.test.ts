import { expect, test } from 'vitest';
import { measureAnswer } from '../../../../src/core/answer/analyze.ts';
import { parseAnswer, sectionTitle } from '../../../../src/core/answer/parse.ts';
import { renderNoted, renderSaid } from '../../../../src/core/answer/render.ts';

/** The label, the line and the note of each section of a claim. */
function split(markdown: string): string[][] {
  const { sections, definitions } = measureAnswer(parseAnswer(markdown, { speaks: 'quote' }), { title: '' });
  return sections.map((section) => [
    sectionTitle(section),
    ...[renderSaid(section, definitions, () => null), renderNoted(section, definitions, () => null)].map((html) =>
      html.replace(/<[^>]*>/g, '').trim(),
    ),
  ]);
}

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
    'all of it as the line where only a note is quoted',
    'I stay calm.\n\n## Notes\n\n> Breathe.\n',
    [
      ['', 'I stay calm.', ''],
      ['', '', 'Breathe.'],
    ],
  ],
  [
    'a quotation within a note beside its line as part of that note',
    '> I stay calm.\n\n- They say:\n\n  > Calm!\n',
    [['', 'I stay calm.', 'They say:\nCalm!']],
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

test.each([
  ['a note', 'I stay calm.\n\n## Notes\n\n> Breathe.\n', ['said I stay calm.', 'noted Breathe.']],
  [
    'a line',
    '> I stay calm.\n\nSay it.\n\n- They:\n\n  > Calm!\n',
    ['quoted I stay calm.', 'noted Say it.', 'noted They:', 'noted Calm!'],
  ],
])('each block of a claim knows whether it is said, where %s is quoted', (_, markdown, told) => {
  const { sections } = parseAnswer(markdown, { speaks: 'quote' });
  expect(sections.flatMap(({ blocks }) => blocks.map(({ as, text }) => `${as} ${text}`))).toEqual(told);
});
