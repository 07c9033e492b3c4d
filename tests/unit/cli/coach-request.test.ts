import { describe, expect, test } from 'vitest';
import { readCoachRequest } from '../../../src/cli/coach-request.ts';

test('without options the whole content is coached, as text', () => {
  expect(readCoachRequest([])).toEqual({
    files: [],
    content: undefined,
    format: 'text',
    rule: undefined,
    maxWarnings: Infinity,
    watch: false,
  });
});

test('files and options are read', () => {
  const args = [
    'a.md',
    '-',
    '--format',
    'json',
    '--rule',
    'hedges',
    '--max-warnings',
    '0',
    '--watch',
    '--content',
    'x',
  ];
  expect(readCoachRequest(args)).toEqual({
    files: ['a.md', '-'],
    content: 'x',
    format: 'json',
    rule: 'hedges',
    maxWarnings: 0,
    watch: true,
  });
});

describe('what can’t be done is answered with what was expected', () => {
  test.each([
    [['--format', 'xml'], 'Expected text, json or sarif after --format, found "xml".'],
    [['--rule', 'hedge'], 'Expected the id of a rule after --rule, found "hedge". Did you mean "hedges"?'],
    [['--max-warnings', 'few'], 'Expected a number after --max-warnings, found "few".'],
    [['--max-warnings', '-1'], ''],
    [['--frob'], "Unknown option '--frob'"],
  ])('%j', (args, message) => {
    expect(() => readCoachRequest(args)).toThrow(message);
  });
});
