import { describe, expect, test } from 'vitest';
import { listFigures, measureAnswer, type MeasureOptions } from '../../../../src/core/answer/analyze.ts';
import { parseAnswer } from '../../../../src/core/answer/parse.ts';

const STORY =
  '## Situation\nWe lost 3 days.\n## Action\nI asked 20 people.\n## Result\nI saved 30%.\n## Notes\nSmile, 5 times.';

const measure = (markdown: string, options: Partial<MeasureOptions> = {}) =>
  measureAnswer(parseAnswer(markdown), { title: 'Have you ever failed?', ...options });

describe('measureAnswer', () => {
  test('counts the words of each section, notes excepted', () => {
    expect(measure(STORY).sections.map(({ words }) => words)).toEqual([4, 4, 3, 0]);
  });

  test('counts the words of the whole', () => {
    expect(measure(STORY).words).toBe(11);
  });

  test('says how long the whole takes, at the rate given', () => {
    expect(measure(STORY, { wordsPerMinute: 11 }).seconds).toBe(60);
  });

  test('says how long a section takes, at the rate given', () => {
    expect(measure(STORY, { wordsPerMinute: 4 }).sections[0]?.seconds).toBe(60);
  });

  test('adds up who speaks', () => {
    expect(measure(STORY).voice).toEqual({ i: 2, we: 1 });
  });

  test('infers the shape', () => {
    expect(measure(STORY).shape).toBe('story');
  });

  test('takes a shape that is given', () => {
    expect(measure(STORY, { shape: 'pitch' }).shape).toBe('pitch');
  });

  test('gives the sections of a story their parts', () => {
    expect(measure(STORY).sections.map(({ role }) => role)).toEqual(['S', 'A', 'R', null]);
  });

  test('gives sections no parts outside a story', () => {
    expect(measure(STORY, { shape: 'approach' }).sections.map(({ role }) => role)).toEqual([null, null, null, null]);
  });

  test('says what each figure is by the part it stands in', () => {
    expect(listFigures(measure(STORY)).map(({ text, role }) => [text, role])).toEqual([
      ['3 days', 'context'],
      ['20', 'method'],
      ['30%', 'outcome'],
    ]);
  });

  test.each([
    [
      'in a story without labels, by their place',
      'story',
      'We had 9 beds.\n\nI asked 8 people.\n\nIt took 7 calls.',
      ['context', 'method', 'outcome'],
    ],
    [
      'in a short story without labels, by their sentence',
      'story',
      'We had 9 beds. We closed 8 of them.',
      ['context', 'outcome'],
    ],
    [
      'in an example, by their sentence',
      'approach',
      '## Example\nWe had 9 beds. We closed 8 of them.',
      ['context', 'outcome'],
    ],
    ['in a pitch, as claims', 'pitch', 'I have run 9 wards.', ['context']],
    ['in advice, as habits', 'approach', 'I read for 9 minutes.', ['method']],
  ] as const)('says what figures are %s', (_, shape, markdown, roles) => {
    expect(listFigures(measure(markdown, { shape })).map(({ role }) => role)).toEqual(roles);
  });

  test('measures an empty answer', () => {
    expect(measure('')).toMatchObject({ shape: 'approach', words: 0, seconds: 0, sections: [] });
  });
});

test('a headline and cues are measured beside the answer, and count to none of its words', () => {
  const { headline, cues, words } = measureAnswer(parseAnswer('I did it.'), {
    title: '',
    headline: 'I cut it by 40% in 2 weeks.',
    cues: ['By 40%', 'One more'],
    wordsPerMinute: 60,
  });
  expect(words).toBe(3);
  expect(headline).toMatchObject({ words: 8, seconds: 8, figures: [{ text: '40%' }, { text: '2 weeks' }] });
  expect(cues.map((cue) => [cue.text, cue.words, cue.figures.length])).toEqual([
    ['By 40%', 2, 1],
    ['One more', 2, 0],
  ]);
});
