import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { findLabel, labelsOf, splitAtLabels } from '../../../../src/core/answer/labels.ts';
import { parseMarkdown } from '../../../../src/core/answer/tree/markdown.ts';

function paragraphOf(markdown: string): Paragraph {
  const [first] = parseMarkdown(markdown).children;
  if (first?.type !== 'paragraph') throw new Error(`Not a paragraph: ${markdown}`);
  return first;
}

describe('findLabel takes the label off a paragraph', () => {
  test.each([
    ['**Result:** We won.', 'Result:'],
    ['**Result**: We won.', 'Result'],
    ['**Result** : We won.', 'Result'],
    ['**Result** – We won.', 'Result'],
    ['**What I did** - We won.', 'What I did'],
    ['**The Outcome**\nWe won.', 'The Outcome'],
    ['**The Outcome**  \nWe won.', 'The Outcome'],
    ['__Result:__ We won.', 'Result:'],
    ['***Result:*** We won.', 'Result:'],
    ['*Result:* We won.', 'Result:'],
    ['**R**esult: We won.', 'Result'],
    ['**Deep dive:** We won.', 'Deep dive:'],
    ['Result: We won.', 'Result'],
    ['RESULT - We won.', 'RESULT'],
    ['R – We won.', 'R'],
    ['R: We won.', 'R'],
    ['(R) We won.', '(R)'],
    ['R. We won.', 'R.'],
    ['**Result.** We won.', 'Result'],
    ['*Outcome.* We won.', 'Outcome'],
    ['__R.__ We won.', 'R'],
    ['🎯 Result: We won.', 'Result'],
    ['Result (2024): We won.', 'Result (2024)'],
    ['What I did: We won.', 'What I did'],
  ])('%j', (markdown, label) => {
    const found = findLabel(paragraphOf(markdown));
    expect([found?.label, found?.rest && toString(found.rest)]).toEqual([label, 'We won.']);
  });

  test('that is nothing but a label', () => {
    expect(findLabel(paragraphOf('**Result:**'))).toEqual({ label: 'Result:', rest: null, plain: false });
  });

  test.each([
    '**Kafka** was slow.',
    '**Results matter most.**',
    '**Results matter.** We won.',
    '**Kafka.** It was slow.',
    '*Example*: a shop',
    'Note: it was late.',
    'We did it – fast.',
    '**A bold line with rather more than nine words in it:** so',
    '"Result: we won"',
    'Once upon a time: a result',
  ])('and finds none in %j', (markdown) => {
    expect(findLabel(paragraphOf(markdown))).toBeNull();
  });

  test.each([
    ['Result: We won.', true],
    ['**Result:** We won.', false],
  ])('and says whether it is plain: %j', (markdown, plain) => {
    expect(findLabel(paragraphOf(markdown))?.plain).toBe(plain);
  });

  test('and keeps the line of what follows', () => {
    expect(findLabel(paragraphOf('**Result**\nWe won.'))?.rest?.position?.start.line).toBe(2);
  });
});

describe('splitAtLabels', () => {
  const split = (markdown: string) => splitAtLabels(paragraphOf(markdown), () => true).map((part) => toString(part));

  test('splits before each line that begins with a label', () => {
    expect(split('**Situation:** a\n**Action:** b\nstill b\n**Result:** c')).toEqual([
      'Situation: a',
      'Action: b\nstill b',
      'Result: c',
    ]);
  });

  test('splits after a hard break', () => {
    expect(split('S – a  \nT – b')).toEqual(['S – a', 'T – b']);
  });

  test('splits before a bold label that names no part, after another bold label', () => {
    expect(split('**Situation:** a\n**Aside:** b')).toHaveLength(2);
  });

  test('keeps a bold label that names no part, after plain words', () => {
    expect(split('We asked.\n**Aside:** b')).toHaveLength(1);
  });

  test('keeps a label in the middle of a line', () => {
    expect(split('We asked. **Result:** c')).toHaveLength(1);
  });

  test('keeps a label that does not count', () => {
    expect(splitAtLabels(paragraphOf('S – a\nT – b'), () => false)).toHaveLength(1);
  });

  test('knows the line of each part', () => {
    const parts = splitAtLabels(paragraphOf('S – a\nstill a\nT – b'), () => true);
    expect(parts.map((part) => part.position?.start.line)).toEqual([1, 3]);
  });
});

test('labelsOf lists the label of each line', () => {
  expect(labelsOf(paragraphOf('S – a\nso\n**Result:** c')).map(({ label }) => label)).toEqual(['S', 'Result:']);
});
