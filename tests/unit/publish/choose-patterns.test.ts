import { describe, expect, test } from 'vitest';
import { describeLeak, describeMention } from '../../../src/publish/describe-leak.ts';
import { contentOf, question, SETTINGS, story, type Texts } from '../core/library/folder.ts';
import { leaksOf, secretsOf } from './site.ts';

const interview = (lines: string, body = '') => `---\ntitle: The talk\n${lines}\n---\n\n${body}\n`;

/** The leaks of a library on a page. */
const toldBy = (files: Texts, text: string, ours: readonly string[] = []) =>
  leaksOf({ 'index.html': `<p>${text}</p>` }, secretsOf(contentOf(files), [], ours)).map(({ secret }) => secret.text);

/** The private names that public entries of a library say, as warnings. */
const saidIn = (files: Texts) => secretsOf(contentOf(files)).mentions.map(describeMention);

describe('what a public entry says itself is no secret', () => {
  const body = 'We moved the whole team to the new tool in one night.';
  const secret = { 'questions/b.md': question('private: true', `${body} Then my knees gave way under me.`) };

  test.each([
    ['in its text', { 'questions/a.md': question('', body) }],
    ['in its fields', { 'questions/a.md': question(`headline: ${body}`) }],
    ['in a public interview', { 'questions/a.md': question(), 'interviews/x.md': interview('private: false', body) }],
    [
      'with the words of a public interview',
      {
        'questions/a.md': question('', 'We moved the whole {{role}} to the new tool in one night.'),
        'interviews/x.md': interview('private: false\nrole: team'),
      },
    ],
    ['in the settings', { ...SETTINGS, 'questions/a.md': question(), 'site.yaml': `name: ${body}\n` }],
  ])('%s', (_, files) => {
    expect(toldBy({ ...files, ...secret }, body)).toEqual([]);
    expect(toldBy({ ...files, ...secret }, 'Then my knees gave way under me.')).toHaveLength(1);
    expect(toldBy({ 'questions/a.md': question(), ...secret }, body)).toHaveLength(1);
  });

  test('but a comment is nothing that it says', () => {
    const files = { 'questions/a.md': question('', `Text.\n\n<!-- ${body} -->`), ...secret };
    expect(toldBy(files, body)).toHaveLength(1);
  });

  test('and neither is a link that is taken out, nor a story that it may not name', () => {
    const files = {
      'questions/a.md': question('stories: [dark-night]', 'See [that](../stories/dark-night.md).'),
      'stories/dark-night.md': story('private: true'),
    };
    expect(toldBy(files, '<a href="/stories/dark-night/">x</a>')).toHaveLength(1);
  });
});

test('of two sentences that meet, each is secret by itself', () => {
  const files = {
    'questions/a.md': question('', 'Why did you leave that? I am glad that I did.'),
    'questions/b.md': question('private: true', 'Why did you leave? I am sorry for all of it.'),
  };
  expect(toldBy(files, 'Why did you leave? I am glad')).toEqual([]);
  expect(toldBy(files, 'Yes. I am sorry for all of it')).toHaveLength(1);
});

test('a text without spaces is found by a part of it', () => {
  const files = {
    'questions/a.md': question('', '私は早く言います。'),
    'questions/b.md': question('private: true', '給料の話は誰にもしません。'),
  };
  expect(toldBy(files, '彼は給料の話は誰にも')).toHaveLength(1);
  expect(toldBy(files, '私は早く言います。')).toEqual([]);
});

test('what Greenroom says on every site is no secret', () => {
  const files = { 'questions/a.md': question(), 'questions/b.md': question('short: Search\nprivate: true') };
  expect(toldBy(files, 'Search', ['Search'])).toEqual([]);
  expect(toldBy(files, 'Search')).toEqual(['Search']);
});

test('topics and competencies that only private entries have are secret, lent ones are not', () => {
  const files = {
    'questions/a.md': question('topic: deadlines').replace('topic: teamwork\n', ''),
    'questions/b.md': question('private: true'),
    ...SETTINGS,
    'topics.yaml': '- id: teamwork\n  title: Leaving Quietly\n- id: deadlines\n  title: Deadlines\n',
  };
  expect(toldBy(files, '<a href="/topics/teamwork/">Leaving quietly</a>').toSorted()).toEqual([
    'Leaving Quietly',
    'topics/teamwork',
  ]);
});

