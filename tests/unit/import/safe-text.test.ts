import { describe, expect, test } from 'vitest';
import { safeMdx, safeText } from '../../../src/import/text/safe-text.ts';

describe('in an answer', () => {
  test.each([
    ['a link into the notes becomes its words', 'See [it](../b.md).', 'See it (../b.md).'],
    ['a link whose words are code', 'See [`x`](../b.md).', 'See `x` (../b.md).'],
    ['a picture becomes its words', '![me](me.png)', 'me (me.png)'],
    ['a link to the web stays', '[a](https://a.test/b)', '[a](https://a.test/b)'],
    ['a variable that nobody defined is parted', 'Hi {{name}}', 'Hi { {name}}'],
    ['code in a line stays', 'Use `[a](../b)` and `{{x}}`.', 'Use `[a](../b)` and `{{x}}`.'],
    ['a block of code stays', '```\n[a](../b)\n{{x}}\n```\n[a](../b)', '```\n[a](../b)\n{{x}}\n```\na (../b)'],
    ['a fence that is never closed is text', '```\n[a](../b)', '```\na (../b)'],
  ])('%s', (_, text, safe) => {
    expect(safeText(text)).toBe(safe);
  });
});

describe('a company’s name', () => {
  test.each([
    ['in any letters becomes the variable', 'At ACME, I …', 'At {{company}}, I …'],
    ['within another word stays', 'Acmeology', 'Acmeology'],
    [
      'in an address of the web stays',
      'See https://jobs.acme.test/acme and acme.com now.',
      'See https://jobs.acme.test/acme and acme.com now.',
    ],
    ['in an address of mail stays', 'Write to hr@acme.test.', 'Write to hr@acme.test.'],
    ['in the address of a link stays', '[Acme](https://acme.test)', '[{{company}}](https://acme.test)'],
    ['in code stays', '`acme` at Acme', '`acme` at {{company}}'],
    ['in the name of a site stays', 'See acme.com.', 'See acme.com.'],
  ])('%s', (_, text, safe) => {
    expect(safeText(text, 'Acme')).toBe(safe);
  });
});

test('a company may be called as its site is', () => {
  expect(safeText('At Booking.com, I … see https://booking.com/jobs.', 'Booking.com')).toBe(
    'At {{company}}, I … see https://booking.com/jobs.',
  );
});

describe('in a rule, which is code', () => {
  test.each([
    ['braces and tags are text', 'Never {x} <b>', 'Never \\{x} \\<b>'],
    ['what is escaped already stays so', 'Never \\{x}', 'Never \\{x}'],
    ['an escaped backslash escapes nothing', 'Never \\\\{x}', 'Never \\\\\\{x}'],
    ['a line that imports is text', 'import what you know', ' import what you know'],
    ['code stays', '`<b>` and `{x}`', '`<b>` and `{x}`'],
  ])('%s', (_, text, safe) => {
    expect(safeMdx(text)).toBe(safe);
  });
});
