import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../../src/coach/text-fragment.ts';

describe('a finding is found on its page', () => {
  test.each<[string, string | null, string | null]>([
    ['40%', null, '#:~:text=40%25'],
    ["it's a well-known one", null, '#:~:text=it%E2%80%99s%20a%20well%2Dknown%20one'],
    ['', 'Result', '#:~:text=Result'],
    [
      'one two three four five six seven eight nine',
      'Result',
      '#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    ],
    ['', null, null],
  ])('%j under %j', (words, part, fragment) => {
    expect(fragmentOf({ words, part })).toBe(fragment);
  });
});
