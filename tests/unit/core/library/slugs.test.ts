import { describe, expect, it } from 'vitest';
import { formatLine } from '../../../../src/core/diagnostics/format.ts';
import { addressOf, findClashes, slugsOf } from '../../../../src/core/library/slugs.ts';

describe('addressOf', () => {
  it.each([
    ['questions/a.md', 'question', 'a'],
    ['weaknesses/a.md', 'weakness', 'a'],
    ['rules/a.mdx', 'rule', 'a'],
    ['stories/v1.2.md', 'story', 'v1.2'],
    ['stories/e\u0301.md', 'story', '\u00e9'],
    ['stories/a.MD', 'story', 'a'],
    ['stories/a', 'story', 'a'],
    ['stories/old/a.md', 'story', 'a'],
  ])('%s is the %s %s', (path, kind, slug) => {
    expect(addressOf(path)).toEqual({ kind, slug });
  });

  it.each(['site.yaml', 'stories', 'storys/a.md', 'constructor/a.md'])('%s is none', (path) => {
    expect(addressOf(path)).toBeUndefined();
  });
});

it('lists the slugs of each kind, of broken files too', () => {
  const slugs = slugsOf(['site.yaml', 'questions/a.md', 'questions/b.txt', 'stories/constructor.md', 'rules/r.mdx']);
  expect(slugs).toEqual({
    question: new Set(['a', 'b']),
    story: new Set(['constructor']),
    strength: new Set(),
    weakness: new Set(),
    rule: new Set(['r']),
    interview: new Set(),
  });
});

describe('findClashes', () => {
  const clash = (file: string, other: string) =>
    `${file}  Expected a name of its own, found the same address as ${other}. Rename one of them.`;

  it.each([
    ['by case', ['questions/Conflict.md', 'questions/conflict.md']],
    ['by how an accent is stored', ['questions/e\u0301.md', 'questions/\u00e9.md']],
    ['by both', ['questions/E\u0301.md', 'questions/\u00e9.md']],
    ['by their ending', ['questions/a.md', 'questions/a.txt']],
    ['by their folder', ['questions/a.md', 'questions/old/a.md']],
  ] as const)('finds names that differ %s alone', (_, paths) => {
    expect(findClashes(paths).map(formatLine)).toEqual([clash(paths[1], paths[0])]);
  });

  it('names the first of several', () => {
    const paths = ['questions/A.md', 'questions/a.MD', 'questions/a.md'] as const;
    expect(findClashes(paths).map(formatLine)).toEqual([clash(paths[1], paths[0]), clash(paths[2], paths[0])]);
  });

  it('lets different kinds share a name', () => {
    expect(findClashes(['questions/a.md', 'stories/a.md', 'site.yaml', 'SITE.yaml'])).toEqual([]);
  });
});
