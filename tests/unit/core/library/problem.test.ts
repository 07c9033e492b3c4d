import { describe, expect, it } from 'vitest';
import { formatProblem, nearest, type Problem, sortProblems, suggest } from '../../../../src/core/library/problem.ts';

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

describe('formatProblem', () => {
  it('names file, line, severity and field', () => {
    const problem: Problem = { file: 'a.md', message: 'Expected x.', severity: 'error' };
    expect(formatProblem(problem)).toBe('a.md  Expected x.');
    expect(formatProblem({ ...problem, line: 3, field: 'cues.S' })).toBe('a.md:3  cues.S: Expected x.');
    expect(formatProblem({ ...problem, line: 3, severity: 'warning' })).toBe('a.md:3  warning: Expected x.');
  });
});

describe('sortProblems', () => {
  it('sorts by file, then by line, errors first, and keeps the order of the rest', () => {
    const make = (file: string, line?: number, severity: Problem['severity'] = 'error', message = ''): Problem => ({
      file,
      line,
      severity,
      message,
    });
    const sorted = [
      make('a.md'),
      make('a.md', 2),
      make('a.md', 10, 'error', 'z'),
      make('a.md', 10, 'error', 'a'),
      make('a.md', 10, 'warning'),
      make('b.md', 1),
    ];
    const [whole, second, z, a, warning, other] = sorted;
    expect(sortProblems([other!, warning!, z!, second!, a!, whole!])).toEqual(sorted);
    expect(sortProblems([])).toEqual([]);
  });
});
