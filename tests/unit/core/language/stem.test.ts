import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/core/language/stem.ts';

describe('stem is the same for', () => {
  test.each([
    'deadline deadlines',
    'conflict conflicts conflicted',
    'prioritize prioritizes prioritized prioritizing',
    'plan plans planned planning',
    'stop stops stopped stopping',
    'manage manages managed managing manager managers',
    'lead leads leading',
    'leader leaders',
    'priority priorities',
    'study studies studied',
    'deny denies denied',
    'calm calmly',
    'generous generously',
    'organise organises organised organising organisation organisations',
    'fail fails failed failing',
    'disagree disagrees disagreed',
    'decision decisions',
    'stress stresses stressed',
    'weakness weaknesses',
    'process processes processed',
    'miss misses missed missing',
  ])('%s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });
});

describe('stem tells apart', () => {
  test.each([
    ['stress', 'string'],
    ['team', 'term'],
    ['lead', 'lean'],
    ['plan', 'planet'],
    ['thing', 'think'],
    ['bring', 'brink'],
    ['conflict', 'conference'],
    ['priority', 'prior'],
    ['manage', 'manual'],
    ['risk', 'rise'],
    ['new', 'news'],
    ['general', 'generous'],
  ])('%s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

test.each(['c#', 'go', 'red', 'ing', 'es', 'a', ''])('stem leaves %j as it is', (word) => {
  expect(stem(word)).toBe(word);
});

test.each(['king', 'sing', 'need', 'user', 'less', 'seed'])('stem leaves three letters of %s', (word) => {
  expect(stem(word).length).toBeGreaterThanOrEqual(3);
});

// From the vocabulary that Snowball publishes for its English stemmer.
test.each([
  ['dying', 'die'],
  ['skies', 'sky'],
  ['news', 'news'],
  ['happily', 'happili'],
  ['consistency', 'consist'],
  ['knitting', 'knit'],
])('stem of %s is %s, as Snowball has it', (word, expected) => {
  expect(stem(word)).toBe(expected);
});
