import { describe, expect, it } from 'vitest';
import { codeOf, isOfSort, saySystemError, SYSTEM_ERRORS } from '../../../../src/core/diagnostics/system-errors.mjs';

const failed = (code: string) => Object.assign(new Error(`${code}: it failed`), { code });

describe('a system error', () => {
  it.each(Object.entries(SYSTEM_ERRORS))('is told in plain words: %s', (code, { means, advice }) => {
    expect(saySystemError(failed(code))).toBe(`${means}. ${advice}`);
    expect(means).toMatch(/^[a-z][^.]+$/);
    expect(advice).toMatch(/^[A-Z].*\.$/);
  });

  it('that nobody knows is told by its code', () => {
    expect(saySystemError(failed('EODD'))).toBe('the system says EODD. Check the disk.');
    expect(codeOf('gone')).toBe('gone');
  });

  it('is of one sort', () => {
    expect(isOfSort(failed('EROFS'), 'missing', 'forbidden')).toBe(true);
    expect(isOfSort(failed('EROFS'), 'missing')).toBe(false);
    expect(isOfSort(failed('EODD'), 'other')).toBe(false);
  });
});
