import { describe, expect, test } from 'vitest';
import { spellOtherwise } from '../../../../../src/core/language/spelling/other-spellings.ts';

describe('spellOtherwise knows both ways', () => {
  test.each([
    ['colour', 'color'],
    ['favourite', 'favorite'],
    ['honoured', 'honored'],
    ['neighbour', 'neighbor'],
    ['behaviour', 'behavior'],
    ['behavioural', 'behavioral'],
    ['prioritise', 'prioritize'],
    ['prioritising', 'prioritizing'],
    ['organisation', 'organization'],
    ['analyse', 'analyze'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['travelled', 'traveled'],
    ['modelling', 'modeling'],
    ['centre', 'center'],
    ['metre', 'meter'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['catalogue', 'catalog'],
    ['fulfil', 'fulfill'],
    ['judgement', 'judgment'],
    ['learnt', 'learned'],
  ])('%s and %s', (one, other) => {
    expect([spellOtherwise(one).includes(other), spellOtherwise(other).includes(one)]).toEqual([true, true]);
  });
});

test.each(['our', 'four', 'hour', 'size', 'rise', 'wise', 'poor', 'deadline', 'conflict', 'stress', 'c#', ''])(
  'spellOtherwise has nothing for %j',
  (word) => {
    expect(spellOtherwise(word)).toEqual([]);
  },
);
