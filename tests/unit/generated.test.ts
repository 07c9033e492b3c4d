import { expect, test } from 'vitest';
import { forMany, listSome, mixOf } from './generated.ts';

const texts = mixOf(['a', 'b', 'see\n'], { most: 20 });

test('what is made up is the same each time', () => {
  expect(listSome(texts, 50)).toEqual(listSome(texts, 50));
});

test('what is made up is hardly ever alike', () => {
  const all = listSome(texts, 300);
  expect(new Set(all).size).toBeGreaterThan(all.length * 0.8);
});

test('a property that fails tells the smallest value that it fails for', async () => {
  await expect(
    forMany(texts, 300, (text) => {
      expect(text).not.toContain('see');
    }),
  ).rejects.toThrow('Counterexample: ["see\\n"]');
});
