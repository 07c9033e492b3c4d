import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureAnswer } from '../../../../src/core/answer/analyze.ts';
import { parseAnswer } from '../../../../src/core/answer/parse.ts';
import { renderNoted, renderSaid } from '../../../../src/core/answer/render.ts';
import { type Shape, SHAPES } from '../../../../src/core/answer/shapes.ts';
import { forMany, listSome, mixOf } from '../../generated.ts';

/** What hostile, broken and ordinary answers are made of. */
const PIECES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<!--',
  '-->',
  '<a href="javascript:x" onclick="y">',
  '[a](javascript:x)',
  '[a](JAVA\tSCRIPT:x)',
  '[a](java&#10;script:x)',
  '[a](https://b.example/"onmouseover="x)',
  '![a](https://b.example/x.png "t")',
  '[a][b]',
  '\n\n[b]: javascript:x\n\n',
  '[^1]',
  '\n\n[^1]: <b onclick=x>\n\n',
  '{{company}}',
  '{{',
  '**Situation:** ',
  '\n## Result\n',
  '\n- Action: ',
  '\nT – ',
  '\n| Situation | 3% |\n|-|-|\n| Result | <img> |\n',
  '\n> ',
  '\n```\n',
  '`',
  '**',
  '*',
  '"',
  "'",
  '“',
  '[',
  ']',
  '(',
  ')',
  '\\',
  '&lt;img&gt;',
  '&#x3C;script>',
  ' 30% in 3 days ',
  ' one in ten ',
  ' I told them ',
  '\n',
  '\n\n',
  '  \n',
  '\u0000',
  '\u202e',
  '\ud800',
  '🎯',
];

const answers = mixOf(PIECES, { most: 25 });

/** How an answer may be read. */
const readings = fc.record({
  speaks: fc.constantFrom('all' as const, 'quote' as const),
  shape: fc.constantFrom(undefined, ...SHAPES),
});

function render(markdown: string, { speaks, shape }: { speaks: 'all' | 'quote'; shape: Shape | undefined }): string {
  const answer = measureAnswer(
    parseAnswer(markdown, { variables: { company: '<img src=x onerror=alert(1)>' }, speaks }),
    { title: 'Tell me about a time you failed.', shape },
  );
  return answer.sections
    .map(
      (section) =>
        renderSaid(section, answer.definitions, (url) => url) + renderNoted(section, answer.definitions, (url) => url),
    )
    .join('\n');
}

/** The tags of some HTML; text has its "<" escaped. */
const tagsOf = (html: string) => html.match(/<(?:"[^"]*"|[^">])*>/g) ?? [];

const SAFE_TAG =
  /^<(?:\/?(?:p|strong|em|del|ul|li|blockquote|pre|table|thead|tbody|br|tr|hr|code|mark|span|a|div|ol|th|td)|ol start="\d+"|li value="\d+"|mark data-role="[a-z-]+"|span class="gap" title="Still to fill in"|a href="(?:https?:|mailto:)[^"]*" rel="noreferrer"|a href="(?![a-z]+:|\/\/)[^"]*"|div class="table-scroll" role="region" aria-label="Table" tabindex="0"|t[hd] align="\w+")>$/;

test('a hostile answer is shown with harmless tags only', async () => {
  await forMany(fc.tuple(answers, readings), 400, ([markdown, reading]) => {
    expect(tagsOf(render(markdown, reading)).filter((tag) => !SAFE_TAG.test(tag))).toEqual([]);
  });
});

test('the answers are not all alike', () => {
  const all = listSome(answers, 400);
  expect(new Set(all).size).toBeGreaterThan(all.length * 0.9);
});
