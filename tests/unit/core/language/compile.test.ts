import { describe, expect, test } from 'vitest';
import { compile, findAny, foldWords } from '../../../../src/core/language/compile.ts';

describe('a phrase matches', () => {
  test.each([
    ['what (i|we) did', 'what we did', true],
    ['what (i|we) did', 'what they did', false],
    ['lesson[s]', 'lessons', true],
    ['lesson[s]', 'lessoned', false],
    ['reliab*', 'reliability', true],
    ['follow-up', 'follow up', true],
    ['follow-up', 'followup', true],
    ['more _', 'more stable', true],
    ['why … you', 'why would anybody hire you', true],
    ['why … you', 'whyever you', false],
    ['don’t', "don't", true],
    ['tl;dr', 'tl;dr', true],
    ['no.', 'nop', false],
  ])('%s in "%s": %s', (phrase, text, matches) => {
    expect(compile({ whole: [phrase] })(text)).toBe(matches);
  });

  test('whole words only', () => {
    expect(compile({ holds: ['art'] })('start')).toBe(false);
    expect(compile({ starts: ['art'] })('artist')).toBe(false);
    expect(compile({ ends: ['art'] })('a work of art')).toBe(true);
  });

  test('without accents, and with German ones in two letters', () => {
    const names = compile({ whole: ['stärke', 'maßnahme'] });
    expect(['Stärke', 'STARKE', 'Staerke', 'Massnahme', 'MAẞNAHME'].map((text) => names(foldWords(text)))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  test('the longest first', () => {
    expect(findAny(['a bit', 'a bit more']).exec('a bit more than that')?.[0]).toBe('a bit more');
  });

  test('nothing where there is no phrase, and nothing that starts with an exception', () => {
    expect(compile({})('')).toBe(false);
    expect(compile({ starts: ['about'], except: ['about me'] })('about me and you')).toBe(false);
  });
});
