import { describe, expect, test } from 'vitest';
import { measureAnswer } from '../../../../src/core/answer/analyze.ts';
import { parseAnswer } from '../../../../src/core/answer/parse.ts';
import { renderSaid } from '../../../../src/core/answer/render.ts';
import type { Variables } from '../../../../src/core/answer/variables.ts';

/** Renders Markdown on a site that has one other page, named "known". */
function render(markdown: string, variables: Variables = {}): string {
  const answer = measureAnswer(parseAnswer(markdown, { variables }), { title: '', shape: 'approach' });
  return answer.sections
    .map((section) =>
      renderSaid(section, answer.definitions, (url) =>
        url === 'known.md' ? '/known/' : url.startsWith('#') ? url : null,
      ),
    )
    .join('');
}

describe('renderSaid writes', () => {
  test.each([
    ['paragraphs', 'a\n\nb', '<p>a\n<p>b'],
    ['bold and italic', '**a** *b*', '<p><strong>a</strong> <em>b</em>'],
    ['code', '`a < b`', '<p><code>a &#x3C; b</code>'],
    ['line breaks', 'a  \nb', '<p>a<br>\nb'],
    ['strikethrough', '~~a~~', '<p><del>a</del>'],
    ['quotes', '> a', '<blockquote>\n<p>a\n</blockquote>'],
    ['lists', '- a\n- b', '<ul>\n<li>a\n<li>b\n</ul>'],
    ['numbered lists from their start', '3. a\n4. b', '<ol start="3">\n<li>a\n<li>b\n</ol>'],
    ['nested lists', '- a\n  - b', '<ul>\n<li>a<ul>\n<li>b\n</ul>\n</ul>'],
    ['task lists without controls', '- [x] a\n- [ ] b', '<ul>\n<li>☑ a\n<li>☐ b\n</ul>'],
    ['headings inside a quote as bold lines', 'x\n\n> # a', '<p>x\n<blockquote>\n<p><strong>a</strong>\n</blockquote>'],
    ['footnotes in place', 'a[^1]\n\n[^1]: b', '<p>a (b)'],
    ['pictures as text', '![a](https://b.example/c.png)', '<p>(picture: a)'],
    ['pictures without words as text', '![](c.png)', '<p>(picture: c.png)'],
    ['curly quotes', `"it's"`, '<p>“it’s”'],
    ['curly quotes around bold text', 'say "**a**" now', '<p>say “<strong>a</strong>” now'],
    ['straight quotes in code', '`"a"`', '<p><code>"a"</code>'],
  ])('%s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  test('the paragraphs of an item apart', () => {
    expect(render('- a\n\n  b')).toContain('<p>a<p>b');
  });

  test('tables that scroll', () => {
    expect(render('| a |\n|:-:|\n| b |')).toBe(
      '<div class="table-scroll" role="region" aria-label="Table" tabindex="0"><table><thead><tr>\n<th align="center">a\n<tbody>\n<tr>\n<td align="center">b\n</table></div>',
    );
  });
});

