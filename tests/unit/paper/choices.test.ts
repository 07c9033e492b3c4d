import { describe, expect, test } from 'vitest';
import { type Choices, type Misread, readChoices, writeChoices } from '../../../src/paper/choices.ts';

const OFFER = [
  { id: 'stories', entries: ['story.one', 'story.two', 'story.three'] },
  { id: 'topic.fit', entries: ['question.why', 'question.who'] },
];
const EVERYTHING = OFFER.flatMap(({ entries }) => entries);
const FIRST = { paper: 'a4', sides: 2 } as const;

const read = (address: string) => readChoices(new URLSearchParams(address), FIRST, OFFER);
const choices = (some: Partial<Choices> = {}): Choices => ({
  paper: 'a4',
  sides: 2,
  density: 'cues',
  chosen: new Set(EVERYTHING),
  short: new Set(),
  ...some,
});

describe('choices are written and read again', () => {
  test.each<[string, Partial<Choices>, string]>([
    ['as they are at first', {}, ''],
    ['with another paper', { paper: 'letter' }, '?paper=letter'],
    ['with fewer sides', { sides: 1 }, '?sides=1'],
    ['with any number of sides', { sides: null }, '?sides=all'],
    ['with full answers', { density: 'full' }, '?density=full'],
    ['without an entry', { chosen: new Set(EVERYTHING.filter((id) => id !== 'story.two')) }, '?leave=story.two'],
    ['without a group', { chosen: new Set(['story.one', 'story.two', 'story.three']) }, '?leave=topic.fit'],
    ['with one entry alone', { chosen: new Set(['question.who']) }, '?pick=question.who'],
    ['with one group alone', { chosen: new Set(['question.why', 'question.who']) }, '?pick=topic.fit'],
    ['with nothing', { chosen: new Set() }, '?leave=stories&leave=topic.fit'],
    ['with an entry cut short', { density: 'full', short: new Set(['story.one']) }, '?density=full&short=story.one'],
  ])('%s', (_, some, address) => {
    expect(writeChoices(choices(some), FIRST, OFFER)).toBe(address);
    expect(read(address)).toEqual({ choices: choices(some), misread: [] });
  });
});

describe('what is cut short is not written', () => {
  test.each<[string, Partial<Choices>, string]>([
    [
      'where it is left out',
      { density: 'full', chosen: new Set(['story.one']), short: new Set(['story.two']) },
      '?density=full&pick=story.one',
    ],
    ['where all say their cues alone', { short: new Set(['story.two']) }, ''],
  ])('%s', (_, some, address) => {
    expect(writeChoices(choices(some), FIRST, OFFER)).toBe(address);
  });
});

test('the paper that is not the first one is written', () => {
  expect(writeChoices(choices(), { ...FIRST, paper: 'letter' }, OFFER)).toBe('?paper=a4');
});

describe('an address that asks for what there is not is told, and read as if it had not', () => {
  test.each<[string, Misread]>([
    ['?sides=999', { part: 'sides', found: '999' }],
    ['?sides=-1', { part: 'sides', found: '-1' }],
    ['?sides=', { part: 'sides', found: '' }],
    ['?paper=a3', { part: 'paper', found: 'a3' }],
    ['?paper=constructor', { part: 'paper', found: 'constructor' }],
    ['?density=__proto__', { part: 'density', found: '__proto__' }],
    ['?pick=<script>', { part: 'pick', found: '<script>' }],
    ['?leave=question.gone', { part: 'leave', found: 'question.gone' }],
    ['?short=stories.', { part: 'short', found: 'stories.' }],
  ])('%s', (address, misread) => {
    expect(read(address)).toEqual({ choices: choices(), misread: [misread] });
  });
});

describe('an address', () => {
  test.each<[string, string, Partial<Choices>]>([
    ['may be in capitals', '?paper=LETTER', { paper: 'letter' }],
    ['may have other parameters', '?utm_source=x', {}],
    [
      'may pick a group and leave one of it',
      '?pick=stories&leave=story.one',
      { chosen: new Set(['story.two', 'story.three']) },
    ],
    ['may name an entry twice', '?pick=story.one&pick=story.one', { chosen: new Set(['story.one']) }],
    ['may cut a whole group short', '?short=topic.fit', { short: new Set(['question.why', 'question.who']) }],
  ])('%s', (_, address, some) => {
    expect(read(address)).toEqual({ choices: choices(some), misread: [] });
  });
});
