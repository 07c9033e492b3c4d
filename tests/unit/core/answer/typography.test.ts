import { describe, expect, test } from 'vitest';
import { typeset } from '../../../../src/core/answer/typography.ts';

describe('typeset sets', () => {
  test.each([
    ['apostrophes', "it's the students' idea, o'clock", 'it’s the students’ idea, o’clock'],
    ['double quotes', 'He said "no".', 'He said “no”.'],
    ['single quotes', "He said 'no'.", 'He said ‘no’.'],
    ['a quote that is everything', '"Why?"', '“Why?”'],
    ['one quote after another', '"Why?" "Because."', '“Why?” “Because.”'],
    ['single quotes in double', `"'I'm fine,' she said"`, '“‘I’m fine,’ she said”'],
    ['double quotes in single', `'I said "no"'`, '‘I said “no”’'],
    ['quotes that close together', `"I said 'no'"`, '“I said ‘no’”'],
    ['quotes in brackets', '("aside") ["b"]', '(“aside”) [“b”]'],
    ['a quote after a dash', 'the rule—"ask"—helps', 'the rule—“ask”—helps'],
    ['a quote that ends in a dash', 'He said "wait—" and left', 'He said “wait—” and left'],
    ['a quote that begins with dots', '"...and then"', '“...and then”'],
    ['a quote that begins with a sign', '"#1" and "£5" and "-5%"', '“#1” and “£5” and “-5%”'],
    ['decades', "the '90s and '80s", 'the ’90s and ’80s'],
    ['a decade in a quote', `"it's '90s music"`, '“it’s ’90s music”'],
    ['short years', "class of '24", 'class of ’24'],
    ['a quote that begins with a number', "'24 people left,' he said", '‘24 people left,’ he said'],
    ['shortened words', "tell 'em, 'tis rock 'n' roll", 'tell ’em, ’tis rock ’n’ roll'],
    ['curly quotes as they are', '“it’s ’90s”', '“it’s ’90s”'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(typeset(text)).toBe(expected);
  });
});

describe('typeset looks at what stands around the text', () => {
  test.each([
    ['a quote that opens before bold text', 'say "', '', 'b', 'say “'],
    ['a quote that closes after bold text', '" then', 'd', '', '” then'],
    ['an ending after bold text', "'s", 'a', '', '’s'],
    ['a quote that is all of the text, before', '"', ' ', 'b', '“'],
    ['a quote that is all of the text, after', '"', 'b', ' ', '”'],
  ])('%s', (_, text, before, after, expected) => {
    expect(typeset(text, before, after)).toBe(expected);
  });
});

test.each(['"a" \'b\' "c', `'"'"'"`, "''\"\"''"])('typeset keeps the length of %j', (text) => {
  expect(typeset(text)).toHaveLength(text.length);
});
