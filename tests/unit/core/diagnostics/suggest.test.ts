import { describe, expect, it } from 'vitest';
import { nearest, suggest } from '../../../../src/core/diagnostics/suggest.ts';

describe('nearest', () => {
  const names = ['title', 'topic', 'cues', 'kafka-consumer-lag', 'S', 'T', 'constructor'];
  it.each<[string, string | undefined]>([
    ['title', 'title'],
    ['tilte', 'title'],
    ['Topics', 'topic'],
    ['ceus', 'cues'],
    ['kafka-lag', undefined],
    ['kafka-consumers-lags', 'kafka-consumer-lag'],
    ['s', 'S'],
    ['X', undefined],
    ['no', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['toString', undefined],
    ['construktor', 'constructor'],
  ])('%s → %s', (found, near) => {
    expect(nearest(found, names)).toBe(near);
  });

  it.each([
    ['story', ['short', 'stories'], 'stories'],
    ['failure', ['failure-resilience', 'feedback'], 'failure-resilience'],
    ['topicc', ['topic', 'topical'], 'topic'],
  ])(
    'prefers the name that goes on from the same beginning, unless one letter makes another: %s',
    (found, known, near) => {
      expect(nearest(found, known)).toBe(near);
    },
  );

  it('finds nothing among nothing', () => {
    expect(nearest('title', [])).toBeUndefined();
  });
});

describe('suggest', () => {
  it('asks whether the nearest name was meant', () => {
    expect(suggest('tilte', ['title', 'topic'], 'Remove it.')).toBe('Did you mean "title"?');
  });

  it('lists a few names when none is near, then what else can be done', () => {
    expect(suggest('mood', ['title', 'topic'], 'Remove it.')).toBe('Known: title, topic. Remove it.');
    expect(suggest('mood', ['title', 'topic'])).toBe('Known: title, topic.');
  });

  it('lists neither many names nor none', () => {
    const many = Array.from({ length: 21 }, (_, index) => `name-${index}`);
    expect(suggest('mood', many, 'Remove it.')).toBe('Remove it.');
    expect(suggest('mood', [], 'Remove it.')).toBe('Remove it.');
    expect(suggest('mood', [])).toBe('');
  });
});