describe('renderSaid marks', () => {
  test.each([
    ['a figure', 'Up 30%.', '<p>Up <mark data-role="rhetorical">30%</mark>.'],
    ['a figure in code', '`30%` up', '<p><code><mark data-role="rhetorical">30%</mark></code> up'],
    [
      'a figure that is partly bold',
      '**3** days',
      '<p><strong><mark data-role="rhetorical">3</mark></strong><mark data-role="rhetorical"> days</mark>',
    ],
    ['a gap', 'At [name the shop].', '<p>At <span class="gap" title="Still to fill in">[name the shop]</span>.'],
    ['a gap, not the figure in it', '[3 names]', '<p><span class="gap" title="Still to fill in">[3 names]</span>'],
    ['no gap of one letter', 'a[x]', '<p>a[x]'],
  ])('%s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });
});

describe('renderSaid links', () => {
  test.each([
    ['to the site', '[a](known.md)', '<p><a href="/known/">a</a>'],
    ['within the page', '[a](#b)', '<p><a href="#b">a</a>'],
    ['to the web', '[a](https://b.example)', '<p><a href="https://b.example" rel="noreferrer">a</a>'],
    ['by mail', '<a@b.example>', '<p><a href="mailto:a@b.example" rel="noreferrer">a@b.example</a>'],
    ['by reference', '[a][B]\n\n[b]: https://b.example', '<p><a href="https://b.example" rel="noreferrer">a</a>'],
    [
      'by a reference defined in an item',
      '[a][b]\n\n- [b]: known.md\n  c',
      '<p><a href="/known/">a</a>\n<ul>\n<li>c\n</ul>',
    ],
    [
      'by the first of two definitions',
      '[a][b]\n\n[b]: known.md\n[b]: https://b.example',
      '<p><a href="/known/">a</a>',
    ],
    ['without its title', '[a](known.md "b")', '<p><a href="/known/">a</a>'],
    ['not to a page that the site lacks', '[a](other.md)', '<p>a'],
  ])('%s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  test.each([
    '[a](javascript:b)',
    '[a](JaVaScRiPt:b)',
    '[a](<java script:b>)',
    '[a](<java\tscript:b>)',
    '[a](java&#9;script:b)',
    '[a](java&Tab;script:b)',
    '[a](&#106;avascript:b)',
    '[a](javascript&colon;b)',
    '[a](&#1;javascript:b)',
    '[a](data:text/html;base64,b)',
    '[a](vbscript:b)',
    '[a](file:///b)',
    '[a](//evil.example)',
    '[a](/\\\\evil.example)',
    '[a](\\\\\\\\evil.example)',
    '[a](&#9;//evil.example)',
    '[a][b]\n\n[b]: javascript:c',
    '[a][b]\n\n[b]: <java&#10;script:c>',
    '[![a](b)](javascript:c)',
    '<javascript:a>',
    '<vbscript:a>',
  ])('never to what is no page: %j', (markdown) => {
    expect(render(markdown)).not.toContain('<a');
  });

  test('with quotes in the address harmless', () => {
    expect(render('[a](https://b.example/"onclick="c)')).toBe(
      '<p><a href="https://b.example/&#x22;onclick=&#x22;c" rel="noreferrer">a</a>',
    );
  });
});

describe('renderSaid shows HTML that a page must not have as text', () => {
  test.each([
    ['a script', '<script>a</script>', '<p>&#x3C;script>a&#x3C;/script>'],
    ['a script in a line', 'a <script>b</script>', '<p>a &#x3C;script>b&#x3C;/script>'],
    ['a refresh', '<meta http-equiv=refresh content=b>', '<p>&#x3C;meta http-equiv=refresh content=b>'],
    ['a frame', '<iframe src=//a>', '<p>&#x3C;iframe src=//a>'],
    ['a style', '<style>a{}</style>', '<p>&#x3C;style>a{}&#x3C;/style>'],
    ['a handler in an unknown tag', 'a <x onclick=b>c</x>', '<p>a &#x3C;x onclick=b>c&#x3C;/x>'],
    ['HTML in a description', '![<b>](c.png)', '<p>(picture: &#x3C;b>)'],
    ['HTML in a code block', '```\n<b>\n```', '<pre><code>&#x3C;b>\n</code></pre>'],
  ])('%s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  test.each([
    ['a comment', '<!-- a -->', ''],
    ['a comment of several lines', '<!-- a\n\nb -->\n\nc', '<p>c'],
    ['a comment in a line', 'a<!-- b -->c', '<p>ac'],
    ['comments around text', '<!-- a -->b<!-- c -->', '<p>b'],
    ['a comment that is never closed', '<!-- a', ''],
  ])('but not %s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  test('when it comes from a variable', () => {
    expect(render('at {{company}}', { company: '<img src=a onerror=b>' })).toBe('<p>at &#x3C;img src=a onerror=b>');
  });

  test('and Markdown from a variable as well', () => {
    expect(render('at {{company}}', { company: '[a](https://b.example) **c**' })).toBe(
      '<p>at [a](https://b.example) **c**',
    );
  });
});

test('a megabyte in two paragraphs is read, measured and shown, with as many figures marked as anyone reads', () => {
  const text = ['I told the team that we would ship it soon. ', 'zero ']
    .map((words) => words.repeat(500_000 / words.length).trim())
    .join('\n\n');
  const html = render(text);
  expect(html.split('<mark ')).toHaveLength(10_001);
  // Compared before it is expected: a difference would be printed in full.
  expect(html.replaceAll('\n', '').replace(/<[^>]*>/g, '') === text.replaceAll('\n', '')).toBe(true);
}, 30_000);
