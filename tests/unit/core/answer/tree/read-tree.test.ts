import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureAnswer } from '../../../../../src/core/answer/analyze.ts';
import { parseAnswer } from '../../../../../src/core/answer/parse.ts';
import { renderSaid } from '../../../../../src/core/answer/render.ts';
import { forMany, listOf } from '../../../generated.ts';

function read(markdown: string) {
  return measureAnswer(parseAnswer(markdown), { title: '', shape: 'approach' });
}

/** What is counted, searched and exported: a line for each block. */
function say(markdown: string): string[] {
  return read(markdown).sections.flatMap(({ label, spoken }) => [
    ...(label === null ? [] : [`# ${label}`]),
    ...spoken.map(({ text }) => text.replace(/\s+/g, ' ').trim()),
  ]);
}

/** What the page shows, as text without white space. */
function show(markdown: string): string {
  const answer = read(markdown);
  return answer.sections
    .map(
      (section) =>
        `${section.label ? `# ${section.label.replaceAll('<', '&#x3C;')}` : ''}${renderSaid(section, answer.definitions, () => null)}`,
    )
    .join('')
    .replace(/<del>.*?<\/del>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replace(/\s+/g, '');
}

const FIGURES: [what: string, markdown: string, says: string[]][] = [
  ['single tildes', 'from ~$2M (~$160k/month) to ~$1M, 5~7 to 8~9', ['from ~$2M (~$160k/month) to ~$1M, 5~7 to 8~9']],
  ['three tildes in a line', 'a ~~~5~~~ b', ['a ~~~5~~~ b']],
  ['stars between numbers', 'a 5*7*8 box, 4*4 and 5*5', ['a 5*7*8 box, 4*4 and 5*5']],
  ['powers', '2**10 and 2**20', ['2**10 and 2**20']],
  ['a comparison in an item', '- > 90% coverage\n- >$5M', ['> 90% coverage', '>$5M']],
  ['a comparison on a line of a paragraph', 'we had\n> 99% in May', ['we had > 99% in May']],
  ['a comparison without a space', '>5 years of it', ['>5 years of it']],
  ['years before a full stop', '2019. I joined\n2021. I led', ['2019. I joined', '2021. I led']],
  ['a definition that is a sentence', '[Result]: 40%', ['[Result]: 40%']],
  [
    'a definition that is an amount',
    '[Cost]: $1.25\n[Rate]: $160k/month\n[Time]: 24/7',
    ['[Cost]: $1.25', '[Rate]: $160k/month', '[Time]: 24/7'],
  ],
  ['a footnote in a footnote', 'a[^1]\n\n[^1]: up[^2]<br>now\n[^2]: by 40%', ['a (up (by 40%) now)']],
  ['a footnote that nothing refers to', 'a\n\n[^1]: 40%', ['a', '40%']],
  ['a footnote', 'a[^1] and b[^1]\n\n[^1]: up 40%', ['a (up 40%) and b']],
  ['cells beyond the first row', '| a |\n|-|\n| b | 40% |', ['a', 'b', '40%']],
  [
    'a sentence above dashes',
    'We grew from five people to twenty in one year.\n---\nb',
    ['We grew from five people to twenty in one year.', 'b'],
  ],
  ['an indented line', 'a\n\n    up 40%', ['a', 'up 40%']],
  [
    'powers in HTML',
    '10<sup>6</sup> of H<sub>2</sub>O, the 1<sup>st</sup> x<sup>2y</sup>',
    ['10⁶ of H₂O, the 1st x^(2y)'],
  ],
  ['comparisons that look like tags', 'a<b and c>d, 5 < 6 > 4, <$5M', ['a<b and c>d, 5 < 6 > 4, <$5M']],
  ['a declaration', '<!NOTE we grew 5x>', ['<!NOTE we grew 5x>']],
];

const HTML: typeof FIGURES = [
  ['a box', '<div>\nup **40%**\n\nand\n</div>', ['up 40%', 'and']],
  ['an aside', '<aside>\n💡 up 40%\n\n</aside>', ['💡 up 40%']],
  ['a label in an aside', '<aside>\n💡 **Result:** up 40%\n</aside>', ['# Result', 'up 40%']],
  ['a fold', '<details><summary>Result</summary>\n\nup 40%\n\n</details>', ['# Result', 'up 40%']],
  ['a heading', '<h2>Result</h2>\n<p>up 40%</p>', ['# Result', 'up 40%']],
  ['a list', '<ul>\n  <li>a <b>b</b></li>\n  <li>c<ul><li>d</ul></li>\n</ul>', ['a b', 'c', 'd']],
  ['items without a list', '<li>a</li>\n<li>b</li>', ['a', 'b']],
  ['a table', '<table><tr><th>a</th><td>40%</td></tr></table>', ['a', '40%']],
  ['a list in a cell', '| a |\n|-|\n| <ul><li>b</li><li>c</li></ul> |', ['a', '• b • c']],
  ['a line end in a cell', '| a |\n|-|\n| b<br>c<br/>d |', ['a', 'b c d']],
  ['a key', 'press <kbd>Ctrl</kbd>+<kbd>C</kbd>', ['press Ctrl+C']],
  ['capitals', '<B>so</B><BR>b', ['so b']],
  ['a type', 'a List<String> of Map<Object> and <String>', ['a List<String> of Map<Object> and <String>']],
  ['a tag that is talked about', 'the <section> tag and </b>', ['the <section> tag and </b>']],
  ['tags that cross', '<b>a <i>b</b> c</i>', ['a <i>b c</i>']],
  ['a script', '<script>\na\n\n</script>', ['<script> a', '</script>']],
  ['preformatted text', '<pre>\na\n\n b</pre>', ['a b']],
  ['Markdown in a box', '<div>\n\n- a\n- b\n\n</div>', ['a', 'b']],
  ['Markdown that is indented in a box', '<div>\n    <p>\n      up *40%*\n    </p>\n</div>', ['up 40%']],
  ['a quotation', '<blockquote>a</blockquote>', ['a']],
  ['definitions', '<dl><dt>Result</dt><dd>up 40%</dd></dl>', ['# Result', 'up 40%']],
  ['a comment in a box', '<div>a <!-- b --> c<!-- d\n\ne --></div>\n\nf', ['a c', 'f']],
  ['a comment in a box, on lines of its own', '<div>\n<!-- a\n\nb -->\nc\n</div>', ['c']],
  ['a picture', '<img src="b.png" alt="a chart">', ['(picture: a chart)']],
  ['what is never closed', '<div><b>a', ['<b>a']],
  ['a frame that is never closed', 'a\n\n<iframe src=//b>', ['a', '<iframe src=//b>']],
];

const MARKS: typeof FIGURES = [
  ['the mark of a callout', '> [!NOTE]\n> a', ['a']],
  ['the mark of a callout before a line end', '> [!NOTE]  \n> a', ['a']],
  ['the mark of a callout with a title', '> [!tip]- A title\n> b **c**', ['A title b c']],
  ['a callout of nothing', '> [!NOTE]', []],
  ['ticks', '- [x] a\n- [ ] b', ['☑ a', '☐ b']],
  ['code', '```js\nlet a;\n```', ['let a;']],
  ['text that is struck out', 'from ~~5~~ 7', ['from 7']],
  ['a comment of Markdown', '[//]: # (a)\n\nb', ['b']],
];

test.each([...FIGURES, ...HTML, ...MARKS])('%s: the page shows what is said', (_, markdown, says) => {
  expect(say(markdown)).toEqual(says);
  expect(show(markdown)).toBe(says.join('').replace(/\s+/g, ''));
});

test.each([
  ['**S**ituation', 'Situation'],
  ['un*believ*able', 'unbelievable'],
  ['**5** of *7*', '5 of 7'],
  ['> 5 of them said so', '5 of them said so'],
])('formatting stays formatting: %s', (markdown, text) => {
  expect(say(markdown)).toEqual([text]);
});

test('a list that does not count shows its own numbers', () => {
  const answer = read('1. a\n3. b\n4. c');
  expect(renderSaid(answer.sections[0]!, [], () => null)).toContain('<li>a\n<li value="3">b\n<li value="4">c');
});

test('a list that counts past a thousand stays a list', () => {
  const list = Array.from({ length: 1001 }, (_, index) => `${index + 1}. a`).join('\n');
  expect(renderSaid(read(list).sections[0]!, [], () => null)).toMatch(/^<ol>/);
});

test('lines in HTML are counted from the top of the file', () => {
  const lines = read('a\n\n<div>\nb\n\n<ul>\n<li>c</li>\n<li>d</li>\n</ul></div>').sections.flatMap(({ spoken }) =>
    spoken.map(({ line, text }) => `${line} ${text}`),
  );
  expect(lines).toEqual(['1 a', '4 b', '7 c', '8 d']);
});

test('ten thousand tags within each other are text', () => {
  expect(say('<div>'.repeat(10_000) + 'a').join('')).toContain('a');
});

/** Marks of Markdown and HTML, whole and broken. None of them may take a word along. */
const BROKEN = [
  ...['\n', '\n\n', ' ', '\n- ', '\n1. ', '\n2019. ', '\n> ', '\n>', '**', '*', '_', '~', '`', '\n```\n', '|', '\\'],
  ...['\n| ', ' |\n|-|-|\n| ', '\n    ', '\n---\n', '\n===\n', '\n## ', '  \n', '&amp;', '- [x] ', '{{', '5*', '*5'],
  ...[
    'div',
    'b',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'details',
    'summary',
    'p',
    'pre',
    'span',
    'select',
    'option',
  ].flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
  ...['script', 'textarea', 'svg', 'template', 'iframe', 'dl', 'dt', 'body', 'caption', 'x', 'T', 'sup', 'kbd'].flatMap(
    (tag) => [`<${tag}>`, `</${tag}>`],
  ),
  ...['<br>', '<a href="u">', '</a>', '<p', '>90%', '<!A '],
];

/** Broken answers, and the words in them. A mark may stand before a new word, the last word again, or before nothing. */
const broken = listOf(fc.tuple(fc.constantFrom(...BROKEN), fc.boolean()), 12).map((parts) => {
  const words: string[] = [];
  const markdown = parts
    .map(([mark, isNew]) => {
      if (isNew) words.push(`w${words.length}z`);
      return `${mark}${words.at(-1) ?? ''}`;
    })
    .join('');
  return { markdown, words };
});

test('every word of a broken answer is on the page and said', async () => {
  await forMany(broken, 600, ({ markdown, words }) => {
    const [said, shown] = [say(markdown).join(' '), show(markdown)];
    expect(words.filter((word) => !said.includes(word) || !shown.includes(word))).toEqual([]);
  });
});
