import { expect, test } from 'vitest';
import { checkCharacters } from '../../../../src/core/library/characters.ts';
import { formatLine } from '../../../../src/core/diagnostics/format.ts';
import { checkTexts, question } from './folder.ts';

const check = (text: string) => checkCharacters([{ path: 'questions/a.md', text }]).map(formatLine);

test.each([
  [
    'a backspace',
    'One.\nTw\bo.',
    'questions/a.md:2  warning: Expected letters that can be seen, found a backspace (U+0008).',
  ],
  [
    'an escape',
    '\u001B[31mred',
    'questions/a.md:1  warning: Expected letters that can be seen, found an escape (U+001B).',
  ],
  ['a page break', 'a\fb', 'found a page break (U+000C).'],
  ['one with no usual name', 'a\u0001b', 'found the control character U+0001.'],
  ['a later one', 'a\u0090b', 'found the control character U+0090.'],
  ['several', 'a\bb\bc\u007F', 'found a backspace (U+0008), and 2 more below.'],
])('%s in a text is shown with its line', (_, text, says) => {
  const [line, ...others] = check(text);
  expect(line).toContain(says);
  expect(line).toContain('Delete it');
  expect(others).toEqual([]);
});

test.each(['a\tb\nc\n', 'é ü 中文 עברית 👩‍🔧', 'a\u00A0b\u00ADc'])('what writing needs is no slip: %j', (text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  ['an answer', { 'questions/a.md': question('', 'I s\bay it.\n') }],
  ['its fields', { 'questions/a.md': question('headline: "I s\bay"') }],
  ['settings', { 'questions/a.md': question(), 'synonyms.yaml': '- ["bo\bss", manager]\n' }],
])('a backspace in %s is told of, and no more than that', (_, texts) => {
  const { problems } = checkTexts(texts);
  expect(problems.map(({ id, found }) => [id, found?.includes('a backspace')])).toEqual([['control-character', true]]);
});

test('a problem is printed without what steers a terminal', () => {
  const { problems } = checkTexts({ 'questions/a\u001B[2J.md': question(), '\u001Bx/y.md': 'x', '\u001By.md': 'x' });
  expect(problems.length).toBeGreaterThan(2);
  expect(problems.map(formatLine).join('')).not.toContain('\u001B');
});
