import { describe, expect, test } from 'vitest';
import {
  findExcerpt,
  splitFields,
  textsOf,
  wordsToMark,
  type IndexedPage,
} from '../../../../src/search/results/excerpt.ts';
import { type FieldText, pageOf, placesOf, write } from './page.ts';

const excerptOf = (page: IndexedPage, worth: Parameters<typeof placesOf>[1]) =>
  findExcerpt(page, placesOf(page, worth));

const filler = (count: number) => Array(count).fill('word').join(' ');

describe('the fields of a page', () => {
  const page = pageOf('Two words', ['headline', 'In short.'], ['S', 'Situation. It broke.', 'situation']);

  test('are its title, then the others, each up to the next', () => {
    expect(splitFields(page)).toEqual([
      { name: 'title', id: '', start: 0, end: 2 },
      { name: 'headline', id: '', start: 2, end: 4 },
      { name: 'S', id: 'situation', start: 4, end: 7 },
    ]);
  });

  test('are the same in whatever order the engine has them', () => {
    expect(splitFields({ ...page, anchors: page.anchors.toReversed() })).toEqual(splitFields(page));
  });

  test('are the title alone when there are no others', () => {
    expect(splitFields(pageOf('Two words'))).toEqual([{ name: 'title', id: '', start: 0, end: 2 }]);
  });

  test('give their texts by their name', () => {
    const two = pageOf('T', ['answers', 'Why so?'], ['text', 'x'], ['answers', 'How?']);
    expect(textsOf(two, 'answers')).toEqual(['Why so?', 'How?']);
    expect(textsOf(two, 'headline')).toEqual([]);
  });
});

describe('the excerpt is from', () => {
  test.each<[string, FieldText[], Parameters<typeof placesOf>[1], string]>([
    [
      'the field with the match',
      [
        ['S', 'It was calm.'],
        ['A', 'I took a risk.'],
      ],
      ['risk'],
      'A',
    ],
    [
      'the field with more of the words',
      [
        ['S', 'A risk.'],
        ['A', 'A risk, a deadline.'],
      ],
      ['risk', 'deadline'],
      'A',
    ],
    [
      'the field with the more telling word',
      [
        ['S', 'A risk.'],
        ['A', 'The work.'],
      ],
      { risk: 3, work: 1 },
      'S',
    ],
    [
      'not the field that says one word again and again',
      [
        ['S', 'Risk, risk, risk.'],
        ['A', 'Risk and calm.'],
      ],
      ['risk', 'calm'],
      'A',
    ],
    [
      'the first of two that are worth the same',
      [
        ['S', 'A risk.'],
        ['R', 'A risk.'],
      ],
      ['risk'],
      'S',
    ],
    [
      'a section rather than a cue',
      [
        ['cue', 'A risk'],
        ['R', 'A risk.'],
      ],
      ['risk'],
      'R',
    ],
    [
      'a section rather than another way to ask',
      [
        ['alias', 'A risk?'],
        ['text', 'A risk.'],
      ],
      ['risk'],
      'text',
    ],
    [
      'a section rather than a follow-up',
      [
        ['R', 'A risk.'],
        ['followUp', 'A risk?'],
      ],
      ['risk'],
      'R',
    ],
    [
      'another way to ask when it has more',
      [
        ['alias', 'A risk at work?'],
        ['text', 'A risk.'],
      ],
      ['risk', 'work'],
      'alias',
    ],
    [
      'a cue when nothing else has it',
      [
        ['cue', 'A risk'],
        ['text', 'Calm.'],
      ],
      ['risk'],
      'cue',
    ],
    [
      'a section though the headline has it too',
      [
        ['headline', 'A risk.'],
        ['text', 'A risk.'],
      ],
      ['risk'],
      'text',
    ],
  ])('%s', (_, fields, worth, name) => {
    expect(excerptOf(pageOf('A title', ...fields), worth)?.field).toBe(name);
  });

  test.each(['headline', 'answers', 'topic', 'competency'] as const)('never the %s, which is shown anyway', (name) => {
    expect(excerptOf(pageOf('A risk', [name, 'A risk.'], ['text', 'Calm.']), ['risk'])).toBeNull();
  });

  test('never the title', () => {
    expect(excerptOf(pageOf('A risk', ['text', 'Calm.']), ['risk'])).toBeNull();
  });

  test('nothing when nothing matches', () => {
    expect(excerptOf(pageOf('A risk', ['text', 'Calm.']), [])).toBeNull();
  });

  test('a section with its id', () => {
    expect(excerptOf(pageOf('T', ['R', 'A risk.', 'result']), ['risk'])).toMatchObject({ field: 'R', id: 'result' });
  });
});

