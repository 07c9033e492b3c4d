import { describe, expect, test } from 'vitest';
import { findRole, normalizeLabel, type Role, tellsStory } from '../../../../src/core/answer/star.ts';

describe('findRole names the part that a label means', () => {
  test.each<[string, Role]>([
    ['Situation', 'S'],
    ['The Context:', 'S'],
    ['Background', 'S'],
    ['Challenge', 'S'],
    ['Problem', 'S'],
    ['What happened', 'S'],
    ['The Mistake', 'S'],
    ['How it started', 'S'],
    ['Before', 'S'],
    ['S', 'S'],
    ['(S)', 'S'],
    ['Task', 'T'],
    ['My goal', 'T'],
    ['My role', 'T'],
    ['My job', 'T'],
    ['The ask', 'T'],
    ['What I noticed', 'T'],
    ['Action', 'A'],
    ['What I did', 'A'],
    ['What did I do?', 'A'],
    ['My Initiative', 'A'],
    ['Solution', 'A'],
    ['My role & action', 'A'],
    ['How I handled it', 'A'],
    ['Result', 'R'],
    ['Impact', 'R'],
    ['The Outcome', 'R'],
    ['What changed', 'R'],
    ['What happened next', 'R'],
    ['After', 'R'],
    ['Learning', 'L'],
    ['What I learned', 'L'],
    ['Lessons', 'L'],
    ['What I would do differently', 'L'],
    ['In short', 'close'],
    ['TL;DR', 'headline'],
    ['The Risk', 'stakes'],
    ['Why I took it', 'rationale'],
  ])('%s → %s', (label, role) => {
    expect(findRole(label)).toBe(role);
  });

  test.each(['1️⃣ Situation', '🎯 SITUATION:', '1. Situation', '**Situation**', 'situation –', 'Ｓituation'])(
    'whatever it is dressed in: %s',
    (label) => {
      expect(findRole(label)).toBe('S');
    },
  );

  test.each(['Example', 'Daily routine', 'Kafka', '', '🎯', '12'])(
    'and none for a label that names no part: "%s"',
    (label) => {
      expect(findRole(label)).toBeNull();
    },
  );

  test('by the words before a colon first', () => {
    expect(findRole('Situation: why results fell')).toBe('S');
  });

  test('by the words before a spaced dash first', () => {
    expect(findRole('Task – reduce the impact')).toBe('T');
  });

  test('by the words outside parentheses first', () => {
    expect(findRole('Action (the result I wanted)')).toBe('A');
  });

  test('by the words in parentheses when the others leave it open', () => {
    expect(findRole('Part two (the outcome)')).toBe('R');
  });
});

describe('findRole reads "challenge", "problem" and the like', () => {
  test('as the situation when none is told', () => {
    expect(findRole('The Challenge')).toBe('S');
  });

  test('as the task once the situation is told', () => {
    expect(findRole('The Challenge', { earlierParts: new Set<Role>(['S']) })).toBe('T');
  });

  test('as the part that they stand below', () => {
    expect(findRole('The Challenge', { earlierParts: new Set<Role>(['S']), parent: 'A' })).toBe('A');
  });
});

test('findRole reads a very long label without going over it again and again', () => {
  expect(findRole('('.repeat(1_000_000))).toBeNull();
}, 30_000);

test.each([
  ['🎯 The  Outcome:', 'the outcome'],
  ['2) What’s next?', "what's next"],
  ['—', ''],
])('normalizeLabel("%s") is "%s"', (label, plain) => {
  expect(normalizeLabel(label)).toBe(plain);
});

describe('tellsStory', () => {
  test.each<[boolean, (Role | null)[]]>([
    [true, ['S', 'A']],
    [true, ['headline', 'S', null, 'R']],
    [false, ['A', 'A']],
    [false, ['S', 'L', 'close']],
    [false, []],
  ])('is %s for %j', (tells, roles) => {
    expect(tellsStory(roles)).toBe(tells);
  });
});
