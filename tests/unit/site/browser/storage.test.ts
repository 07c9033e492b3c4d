import { afterEach, describe, expect, test, vi } from 'vitest';
import { keep, recall } from '../../../../src/site/browser/storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser's storage, as far as values are kept in it. */
function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const refuse = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('a browser with storage', () => {
  test('keeps a value there, for pages to come', () => {
    const browser = storage();
    vi.stubGlobal('localStorage', browser);
    keep('theme', 'dark');
    expect([...browser.kept]).toEqual([['theme', 'dark']]);
    expect(recall('theme')).toBe('dark');
  });

  test('gives what another page has kept', () => {
    const browser = storage();
    vi.stubGlobal('localStorage', browser);
    keep('theme', 'dark');
    browser.kept.set('theme', 'light');
    expect(recall('theme')).toBe('light');
  });

  test('has nothing that nobody kept', () => {
    vi.stubGlobal('localStorage', storage());
    expect(recall('nothing')).toBeNull();
  });
});

describe('a browser that refuses its storage', () => {
  test.each([
    ['altogether', undefined],
    ['to read and to write', { getItem: refuse, setItem: refuse }],
    ['to write', { getItem: () => null, setItem: refuse }],
  ])('%s keeps a value for this page', (how, browser) => {
    vi.stubGlobal('localStorage', browser);
    expect(recall(how)).toBeNull();
    keep(how, 'kept');
    expect(recall(how)).toBe('kept');
    keep(how, 'changed');
    expect(recall(how)).toBe('changed');
  });
});
