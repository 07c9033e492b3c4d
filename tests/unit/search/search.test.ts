import { describe, expect, test } from 'vitest';
import { weighWords } from '../../../src/search/ranking/rank.ts';
import { search, DamagedIndexError } from '../../../src/search/search.ts';
import { makeSources, type Options, searchIn, type Texts } from './engine.ts';

const LIBRARY: Texts = {
  deadline: 'We met a tight deadline under pressure.',
  conflict: 'A conflict with a colleague about a deadline.',
  manager: 'My manager was wrong.',
  failure: 'It failed, and the team learned.',
  change: 'The team wrote the API of a new service in C#.',
  long: 'The launch of the service was late, and the customer was calm about it.',
};

const ids = async (query: string, options: Options & { exactly?: boolean } = {}) =>
  (await searchIn(LIBRARY, query, options)).hits.map(({ id }) => id);

describe('a query finds', () => {
  test.each([
    ['the entry with its word', 'manager', ['manager']],
    ['an entry in whatever case it is typed', 'MANAGER', ['manager']],
    ['what begins as it does, while it is typed', 'confl', ['conflict']],
    ['a word with signs', 'C#', ['change']],
    ['the entry with all its words first', 'tight deadline', ['deadline', 'conflict']],
    ['the entry with all its words first, in whatever order they are', 'deadline conflict', ['conflict', 'deadline']],
    ['the entries of any of its words', 'manager failed', ['manager', 'failure']],
    ['the entry with the rare word first', 'team manager', ['manager', 'failure', 'change']],
    ['what it found without a word that nobody wrote', 'tight unicorn', ['deadline']],
    ['what it found without many words that nobody wrote', 'unicorn tight gryphon basilisk', ['deadline']],
    ['what a question is about', 'Tell me about a time when you had a conflict.', ['conflict']],
    ['the phrase in quotes', '"tight deadline"', ['deadline']],
    ['the phrase in quotes, beside words', '"the service" conflict', ['long', 'conflict']],
  ])('%s', async (_, query, found) => {
    const all = await ids(query);
    expect(all.toSorted()).toEqual(found.toSorted());
    expect(all[0]).toBe(found[0]);
  });

  test('each entry once', async () => {
    const all = await ids('the service was late and the team was calm about the deadline');
    expect(new Set(all).size).toBe(all.length);
  });

  test('nothing else than it says', async () => {
    expect(await searchIn(LIBRARY, 'manager')).toMatchObject({ blank: false, corrections: [], near: false });
  });

  test('the indexes of its words', async () => {
    const { hits } = await searchIn(LIBRARY, 'tight deadline');
    expect([...weighWords(hits[0]!).keys()].toSorted()).toEqual([3, 4]);
  });
});

