import { expect, test } from 'vitest';
import { measureAnswer } from '../../../../src/core/answer/analyze.ts';
import { parseAnswer } from '../../../../src/core/answer/parse.ts';
import { renderNoted, renderSaid } from '../../../../src/core/answer/render.ts';
import { SHAPES } from '../../../../src/core/answer/shapes.ts';
import { randomFrom } from '../../random.ts';

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

function writeAnswer(seed: number): string {
  const random = randomFrom(seed);
  const pieces = Array.from(
    { length: 1 + Math.floor(random() * 25) },
    () => PIECES[Math.floor(random() * PIECES.length)]!,
  );
  return pieces.join('');
}

function render(markdown: string, seed: number): string {
  const answer = measureAnswer(
    parseAnswer(markdown, {
      variables: { company: '<img src=x onerror=alert(1)>' },
      speaks: seed % 2 ? 'all' : 'quote',
    }),
    { title: 'Tell me about a time you failed.', shape: seed % 5 ? SHAPES[seed % 4] : undefined },
  );
  return answer.sections
    .map(
      (section) =>
        renderSaid(section, answer.definitions, (url) => url) + renderNoted(section, answer.definitions, (url) => url),
    )
    .join('\n');
}

/** The tags of some HTML; text has its "<" escaped. */
const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];

const SAFE_TAG =
  /^<(?:\/?(?:p|strong|em|del|ul|li|blockquote|pre|table|thead|tbody|br|tr|hr|code|mark|span|a|div|ol|th|td)|ol start="\d+"|li value="\d+"|mark data-role="[a-z-]+"|span class="gap" title="Still to fill in"|a href="(?:https?:|mailto:)[^"]*" rel="noreferrer"|a href="(?![a-z]+:|\/\/)[^"]*"|div class="table-scroll" role="region" aria-label="Table" tabindex="0"|t[hd] align="\w+")>$/;

const BATCHES = 8;
const seedsOf = (batch: number) => Array.from({ length: 50 }, (_, index) => batch * 50 + index);

test.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
  'fifty hostile answers are shown with harmless tags only, batch %i',
  (batch) => {
    const unsafe = seedsOf(batch).flatMap((seed) =>
      tagsOf(render(writeAnswer(seed), seed))
        .filter((tag) => !SAFE_TAG.test(tag))
        .map((tag) => ({ seed, tag })),
    );
    expect(unsafe).toEqual([]);
  },
  30_000,
);

test('the answers are not all alike', () => {
  const answers = Array.from({ length: BATCHES }, (_, batch) => seedsOf(batch).map(writeAnswer)).flat();
  expect(new Set(answers).size).toBeGreaterThan(answers.length * 0.9);
});
