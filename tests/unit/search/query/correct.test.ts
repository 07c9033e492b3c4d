import { describe, expect, test } from 'vitest';
import { correctWord } from '../../../../src/search/query/correct.ts';

const VOCABULARY = ['team', 'deadline', 'pressure', 'conflict', 'leadership', 'boss', 'manager', 'naïveté'];

describe('correctWord mends', () => {
  test.each([
    ['neighbours that are exchanged', 'deadlien', 'deadline'],
    ['neighbours that are exchanged at the start', 'edadline', 'deadline'],
    ['neighbours that are exchanged in a short word', 'taem', 'team'],
    ['a missing letter', 'presure', 'pressure'],
    ['a missing last letter', 'conflic', 'conflict'],
    ['a doubled letter', 'confflict', 'conflict'],
    ['a wrong letter', 'prassure', 'pressure'],
    ['a wrong first letter', 'neadline', 'deadline'],
    ['two mistakes in a word of eight letters', 'presurre', 'pressure'],
    ['three mistakes in a word of ten', 'leedershyb', 'leadership'],
    ['exchanged neighbours and a wrong letter', 'ledaershyp', 'leadership'],
    ['an accent that is missing', 'naiveté', 'naïveté'],
  ])('%s', (_, word, meant) => {
    expect(correctWord(word, VOCABULARY)).toBe(meant);
  });
});

describe('correctWord leaves alone', () => {
  test.each([
    ['a word that nothing is near', 'parquet'],
    ['a word of three letters', 'tem'],
    ['a letter', 't'],
    ['nothing', ''],
    ['two mistakes in a word of five letters', 'teaxx'],
    ['three mistakes in a word of eight', 'prexxxre'],
    ['a number', '2024'],
    ['a word with a digit', 'team2'],
    ['a name with signs', 'team#'],
    ['a setting', 'team.size'],
    ['letters apart', 'te am'],
  ])('%s', (_, word) => {
    expect(correctWord(word, VOCABULARY)).toBeNull();
  });

  test('everything when no word is known', () => {
    expect(correctWord('deadlien', [])).toBeNull();
  });
});

describe('of several near words, correctWord takes', () => {
  test.each([
    ['the more frequent of two that are as near', 'form', ['from', 'farm'], 'from'],
    ['the more frequent, the other way round', 'form', ['farm', 'from'], 'farm'],
    ['the nearer, though it is less frequent', 'leaderhsip', ['readership', 'leadership'], 'leadership'],
    ['the one that begins alike, though it is less frequent', 'hease', ['lease', 'heave'], 'heave'],
    ['the nearer, though it begins otherwise', 'banager', ['bandages', 'manager'], 'manager'],
  ])('%s', (_, word, vocabulary, meant) => {
    expect(correctWord(word, vocabulary)).toBe(meant);
  });
});

test.each([
  ['two mistakes where two are allowed', 2, 'pressure'],
  ['no two mistakes where one is allowed', 1, null],
  ['nothing where none is allowed', 0, null],
])('correctWord mends %s', (_, most, meant) => {
  expect(correctWord('presurre', VOCABULARY, most)).toBe(meant);
});
