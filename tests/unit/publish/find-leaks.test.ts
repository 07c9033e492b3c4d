import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/machine/read-content.ts';
import { LENT, LIBRARY } from '../core/library/folder.ts';
import { leaksOf, packFragment, packIndex, secretsOf, type Site } from './site.ts';

const PLACES = [
  { text: '/home/torunn', from: 'the path of your home folder', sort: 'path' },
  { text: String.raw`C:\Users\Torunn Vik\answers`, from: 'the path of your answers', sort: 'path' },
  { text: 'torunn', from: 'your name on this computer', sort: 'text' },
] as const;

const SECRETS = secretsOf(readContent(LIBRARY, LENT).content!, PLACES);

const page = (inside = '', head = '') =>
  `<!doctype html>\n<html lang="en"><head><title>Tide Street</title>${head}</head>\n<body><p>I say it early, with numbers and a smaller step to try.</p>\n${inside}</body></html>\n`;

/** A site that gives nothing away. */
const SITE: Site = {
  'index.html': page(),
  '_assets/Base.js': 'const target=document.querySelector("main");target.hidden=!1;',
  '_assets/style.css': '.bread{display:block}',
  '_search/index/en.pf_index': packIndex('bread', 'oven', 'earli'),
  '_search/fragment/en.pf_fragment': packFragment('I say it early, with numbers.'),
  '_search/same-0.json': '{"words":["bread","oven"]}',
  'favicon.svg': '<svg viewBox="0 0 8 8"/>',
};

