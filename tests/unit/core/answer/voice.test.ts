import { describe, expect, test } from 'vitest';
import { countPronouns, measureVoice } from '../../../../src/core/answer/voice.ts';

describe('countPronouns', () => {
  test.each([
    ['I asked my team to tell me.', 3, 0],
    ['It was mine; I did it myself.', 3, 0],
    ["I'm sure I've said I'd go and I'll go.", 4, 0],
    ['I’m sure I’ll go.', 2, 0],
    ['We asked our team to tell us.', 0, 3],
    ["Let's say it was ours, by ourselves, and we're done.", 0, 4],
    ['ME and WE', 1, 1],
    ['the I/O wait', 0, 0],
    ['an I-beam', 0, 0],
    ['the US market', 0, 1],
    ['mice, mined, weekend, ourselves-like', 0, 0],
    ['"I", (we)', 1, 1],
    ['', 0, 0],
  ])('of %j: %i and %i', (text, i, we) => {
    expect(countPronouns(text)).toEqual({ i, we });
  });
});

describe('measureVoice', () => {
  test('leaves out the words of others', () => {
    expect(measureVoice(['I heard: "we never knew, I swear".'])).toEqual({ i: 1, we: 0 });
  });

  test('counts a paragraph that is one quotation', () => {
    expect(measureVoice(['“I know what we want.”'])).toEqual({ i: 1, we: 1 });
  });

  test('adds paragraphs up', () => {
    expect(measureVoice(['I asked.', 'We went, and I paid.'])).toEqual({ i: 2, we: 1 });
  });
});