describe('a word that nobody wrote', () => {
  test.each([
    ['presure', 'pressure', 'deadline'],
    ['confilct', 'conflict', 'conflict'],
    ['mannager', 'manager', 'manager'],
    ['colleaque', 'colleague', 'conflict'],
  ])('is mended: %s to %s', async (typed, used, found) => {
    const { hits, corrections, near } = await searchIn(LIBRARY, typed);
    expect(corrections).toEqual([{ typed, used }]);
    expect(hits.map(({ id }) => id)).toEqual([found]);
    expect(near).toBe(false);
  });

  test('is mended beside others', async () => {
    const { hits, corrections } = await searchIn(LIBRARY, 'tihgt presure');
    expect(corrections).toEqual([
      { typed: 'tihgt', used: 'tight' },
      { typed: 'presure', used: 'pressure' },
    ]);
    expect(hits.map(({ id }) => id)).toEqual(['deadline']);
  });

  test('is mended though the engine answers with a shorter word', async () => {
    const texts = { pr: 'A PR was merged.', pressure: 'It was under pressure.' };
    const { hits, corrections } = await searchIn(texts, 'presure');
    expect(corrections).toEqual([{ typed: 'presure', used: 'pressure' }]);
    expect(hits.map(({ id }) => id)).toEqual(['pressure']);
  });

  test('is searched with the synonyms of what was meant', async () => {
    const synonyms = [['manager', 'customer']];
    expect((await ids('mannager', { synonyms })).toSorted()).toEqual(['long', 'manager']);
  });

  test('counts less, mended, than a word that was typed right', async () => {
    expect(await ids('presure manager')).toEqual(['manager', 'deadline']);
    expect(await ids('manager presure')).toEqual(['manager', 'deadline']);
  });

  test.each([
    ['with synonyms', 'teem', { synonyms: [['teem', 'conflict']] }, ['conflict']],
    ['that is asked for exactly, beside another', 'presure tight', { exactly: true }, ['deadline']],
    ['that is in quotes', '"presure" tight', {}, ['deadline']],
    ['with signs', 'tight team#', {}, ['deadline']],
    ['with figures', 'tight 2O24', {}, ['deadline']],
  ])('is not mended when it is one %s', async (_, query, options, found) => {
    const { hits, corrections } = await searchIn(LIBRARY, query, options);
    expect(corrections).toEqual([]);
    expect(hits.map(({ id }) => id)).toEqual(found);
  });

  test('is not mended when it begins a word', async () => {
    expect(await searchIn(LIBRARY, 'collea')).toMatchObject({ corrections: [], near: false });
  });

  test('with two mistakes is not mended in a long query, where it is more often a name', async () => {
    const long = 'tight deadline pressure conflict manager presurre';
    expect((await searchIn(LIBRARY, 'presurre')).corrections).toHaveLength(1);
    expect((await searchIn(LIBRARY, long)).corrections).toEqual([]);
  });
});

describe('synonyms', () => {
  const synonyms = [
    ['boss', 'manager', 'customer'],
    ['cross the line', 'failed'],
    ['team', 'manager'],
  ];

  test('are found too', async () => {
    expect((await ids('boss', { synonyms })).toSorted()).toEqual(['long', 'manager']);
  });

  test('come after the word itself', async () => {
    expect((await ids('customer', { synonyms }))[0]).toBe('long');
    expect((await ids('manager', { synonyms }))[0]).toBe('manager');
  });

  test('of a phrase are found', async () => {
    expect(await ids('when you cross the line', { synonyms })).toEqual(['failure']);
  });

  test('of the phrase stand for its words', async () => {
    expect(await ids('cross the line', { synonyms: [...synonyms, ['line', 'conflict']] })).toEqual(['failure']);
  });

  test('are the other spelling of a word, too', async () => {
    const texts = { a: 'The colour of it.', b: 'Nothing.' };
    expect((await searchIn(texts, 'color')).hits.map(({ id }) => id)).toEqual(['a']);
  });

  test('are searched though the word that nobody wrote begins like a title', async () => {
    const texts: Texts = {
      super: 'Super\nIt went well.',
      manager: 'A person\nThe manager was wrong.',
      ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`other${index}`, 'Another\nNothing.'])),
    };
    const { hits, corrections } = await searchIn(texts, 'supervisor', { synonyms: [['supervisor', 'manager']] });
    expect(corrections).toEqual([]);
    expect(hits.map(({ id }) => id)).toContain('manager');
  });
});

describe('when nothing is found', () => {
  test('what begins alike is, and it is said to be near only', async () => {
    const { hits, near, corrections } = await searchIn(LIBRARY, 'conflagration');
    expect(hits.map(({ id }) => id)).toEqual(['conflict']);
    expect([near, corrections]).toEqual([true, []]);
  });

  test('the words of a phrase in quotes are searched by their beginnings', async () => {
    const { hits, near } = await searchIn(LIBRARY, '"managerial conflagration"');
    expect(hits.map(({ id }) => id).toSorted()).toEqual(['conflict', 'manager']);
    expect(near).toBe(true);
  });

  test('a word that is asked for exactly leads to what begins alike', async () => {
    const { hits, near, corrections } = await searchIn(LIBRARY, 'conflagrasion', { exactly: true });
    expect(hits.map(({ id }) => id)).toEqual(['conflict']);
    expect([near, corrections]).toEqual([true, []]);
  });

  test('and nothing begins alike, nothing is near', async () => {
    expect(await searchIn(LIBRARY, 'zyxwvut')).toMatchObject({ hits: [], corrections: [], blank: false });
  });

  test('in a library without entries, nothing is', async () => {
    expect((await searchIn({}, 'deadline')).hits).toEqual([]);
  });
});

