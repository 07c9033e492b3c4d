import { expect, test } from 'vitest';
import { commandLine, splitWords } from '../../../src/commands/command-line.ts';

test.each([
  ['start', [], 'npm start'],
  ['test', [], 'npm test'],
  ['coach', ['~/answers'], 'npm run coach ~/answers'],
  ['coach', ['~/answers', '--rule', 'hedges'], 'npm run coach ~/answers -- --rule hedges'],
  ['coach', ['-'], 'npm run coach -'],
  ['start', ['/home/me/my answers'], "npm start '/home/me/my answers'"],
  ['start', ['/home/me/d$(touch x)'], "npm start '/home/me/d$(touch x)'"],
  ['start', ["/home/me/Ann's `x`"], String.raw`npm start '/home/me/Ann'\''s ${'`'}x${'`'}'`],
])('%s %j can be pasted into a shell', (name, args, line) => {
  expect(commandLine(name, args, 'linux')).toBe(line);
});

test.each([
  [['C:\\Users\\Ann\\answers'], 'npm start C:\\Users\\Ann\\answers'],
  [['C:\\Users\\Ann Lee\\answers'], 'npm start "C:\\Users\\Ann Lee\\answers"'],
  [['~/my answers', '--port', '8000'], 'npm start "~/my answers" -- --port 8000'],
])('%j can be pasted on Windows', (args, line) => {
  expect(commandLine('start', args, 'win32')).toBe(line);
});

test.each([
  ['vi', ['vi']],
  ['  code   --wait ', ['code', '--wait']],
  ['"C:\\Program Files\\x.exe" -w', ['C:\\Program Files\\x.exe', '-w']],
  ["emacsclient -a ''", ['emacsclient', '-a', '']],
  ['/usr/bin/my" "editor', ['/usr/bin/my editor']],
  ["it's", ["it's"]],
  ['vi $(x) `y` %Z% ^ ! & | ;', ['vi', '$(x)', '`y`', '%Z%', '^', '!', '&', '|', ';']],
  ['', []],
])('%j is split into words, and nothing in it is run', (line, words) => {
  expect(splitWords(line)).toEqual(words);
});
