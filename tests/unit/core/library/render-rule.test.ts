import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import { formatLine } from '../../../../src/core/diagnostics/format.ts';
import { renderRule } from '../../../../src/core/library/render-rule.ts';
import { checkTexts, contentOf, question, SETTINGS } from './folder.ts';
import { forMany, mixOf } from '../../generated.ts';

const filesOf = (body: string) => ({
  'questions/a.md': question(),
  'rules/r.mdx': `---\ntitle: A rule\n---\n\n${body}\n`,
});

/** Renders a rule that holds. */
function render(body: string): string {
  const [rule] = buildLibrary(contentOf(filesOf(body))).rules;
  return renderRule(rule!, (url) => (url === '../questions/a.md' ? '/questions/a/' : null));
}

/** Renders a rule, or gives what its check says. */
function tryRule(body: string): { html: string; problems: string[] } {
  const { content, problems } = checkTexts({ ...SETTINGS, ...filesOf(body) });
  return {
    html: content
      ? buildLibrary(content)
          .rules.map((rule) => renderRule(rule, () => null))
          .join('')
      : '',
    problems: problems.filter(({ severity }) => severity === 'error').map(formatLine),
  };
}

test.each([
  ['text', 'Say **I**.', '<p>Say <strong>I</strong>.'],
  [
    'an example',
    '<Weak>\n\nWe did.\n\n</Weak>',
    '<figure class="way card weak"><figcaption class="over">Weak</figcaption><p>We did.</figure>',
  ],
  [
    'an example on one line',
    '<Strong>I did.</Strong>',
    '<figure class="way card strong"><figcaption class="over">Strong</figcaption><p>I did.</figure>',
  ],
  [
    'two examples on one line',
    '<Weak>a</Weak> <Strong>b</Strong>',
    '<figure class="way card weak"><figcaption class="over">Weak</figcaption><p>a</figure>\n<figure class="way card strong"><figcaption class="over">Strong</figcaption><p>b</figure>',
  ],
  ['an example in a sentence as text', 'Not <Weak>we</Weak> but I.', '<p>Not we but I.'],
  ['a table', '| a |\n|-|\n| b |', '<table>'],
  ['a link', 'See [a](../questions/a.md).', '<a href="/questions/a/">a</a>'],
  ['no comment', 'a {/* b */} c', '<p>a  c'],
  ['a single tilde', 'about ~5 or ~6', '<p>about ~5 or ~6'],
  ['escaped braces', 'a \\{b\\} \\<c>', '<p>a {b} &#x3C;c>'],
])('a rule shows %s', (_, body, html) => {
  expect(render(body)).toContain(html);
});

/** Ways to make a reader see text where another one sees code. */
const PIECES = [
  'a',
  '{globalThis.ran = 1}',
  '{`${globalThis.ran = 1}`}',
  '| a `x | y` | {globalThis.ran = 1} |\n|-|-|-|\n| b `c | {globalThis.ran = 1} `d |',
  '\n| a |\n|-|\n| `b | {globalThis.ran = 1} |\n',
  '`a | b`',
  '| `',
  '|-|-|\n',
  '\n\n',
  '\n',
  '\r',
  '\r---\r',
  '\rimport x from "node:fs"\r',
  '---',
  'export const x = 1',
  '<Weak>',
  '</Weak>',
  '<Weak {...globalThis}>',
  '<Weak title={globalThis.ran = 1}>',
  '<>',
  '</>',
  '<script>',
  '<globalThis.Weak/>',
  '~~~\n',
  '~~',
  '```',
  '```js {globalThis.ran = 1}\n',
  '`',
  '``',
  '[^1]',
  '\n[^1]: {globalThis.ran = 1}\n',
  '[a](javascript:globalThis.ran=1)',
  '[{globalThis.ran = 1}](b)',
  '![{globalThis.ran = 1}](b)',
  '<!-- -->',
  '{/* a */}',
  '{/*',
  '*/}',
  '\\',
  '\\{',
  '&#123;globalThis.ran = 1&#125;',
  '- ',
  '> ',
  '    ',
  '\t',
  '\u2028',
  '5',
];

const SAFE_TAG =
  /^<\/?(?:p|strong|em|del|ul|ol|li|blockquote|pre|code|table|thead|tbody|tr|th|td|br|hr|figcaption class="over"|figcaption|figure class="way card (?:weak|strong)"|figure|span class="gap" title="Still to fill in"|span|a href="https?:[^"]*" rel="noreferrer"|a|div class="table-scroll" role="region" aria-label="Table" tabindex="0"|div|ol start="\d+")>$/;

describe('nothing in a rule runs', () => {
  test.each([
    ['code in a cell after a code span that a table ends', '| a |\n|-|\n| `b | {globalThis.ran = 1} |'],
    ['code after a lone carriage return', 'a\r{globalThis.ran = 1}'],
    ['an import after a lone carriage return', 'a\r\rimport "node:fs"'],
  ])('%s is an error', (_, body) => {
    expect(tryRule(body).problems).not.toEqual([]);
  });

  test('a hostile rule is an error or shown with harmless tags only, and is never run', async () => {
    let shown = 0;
    await forMany(mixOf(PIECES, { most: 9 }), 400, (body) => {
      const { html, problems } = tryRule(body);
      if (!problems.length) shown += 1;
      expect((html.match(/<(?:"[^"]*"|[^">])*>/g) ?? []).filter((tag) => !SAFE_TAG.test(tag))).toEqual([]);
      expect('ran' in globalThis).toBe(false);
    });
    expect(shown).toBeGreaterThan(30);
  });
});
