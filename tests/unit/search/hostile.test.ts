import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeRequest } from '../../../src/search/address.ts';
import { addRecent, readRecent } from '../../../src/search/recent.ts';
import { findWords } from '../../../src/search/results/find-words.ts';
import { weighWords } from '../../../src/search/ranking/rank.ts';
import { forMany, listSome, mixOf } from '../generated.ts';
import { searchIn, type Texts } from './engine.ts';

const TEXTS: Texts = {
  plain: 'We met a tight deadline under pressure.',
  code: 'fetch.min.bytes = 1, in C# and <b>HTML</b> & "quotes".',
  script: '面接 собеседование échec 🎯',
  stop: 'What do you do when it is like that?',
  object: 'constructor __proto__ toString hasOwnProperty',
};

const SYNONYMS = [
  ['deadline', 'due date', 'pressure'],
  ['constructor', 'tight'],
  ['a b c', 'quotes'],
];

/** What somebody may type, paste, or put into an address. */
const PIECES = [
  'deadline',
  'dedaline',
  'tight',
  'a time when you',
  'Have you ever',
  'what did you do',
  'it it it it',
  'due date',
  'a b c',
  'the of and to',
  'constructor',
  '__proto__',
  'toString',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;',
  '(a+)+$',
  '[a-',
  '\\',
  '.*',
  '?',
  '{1,',
  '|',
  '^',
  '"',
  '“',
  '”',
  "'",
  '’',
  '``',
  'C#',
  'C++',
  '.NET',
  'fetch.min.bytes',
  '99%',
  '🎯',
  '👩‍💻',
  '面接',
  'собеседование',
  'مقابلة',
  'ראיון',
  'e\u0301chec',
  '\u0000',
  '\u0007',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\n',
  '\t',
  '—',
  '…',
  ' ',
  ' ',
  ' ',
];

const queries = mixOf(PIECES, { most: 30, between: ['', ' '] });

/** Searches, and says what is wrong with what comes of it. */
async function check(query: string, exactly: boolean): Promise<string[]> {
  const outcome = await searchIn(TEXTS, query, { synonyms: SYNONYMS, exactly });
  const ids = outcome.hits.map(({ id }) => id);
  const weights = outcome.hits.flatMap((hit) => [...weighWords(hit)]);
  const unfit = {
    'an entry that is not there': ids.some((id) => !Object.keys(TEXTS).includes(id)),
    'an entry twice': new Set(ids).size < ids.length,
    'a place that is none': weights.some(([place, weight]) => !Number.isInteger(place) || !Number.isFinite(weight)),
    'a correction of nothing': outcome.corrections.some(({ typed, used }) => !typed || !used || typed === used),
    'a correction that was not wanted': exactly && outcome.corrections.length > 0,
  };
  return Object.entries(unfit).flatMap(([what, is]) => (is ? [what] : []));
}

describe('search comes to an end with', () => {
  test.each([
    ['10,000 characters of one word', 'x'.repeat(10_000)],
    ['10,000 characters of words', 'deadline '.repeat(1200)],
    ['10,000 characters of other words', Array.from({ length: 2000 }, (_, index) => `w${index}q`).join(' ')],
    ['10,000 characters without a break in quotes', `"${'y'.repeat(10_000)}"`],
    ['only stop words', 'what do you do when it is like that and so on'],
    ['thousands of stop words', 'it is what it is '.repeat(2000)],
    ['thousands of wrappings', 'tell me about a time when you what did you do it that this '.repeat(500)],
    ['HTML', '<b onclick="x">deadline</b> &amp; <!-- x'],
    ['a script', '</script><script>alert(document.cookie)</script>'],
    ['regex characters', '.*+?^${}()|[]\\ (?<=a)b (a+)+$ [\\s\\S]*'],
    ['emoji', '🎯👩‍💻🇬🇧 ❤️ deadline🎯'],
    ['other scripts', '面接で失敗した собеседование مقابلة ראיון ไทย हिन्दी'],
    ['NUL and control characters', 'dead\u0000line \u0001\u0008\u001b[31m \u007f\u0085'],
    ['lone surrogates', '\ud800 deadline\udfff "\ud83d" \udc00\ud800'],
    ['marks that turn the text around', '\u202edeadline\u202c \u2066tight\u2069'],
    ['5,000 quotes', '"'.repeat(5000)],
    ['5,000 quotes around letters', '"a'.repeat(5000)],
    ['5,000 curly quotes', '“a b” '.repeat(5000)],
    ['5,000 apostrophes', "it's’".repeat(5000)],
    ['5,000 combining marks', `e${'\u0301'.repeat(5000)}`],
    ['names that every object has', '__proto__ constructor toString valueOf hasOwnProperty'],
  ])('%s', async (_, query) => {
    expect([await check(query, false), await check(query, true)]).toEqual([[], []]);
  });
});

/** How many queries are made up for each test. */
const COUNT = 300;

describe('queries that are made up', () => {
  test('are each searched', async () => {
    await forMany(fc.tuple(queries, fc.boolean()), COUNT, async ([query, exactly]) => {
      expect(await check(query, exactly)).toEqual([]);
    });
  });

  test('can each be written into an address', async () => {
    await forMany(queries, COUNT, (made) => {
      const query = made.toWellFormed();
      const read = new URLSearchParams(writeRequest({ query, chosen: {}, exactly: false })).get('q');
      expect(read).toBe(query.trim() ? query : null);
    });
  });

  test('can each be kept', async () => {
    await forMany(queries, COUNT, (made) => {
      const query = made.slice(0, 50).trim();
      expect(readRecent(addRecent('["one"]', query))).toEqual(query ? [query, 'one'] : ['one']);
    });
  });

  test('mark only what they say', async () => {
    const text = Object.values(TEXTS).join(' ');
    const fold = (word: string) => word.toLowerCase().replaceAll('’', "'");
    await forMany(queries, COUNT, (query) => {
      const words = query.split(' ');
      const marked = findWords(text, words).map(({ start, end }) => fold(text.slice(start, end)));
      const folded = new Set(words.map(fold));
      expect(marked.filter((word) => !folded.has(word))).toEqual([]);
    });
  });

  test('are not all alike', () => {
    const all = listSome(queries, COUNT);
    expect(new Set(all).size).toBeGreaterThan(all.length * 0.9);
  });
});