describe('a company whose name is a word', () => {
  const apple = { 'interviews/x.md': interview('company: Apple') };
  const pie = { 'questions/a.md': question('', 'I baked an apple pie. Apple pies sell.') };

  test.each([
    ['is found as a name', 'Then I wrote to Apple, twice.', ['Apple']],
    ['is not found as a word', 'An apple pie.', []],
    ['is not found as the first word of a sentence', 'Apple pies sell well.', []],
  ])('%s, beside answers that have the word', (_, text, told) => {
    expect(toldBy({ ...pie, ...apple }, text)).toEqual(told);
    expect(saidIn({ ...pie, ...apple })).toEqual([]);
  });

  test('is found in any capitals where no answer has the word', () => {
    expect(toldBy({ 'questions/a.md': question(), ...apple }, 'apple')).toEqual(['Apple']);
  });

  test('is left alone in code, where it is the name of something else', () => {
    const secrets = secretsOf(
      contentOf({ 'questions/a.md': question(), 'interviews/x.md': interview('company: Target') }),
    );
    expect(leaksOf({ 'a.js': 'event.target.focus()' }, secrets)).toEqual([]);
    expect(leaksOf({ 'a.js': 'const company="Target"' }, secrets)).toHaveLength(1);
  });
});

test('a name of two letters is found with its capitals alone', () => {
  const files = { 'questions/a.md': question(), 'interviews/x.md': interview('company: HPE') };
  expect([toldBy(files, 'At HPE.'), toldBy(files, 'the hpe flag')]).toEqual([['HPE'], []]);
});

describe('a public answer that names a private company is told of', () => {
  const x = { 'interviews/x.md': interview('company: Zyntrix') };

  test.each([
    ['in its text', question('', 'I like\n\nZyntrix.'), 'questions/a.md:8'],
    ['in small letters', question('', 'I like zyntrix.'), 'questions/a.md:6'],
    ['in a field', question('headline: I like Zyntrix.'), 'questions/a.md:4'],
  ])('%s', (_, text, place) => {
    expect(saidIn({ 'questions/a.md': text, ...x })).toEqual([
      `${place}  warning: “Zyntrix” is published here, and interviews/x.md keeps it private. Leave the name out, or make one as public as the other.`,
    ]);
  });

  test('by one word of its name alone is not told of: the word may mean something else', () => {
    const bank = { 'interviews/x.md': interview('company: Bank of Utopia') };
    const files = { 'questions/a.md': question('', 'I was with the Bank once, in Utopia.'), ...bank };
    expect(saidIn(files)).toEqual([]);
    expect(toldBy(files, 'I was with the Bank of Utopia.')).toEqual(['Bank of Utopia']);
  });

  test('and is then no leak of the site', () => {
    expect(toldBy({ 'questions/a.md': question('', 'I like Zyntrix.'), ...x }, 'I like Zyntrix.')).toEqual([]);
  });
});

test.each([
  [
    'a name',
    { sort: 'name', text: 'Acme', from: 'interviews/x.md' },
    'the name “Acme” of interviews/x.md, which is not published',
  ],
  [
    'a text',
    { sort: 'text', text: 'a b c d e', from: 'stories/x.md' },
    'words of stories/x.md, which is not published',
  ],
  [
    'an address',
    { sort: 'address', text: 'stories/x', from: 'stories/x.md' },
    'where stories/x.md is, which is not published',
  ],
  [
    'a folder',
    { sort: 'path', text: '/home/me', from: 'the path of your home folder' },
    'the path of your home folder',
  ],
] as const)('a leak of %s names its place, and what it gives away', (_, secret, says) => {
  const leak = { path: 'a.html', line: 3, excerpt: 'so it is', secret };
  expect(describeLeak(leak)).toBe(`a.html:3  says ${says}: “so it is”`);
  expect(describeLeak({ ...leak, line: null })).toMatch(/^a\.html {2}says/);
});
