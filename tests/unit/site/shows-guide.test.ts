import { describe, expect, it } from 'vitest';
import { showsGuide } from '../../../src/site/shows-guide.ts';
import { EDITIONS } from '../../../src/core/library/edition.ts';

describe('the guide', () => {
  it.each([
    ['local', false, true],
    ['development', false, true],
    ['local', true, true],
    ['public', true, true],
    ['public', false, false],
  ] as const)('in the %s edition, of the example: %s, is shown: %s', (edition, isExample, shown) => {
    expect(showsGuide(EDITIONS[edition], isExample)).toBe(shown);
  });
});