const base64 = (text: string) => Buffer.from(text).toString('base64');
const entities = (text: string) => [...text].map((character) => `&#${character.codePointAt(0)};`).join('');
const escapes = (text: string) =>
  [...text].map((character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const percents = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('');

const SKERRY = 'interviews/skerry-bakehouse.md';
const RECIPE = 'stories/secret-recipe.md';
const SALARY = 'questions/salary.md';
const DRAFT = 'questions/unfinished.md';
const HOME = 'the path of your home folder';

/** Each secret in one form in one place: what is planted, where, and whose it is. */
const PLANTED: readonly (readonly [name: string, files: Site, from: string])[] = [
  ['a company in the text of a page', { 'index.html': page('<p>Skerry Bakehouse hires.</p>') }, SKERRY],
  ['a company in other capitals', { 'index.html': page('<p>SKERRY BAKEHOUSE</p>') }, SKERRY],
  ['one word of a company’s name', { 'index.html': page('<p>How I got into Skerry.</p>') }, SKERRY],
  ['a company in an attribute', { 'index.html': page('<p title="At Skerry Bakehouse">x</p>') }, SKERRY],
  ['a company in a comment', { 'index.html': page('<!-- for skerry bakehouse -->') }, SKERRY],
  ['a company across tags', { 'index.html': page('<p>Skerry <mark>Bake</mark>house</p>') }, SKERRY],
  ['a company as entities', { 'index.html': page(`<p>${entities('Skerry')} rows</p>`) }, SKERRY],
  [
    'a company in data of a page',
    { 'index.html': page('<script type="application/json">{"c":"Skerry"}</script>') },
    SKERRY,
  ],
  ['a company as escapes in a script', { 'app.js': `const a="${escapes('Skerry Bakehouse')}"` }, SKERRY],
  ['a company as base64', { 'index.html': page(`<img src="data:text/plain;base64,${base64('Skerry')}">`) }, SKERRY],
  ['a company as base64 within a longer run', { 'app.js': `load("/data/${base64('ask Skerry Bakehouse')}")` }, SKERRY],
  ['a company in an address', { 'index.html': page('<a href="/?q=Skerry%20Bakehouse">x</a>') }, SKERRY],
  ['a company in the search index', { '_search/index/en.pf_index': packIndex('bread', 'skerry') }, SKERRY],
  [
    'a company in a text of the search index',
    { '_search/fragment/en.pf_fragment': packFragment('At Skerry.') },
    SKERRY,
  ],
  ['a company in a style sheet', { '_assets/style.css': '/* Skerry */' }, SKERRY],
  ['a company in a script', { '_assets/Base.js': 'const name="Skerry"' }, SKERRY],
  ['a company in the name of a file', { 'pictures/skerry.txt': '' }, SKERRY],
  ['an interviewer, composed', { 'index.html': page('<p>with Torvald Ness-Ålund</p>'.normalize('NFC')) }, SKERRY],
  ['an interviewer, decomposed', { 'index.html': page('<p>with Torvald Ness-Ålund</p>'.normalize('NFD')) }, SKERRY],
  ['an interviewer’s surname as per cents', { 'index.html': page(`<a href="/${percents('Ålund')}">x</a>`) }, SKERRY],
  ['an interviewer with a named entity', { 'index.html': page('<p>Ms &Aring;lund</p>') }, SKERRY],
  ['a role', { 'index.html': page('<meta content="for a night oven master">') }, SKERRY],
  ['a value of a company', { 'data.json': '{"values":["Bread before breakfast"]}' }, SKERRY],
  ['the day of an interview', { 'index.html': page('<time datetime="2999-12-04">x</time>') }, SKERRY],
  ['the day of an interview in words', { 'index.html': page('<p>Wednesday, 4 December 2999</p>') }, SKERRY],
  [
    'what an interview says, its variables filled in',
    { 'index.html': page('<p>Skerry Bakehouse rows its loaves across the sound.</p>') },
    SKERRY,
  ],
  [
    'what an interview says, in the neutral words',
    { 'index.html': page('<p>the company rows its loaves across the sound</p>') },
    SKERRY,
  ],
  [
    'what an interview says, as it is written',
    { 'index.html': page('<p>{{company}} rows its loaves across</p>') },
    SKERRY,
  ],
  ['the title of a private question', { 'index.html': page('<li>What do you want to earn?</li>') }, SALARY],
  [
    'the headline of a private question',
    { 'index.html': page('', '<meta name="description" content="I name a number first, and I have a second one">') },
    SALARY,
  ],
  ['the address of a private question', { 'index.html': page('<a href="/prep/questions/salary/">next</a>') }, SALARY],
  ['the address of a private question, escaped', { 'data.json': String.raw`{"url":"\/questions\/salary\/"}` }, SALARY],
  ['the file of a private question', { 'data.json': '{"file":"salary.md"}' }, SALARY],
  ['a private question on a sheet', { 'index.html': page('<article data-entry="question.salary"></article>') }, SALARY],
  ['the folder of a private story', { 'stories/secret-recipe/index.html': page() }, RECIPE],
  ['the name of a private story', { 'index.html': page('<section id="story-secret-recipe">') }, RECIPE],
  [
    'a run of words across tags',
    { 'index.html': page('<p>I learned <strong>it by</strong> <em>heart</em>, and I locked</p>') },
    RECIPE,
  ],
  ['a run of words across lines', { 'index.html': page('<p>and I locked\n the paper\n away</p>') }, RECIPE],
  ['a run of words with other quotation marks', { 'index.html': page('<p>It is still nobody’s but ours</p>') }, RECIPE],
  ['a run of words in a script', { '_assets/Base.js': '// The founder gave me a recipe on paper' }, RECIPE],
  [
    'a run of words twice in another form',
    { 'index.html': page(`<a href="?t=${percents(entities('locked the paper away.  I learned it by heart'))}">`) },
    RECIPE,
  ],
  ['the title of a draft', { '_search/same-0.json': '["What would you bake on your first day?"]' }, DRAFT],
  ['what a draft says', { 'index.html': page('<p>A draft of an answer about poolish.</p>') }, DRAFT],
  ['a home folder', { '_assets/Base.js': '//# sourceMappingURL=file:///home/torunn/greenroom/a.map' }, HOME],
  ['a home folder as an address', { 'index.html': page(`<a href="file%3A%2F%2F%2Fhome%2Ftorunn%2Fa">`) }, HOME],
  [
    'a folder of Windows in data',
    { 'data.json': JSON.stringify({ file: String.raw`C:\Users\Torunn Vik\answers\a.md` }) },
    'the path of your answers',
  ],
  ['a user’s name', { 'index.html': page('', '<meta name="author" content="torunn">') }, 'your name on this computer'],
];

describe('a site gives away', () => {
  test.each(PLANTED)('%s', (_, files, from) => {
    const [path] = Object.keys(files);
    const leaks = leaksOf({ ...SITE, ...files }, SECRETS);
    expect(leaks.map((leak) => leak.secret.from)).toContain(from);
    expect(new Set(leaks.map((leak) => leak.path))).toEqual(new Set([path]));
  });

  test('nothing when it says only what is public', () => {
    expect(leaksOf(SITE, SECRETS)).toEqual([]);
  });
});

test('a leak is told with its line and what stands around it', () => {
  const leaks = leaksOf({ ...SITE, 'index.html': page('<p>\n\nthen Skerry called</p>') }, SECRETS);
  expect(leaks).toMatchObject([
    { path: 'index.html', line: 6, excerpt: expect.stringContaining('then Skerry called') },
  ]);
});

test('a file that holds a whole entry is told of once for each sort of secret', () => {
  const text = 'The founder gave me a recipe on paper and asked me to keep it in the house.';
  expect(leaksOf({ ...SITE, 'a.html': page(`<p>${text}</p><p>${text}</p>`) }, SECRETS)).toHaveLength(1);
});

describe('nothing is given away by', () => {
  test.each([
    ['words that stand beside each other by chance in data', { 'data.json': '["second","talk"]' }],
    ['words of two things on a page', { 'index.html': page('<ul><li>second</li><li>talk</li></ul>') }],
    ['names of code', { 'app.js': 'x.second(talk),night.oven(master)' }],
    ['an address that only begins alike', { 'index.html': page('<a href="/stories/secret-recipes/">x</a>') }],
    ['the name of a file that is a word', { 'index.html': page('<p>My salary, and what is unfinished.</p>') }],
    ['a folder that only begins alike', { 'index.html': page('<p>/home/torunns/x</p>') }],
    ['two sentences that meet as two others do', { 'index.html': page('<p>There I keep it. In the house I sat.</p>') }],
    ['a sentence of usual words in code', { 'app.js': '"as: a recipe on paper"' }],
    ['half a run of words', { 'index.html': page('<p>the paper away from</p>') }],
    ['bytes that are no text', { 'a.bin': Buffer.from([0x1f, 0x8b, 0xff, 0, 0xd8, 0x7f]) }],
    ['an index that is cut', { 'a.pf_index': packIndex('bread').subarray(0, 20) }],
  ])('%s', (_, files: Site) => {
    expect(leaksOf({ ...SITE, ...files }, SECRETS)).toEqual([]);
  });
});
