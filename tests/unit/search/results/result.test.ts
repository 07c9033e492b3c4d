import { describe, expect, test } from 'vitest';
import { addressOnSite } from '../../../../src/search/mark.ts';
import { describeResult, type FoundPage } from '../../../../src/search/results/result.ts';
import { type FieldText, pageOf, placesOf, write } from './page.ts';

const foundPage = (fields: FieldText[] = [], more: Partial<FoundPage> = {}): FoundPage => ({
  ...pageOf('A title', ...fields),
  address: (section, marks) => addressOnSite('/questions/a/', section, marks),
  title: 'A title',
  kind: 'question',
  seconds: 90,
  ...more,
});

const describeFound = (fields: FieldText[], words: string[], more: Partial<FoundPage> = {}) => {
  const page = foundPage(fields, more);
  return describeResult(page, placesOf(page, words));
};

describe('a result leads to', () => {
  test.each<[string, FieldText[], string[], string]>([
    ['its page', [], [], '/questions/a/'],
    ['the words to mark', [['headline', 'A risk.']], ['risk'], '/questions/a/?mark=risk'],
    ['several words to mark', [['text', 'A risk at C#.']], ['risk', 'c#'], '/questions/a/?mark=risk+c%23'],
    ['the section that matches', [['R', 'A risk.', 'result']], ['risk'], '/questions/a/?mark=risk#result'],
    [
      'a section in another script',
      [['text', 'A risk.', 'ergebnis-ü']],
      ['risk'],
      '/questions/a/?mark=risk#ergebnis-%C3%BC',
    ],
    ['the page when the match has no section', [['alias', 'A risk?']], ['risk'], '/questions/a/?mark=risk'],
  ])('%s', (_, fields, words, url) => {
    expect(describeFound(fields, words).url).toBe(url);
  });
});

describe('a result shows', () => {
  test('its title and its headline', () => {
    expect(describeFound([['headline', 'In short, no.']], [])).toMatchObject({
      title: 'A title',
      headline: 'In short, no.',
    });
  });

  test('no headline when it has none', () => {
    expect(describeFound([['text', 'x']], []).headline).toBe('');
  });

  test('the questions that it answers, without the engine’s full stop', () => {
    const fields: FieldText[] = [
      ['answers', 'Why so?.'],
      ['answers', 'Tell me!.'],
      ['answers', 'Tell me about it.'],
      ['answers', 'How?'],
    ];
    expect(describeFound(fields, []).answers).toEqual(['Why so?', 'Tell me!', 'Tell me about it.', 'How?']);
  });

  test.each<[string, FieldText, string, string]>([
    ['a section of a story by its part', ['R', 'A risk.', 'result'], '', 'R'],
    ['a section without a part as it is', ['text', 'A risk.'], '', ''],
    ['another way to ask as such', ['alias', 'A risk?'], 'Also asked as', ''],
    ['a cue as such', ['cue', 'A risk'], 'Cue', ''],
    ['a follow-up as such', ['followUp', 'A risk?'], 'Follow-up', ''],
  ])('%s', (_, field, label, part) => {
    expect(describeFound([field], ['risk']).excerpt).toMatchObject({ label, part });
  });

  test('the words that match', () => {
    expect(write(describeFound([['text', 'I took a risk.']], ['risk']).excerpt?.pieces)).toBe('I took a [risk].');
  });

  test('no excerpt when only its title matches', () => {
    expect(describeFound([['text', 'x']], ['title']).excerpt).toBeNull();
  });
});

describe('what a result is about', () => {
  test.each<[string, Partial<FoundPage>, RegExp]>([
    ['is its kind and its time', { seconds: 90 }, /^question · 1 min 30 s$/],
    ['is that a question is not answered', { seconds: 0 }, /^question · Not answered yet$/],
    ['is the kind alone of a rule', { kind: 'rule', seconds: 0 }, /^rule$/],
  ])('%s', (_, more, about) => {
    expect(describeFound([], [], more).about).toMatch(about);
  });
});
