import { expect, test } from 'vitest';
import { countKinds } from '../../../../src/core/library/count-entries.ts';

test.each([
  [[], 'nothing'],
  [['story'], '1 story'],
  [['rule', 'question', 'weakness', 'question'], '2 questions, 1 weakness, 1 rule'],
])('%j are counted as %j', (kinds, counted) => {
  expect(countKinds(kinds.map((kind) => ({ kind })))).toBe(counted);
});
