import { describe, expect, test } from 'vitest';
import { fillVariables, findVariables } from '../../../../src/core/answer/variables.ts';

describe('fillVariables', () => {
  const variables = { company: 'Acme', role: '{{company}}', price: '$1 $&' };

  test.each([
    ['at {{company}}', 'at Acme'],
    ['at {{ company }}', 'at Acme'],
    ['{{company}}{{company}}', 'AcmeAcme'],
    ['{{{company}}}', '{Acme}'],
    ['{{unknown}}', '{{unknown}}'],
    ['{{Company}}', '{{Company}}'],
    ['{{toString}}', '{{toString}}'],
    ['{{}}', '{{}}'],
    ['{company}', '{company}'],
    ['{{role}}', '{{company}}'],
    ['{{price}}', '$1 $&'],
  ])('%s → %s', (text, filled) => {
    expect(fillVariables(text, variables)).toBe(filled);
  });

  test('reads a long gap without going over it again and again', () => {
    const gap = `{{${' '.repeat(1_000_000)}x`;
    expect(fillVariables(gap, variables) === gap).toBe(true);
  }, 30_000);
});

test('findVariables names each with its place', () => {
  expect(findVariables('a {{b}} {{ c }}')).toEqual([
    { name: 'b', index: 2 },
    { name: 'c', index: 8 },
  ]);
});