describe('the excerpt marks', () => {
  test.each<[string, string, string[], string]>([
    ['a word', 'I took a risk then.', ['risk'], 'I took a [risk] then.'],
    ['a word without what surrounds it', 'A “risk”, (risk) risk: yes', ['risk'], 'A “[risk]”, ([risk]) [risk]: yes'],
    ['a word with what is inside it', 'It’s self-service.', ['it’s', 'self'], '[It’s] [self-service].'],
    ['a word with its signs', 'In C# and (C++).', ['c#', 'c++'], 'In [C#] and ([C++]).'],
    ['a letter', 'I, then.', ['i,'], '[I], then.'],
    ['nothing of a word that is a mark', 'a – b', ['a', '–'], '[a] – b'],
    ['words in other scripts', 'Échec, « 面接 ».', ['échec', '面接'], '[Échec], « [面接] ».'],
    ['neighbours each', 'A tight deadline.', ['tight', 'deadline'], 'A [tight] [deadline].'],
  ])('%s', (_, text, words, shown) => {
    expect(write(excerptOf(pageOf('T', ['text', text]), words)?.pieces)).toBe(shown);
  });
});

describe('the excerpt of a long field', () => {
  const long = (before: number, after: number): IndexedPage =>
    pageOf(
      'T',
      ['headline', 'In short.'],
      ['text', `${filler(before)} risk ${filler(after)}`.trim()],
      ['followUp', 'Why?'],
    );
  const shown = (before: number, after: number) => write(excerptOf(long(before, after), ['risk'])?.pieces)!;

  test('is a part of it', () => {
    expect(shown(100, 100).split(' ').length).toBeLessThan(40);
  });

  test.each([
    ['at the start', 0, 100, false, true],
    ['in the middle', 100, 100, true, true],
    ['at the end', 100, 0, true, false],
    ['near the start', 2, 100, false, true],
  ])('says that there is more: a match %s', (_, before, after, cutBefore, cutAfter) => {
    const text = shown(before, after);
    expect(text).toContain('[risk]');
    expect([text.startsWith('… '), text.endsWith(' …')]).toEqual([cutBefore, cutAfter]);
  });

  test('is all of it when it is short', () => {
    expect(shown(5, 5)).toBe(`${filler(5)} [risk] ${filler(5)}`);
  });

  test('is where most of the words stand', () => {
    const text = `${filler(40)} risk ${filler(40)} risk at the deadline ${filler(40)} risk ${filler(40)}`;
    expect(write(excerptOf(pageOf('T', ['text', text]), ['risk', 'deadline'])?.pieces)).toContain(
      '[risk] at the [deadline]',
    );
  });

  test('does not reach into the next field', () => {
    const page = pageOf('T', ['text', `${filler(60)} risk`], ['followUp', 'Why?']);
    expect(write(excerptOf(page, ['risk'])?.pieces)).toMatch(/\[risk\]$/);
  });

  test('begins a little before its match', () => {
    expect(shown(100, 100)).toMatch(/^… (?:word ){1,8}\[risk\] (?:word ){8,}…$/);
  });
});

describe('the words to mark on the page', () => {
  const page = pageOf('Risk', ['text', 'A “risk”, two Risks; DEADLINE (C#) –']);

  test.each<[string, Parameters<typeof placesOf>[1], string[]]>([
    ['are as they are written, in lower case and without marks', ['deadline', 'c#'], ['deadline', 'c#']],
    ['are there once each', ['risk'], ['risk', 'risks']],
    ['have the most telling first', { risk: 1, deadline: 3, 'c#': 2 }, ['deadline', 'c#', 'risk', 'risks']],
    ['are no marks', ['–'], []],
    ['are none when nothing matches', [], []],
  ])('%s', (_, worth, words) => {
    expect(wordsToMark(page, placesOf(page, worth))).toEqual(words);
  });

  test('are so many at most, the most telling', () => {
    const many = pageOf('T', ['text', Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ')]);
    const matched = new Map(Array.from({ length: 30 }, (_, index) => [index + 1, index]));
    expect(wordsToMark(many, matched, 3)).toEqual(['w29', 'w28', 'w27']);
    expect(wordsToMark(many, matched).length).toBeLessThan(30);
  });

  test('leave out a place that the page does not have', () => {
    expect(wordsToMark(page, new Map([[999, 1]]))).toEqual([]);
  });
});
