import { expect, test } from 'vitest';
import { toGithub } from '../../../../src/core/diagnostics/github.ts';

const base = { id: 'hedges', severity: 'info', file: 'a, b.md', says: '100% so.', advice: 'A:\nB.' } as const;

test.each([
  [
    'one line, with its columns',
    { start: { line: 2, column: 3 }, end: { line: 2, column: 5 } },
    'line=2,endLine=2,col=3,endColumn=5,',
  ],
  [
    'several lines, without columns',
    { start: { line: 2, column: 3 }, end: { line: 4, column: 5 } },
    'line=2,endLine=4,',
  ],
  ['a line alone', { start: { line: 2 } }, 'line=2,'],
  ['a whole file', {}, ''],
])('a command of a workflow names %s', (_, place, named) => {
  expect(toGithub([{ ...base, ...place }])).toBe(`::notice file=a%2C b.md,${named}title=hedges::100%25 so. A:%0AB.`);
});