test('a word that goes on and on is looked up a few times only', async () => {
  let count = 0;
  const { find, ...others } = makeSources(LIBRARY);
  const counting = { ...others, find: (text: string) => (count++, find(text)) };
  await search({ query: 'x'.repeat(10_000), chosen: {}, exactly: false }, counting);
  expect(count).toBeLessThan(200);
});

describe('with nothing to search for', () => {
  test.each(['', ' ', '\n\t', '?!', '🎯', '"', '—'])('%j finds every entry, in the site’s order', async (query) => {
    expect(await searchIn(LIBRARY, query)).toMatchObject({ blank: true, corrections: [], near: false });
    expect(await ids(query)).toEqual(Object.keys(LIBRARY));
  });
});

describe('a word that too many entries have', () => {
  const common = ['deadline', 'the', 'was'];

  test.each([
    ['is left out beside another', 'tight deadline', ['deadline']],
    ['is searched alone', 'deadline', ['conflict', 'deadline']],
    ['is searched beside words that say nothing', 'the deadline you had', ['conflict', 'deadline']],
    ['is searched in quotes', '"a deadline"', ['conflict']],
  ])('%s', async (_, query, found) => {
    expect((await ids(query, { common })).toSorted()).toEqual(found);
  });
});

describe('in a large library, which has a word for every beginning', () => {
  const texts = { pr: 'A PR was merged.', pressure: 'It was under pressure.' };
  const found = async (query: string, fewestLetters: number) =>
    (await searchIn(texts, query, { fewestLetters })).hits.map(({ id }) => id);

  test('a short fewestLetters asks for nothing yet', async () => {
    expect(await found('pre', 2)).toEqual(['pressure']);
    expect(await searchIn(texts, 'pre', { fewestLetters: 4 })).toMatchObject({ blank: true, near: false });
  });

  test('a longer beginning is', async () => {
    expect(await found('pres', 4)).toEqual(['pressure']);
  });

  test('a short word that is whole is', async () => {
    expect(await found('pr', 4)).toContain('pr');
  });
});

describe('an index that contradicts the words of the site', () => {
  test.each([
    ['a word that it should have', 'pressure'],
    ['a short word that it should have', 'api'],
    ['what a misspelt word was meant to be', 'presure'],
  ])('is torn when it does not find %s', async (_, query) => {
    await expect(
      searchIn({ a: 'The API was under pressure.' }, query, { lost: ['pressure', 'presure', 'api'] }),
    ).rejects.toThrow(DamagedIndexError);
  });

  test('is torn when it does not find what means the same as a word that nobody wrote', async () => {
    const options = { synonyms: [['teem', 'pressure']], lost: ['teem', 'pressure'] };
    await expect(searchIn(LIBRARY, 'teem', options)).rejects.toThrow(DamagedIndexError);
  });

  test('is not torn when nobody wrote the word', async () => {
    await expect(searchIn(LIBRARY, 'unicorn', { lost: ['pressure'] })).resolves.toMatchObject({ hits: [] });
  });
});

test('words that tell nothing alone ask for nothing', async () => {
  expect(await searchIn(LIBRARY, 'about it')).toMatchObject({ blank: true, corrections: [] });
});

test.each(['find', 'synonymsOf', 'lookUp'] as const)('what goes wrong in %s is passed on', async (name) => {
  const broken = { ...makeSources(LIBRARY), [name]: () => Promise.reject(new Error('Out of order.')) };
  await expect(search({ query: 'tight unicorn', chosen: {}, exactly: false }, broken)).rejects.toThrow('Out of order.');
});
