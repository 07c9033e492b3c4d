import { describe, expect, it, test } from 'vitest';
import { checkTexts, type Texts, problemsOf, question, SETTINGS, story } from './folder.ts';

type Case = [behaviour: string, files: Texts, says: string[]];

const says = (text: string): Texts => ({ 'questions/a.md': question('', text) });

const UNKNOWN = 'Expected a variable from site.yaml, found {{comapny}}. Did you mean "company"?';

describe('variables', () => {
  it.each<Case>([
    ['takes known ones', says('At {{company}}, as {{ role }}.\n'), []],
    [
      'refuses an unknown one, at its line',
      says('One.\n\n- Two at {{company}}\n- Three\n  at {{comapny}}\n'),
      [`questions/a.md:10  ${UNKNOWN}`],
    ],
    [
      'refuses each unknown one',
      says('## At {{comapny}}\n\n| a | b |\n| - | - |\n| c | **{{comapny}}** |\n'),
      [`questions/a.md:6  ${UNKNOWN}`, `questions/a.md:10  ${UNKNOWN}`],
    ],
    [
      'lists the known ones when none is near',
      says('{{salary}} {{}}\n'),
      [
        'questions/a.md:6  Expected a variable from site.yaml, found {{salary}}. Known: company, role. Use one of these, or add it there.',
        'questions/a.md:6  Expected a variable from site.yaml, found {{}}. Known: company, role. Use one of these, or add it there.',
      ],
    ],
    [
      'knows no name for being a name of every object',
      says('{{constructor}} {{toString}}\n'),
      ['constructor', 'toString'].map(
        (name) =>
          `questions/a.md:6  Expected a variable from site.yaml, found {{${name}}}. Known: company, role. Use one of these, or add it there.`,
      ),
    ],
    ['leaves code alone', says('`{{ .Values.name }}`\n\n```yaml\nname: {{ .Values.name }}\n```\n'), []],
    [
      'finds one whose braces are written in another way',
      says('\\{\\{comapny}}\n\n&#123;{comapny}}\n'),
      [`questions/a.md:6  ${UNKNOWN}`, `questions/a.md:8  ${UNKNOWN}`],
    ],
    [
      'refuses an unknown one in front matter, at its line',
      {
        'questions/a.md': question(
          'cues:\n  - one\n  - "at {{comapny}}"\nheadline: >\n  I did it\n  at {{comapny}}.\nstories: [s]',
        ),
        'stories/s.md': story(
          'cues: { S: one, R: "{{comapny}}" }\nfollowUps:\n  - asks: Why?\n    answer: "{{comapny}}"',
        ),
      },
      [
        `questions/a.md:6  cues.1: ${UNKNOWN}`,
        `questions/a.md:9  headline: ${UNKNOWN}`,
        `stories/s.md:3  cues.R: ${UNKNOWN}`,
        `stories/s.md:6  followUps.0.answer: ${UNKNOWN}`,
      ],
    ],
    [
      'refuses an unknown one in a rule’s front matter',
      { 'questions/a.md': question(), 'rules/r.mdx': '---\ntitle: A rule\nheadline: "At {{comapny}}"\n---\n' },
      [`rules/r.mdx:3  headline: ${UNKNOWN}`],
    ],
    [
      'refuses an unknown one in an interview',
      { 'questions/a.md': question(), 'interviews/i.md': '---\ntitle: Acme\n---\n\n{{comapny}}\n' },
      [`interviews/i.md:5  ${UNKNOWN}`],
    ],
  ])('%s', (_, files, expected) => {
    expect(problemsOf(files)).toEqual(expected);
  });
});

describe('links', () => {
  const BASE: Texts = {
    'stories/kafka-lag.md': story(),
    'stories/other.md': story('', '## Situation\n\nLike [the first](kafka-lag.md).\n'),
    'questions/b.md': question('stories: [kafka-lag, other]'),
  };

  it.each([
    '../stories/kafka-lag.md',
    '../stories/kafka-lag',
    'stories/kafka-lag.md',
    '/stories/kafka-lag/',
    '/stories/kafka-lag',
    '../stories/kafka-lag.md#result',
    '/stories/kafka-lag/#result',
    '../stories/kafka%2Dlag.md',
    '<../stories/kafka-lag.md>',
    '../stories/kafka-lag.md "The story"',
    'b.md',
    './b.md',
    'b',
    '#result',
    'https://example.com/a?b=c#d',
    'mailto:me@example.com',
  ])('takes [x](%s)', (url) => {
    expect(problemsOf({ ...BASE, ...says(`See [x](${url}).\n`) })).toEqual([]);
  });

  it('takes a link to every kind of entry, lent ones too', () => {
    const says = problemsOf({
      ...BASE,
      'strengths/s.md': '---\ntitle: S\n---\n',
      'weaknesses/w.md': '---\ntitle: W\n---\n',
      'interviews/i.md': '---\ntitle: I\n---\n',
      'questions/a.md': question(
        '',
        '[s](../strengths/s.md) [w](../weaknesses/w.md) [i](../interviews/i.md) [r](../rules/plain.mdx)\n',
      ),
    });
    expect(says).toEqual([]);
  });

  const broken = (url: string, advice: string, line = 6) =>
    `questions/a.md:${line}  Expected a link to another entry, such as ../stories/name.md, found "${url}". ${advice}`;

  it.each<Case>([
    [
      'names the nearest story',
      says('One.\n\nSee [x](../stories/kafka-leg.md).\n'),
      [broken('../stories/kafka-leg.md', 'Did you mean "kafka-lag"?', 8)],
    ],
    [
      'names the nearest question',
      says('See [x](c.md).\n'),
      [broken('c.md', 'Known: a, b. Write questions/c.md, or remove the link.')],
    ],
    [
      'minds the kind',
      says('See [x](kafka-lag.md).\n'),
      [broken('kafka-lag.md', 'Known: a, b. Write questions/kafka-lag.md, or remove the link.')],
    ],
    ['refuses another folder', says('See [x](../img/a.png).\n'), [broken('../img/a.png', 'Correct it, or remove it.')]],
    ['refuses a query', says('See [x](b.md?x=1).\n'), [broken('b.md?x=1', 'Correct it, or remove it.')]],
    ['refuses an empty address', says('See [x]().\n'), [broken('', 'Correct it, or remove it.')]],
    ['refuses a broken escape', says('See [x](%E0%A4%A.md).\n'), [broken('%E0%A4%A.md', 'Correct it, or remove it.')]],
    [
      'finds a definition, at its line',
      says('See [x] and [y][z].\n\n[x]: ../stories/kafka-lag.md\n[z]: ../stories/kafka-log.md\n'),
      [broken('../stories/kafka-log.md', 'Did you mean "kafka-lag"?', 9)],
    ],
    [
      'finds one written in another way',
      says('See [x](\n../stories/kafka\\-log.md) and [y](../stories&#47;kafka-log.md).\n'),
      [6, 7].map((line) => broken('../stories/kafka-log.md', 'Did you mean "kafka-lag"?', line)),
    ],
    [
      'finds one in a heading, a table and a quotation',
      says('## [x](d.md)\n\n| a |\n| - |\n| [x](d.md) |\n\n> [x](d.md)\n'),
      [6, 10, 12].map((line) => broken('d.md', 'Known: a, b. Write questions/d.md, or remove the link.', line)),
    ],
    ['leaves code alone', says('`[x](d.md)`\n\n```\n[x](d.md)\n```\n'), []],
    [
      'says that a picture is not shown',
      says('![x](d.png) and\n\n<img src="e.png">\n'),
      [6, 8].map(
        (line) =>
          `questions/a.md:${line}  warning: Expected text, found a picture. Pages show only its description: say in words what the picture shows.`,
      ),
    ],
    [
      'says that a comment hides the rest',
      says('a <!-- b --> c\n\n<!-- d\n\ne\n'),
      [
        'questions/a.md:8  warning: Expected --> at the end of a comment, found none. All text below it is hidden. Close the comment.',
      ],
    ],
    [
      'shows a script as text, with a warning',
      says('[x](javascript:alert(1)) [y](//elsewhere.test/) <JavaScript:alert(1)>\n'),
      ['javascript:alert(1)', '//elsewhere.test/', 'JavaScript:alert(1)'].map(
        (url) =>
          `questions/a.md:6  warning: Expected a link to the web or to another entry, found "${url}". It is shown as text.`,
      ),
    ],
    [
      'looks at the links of a rule, too',
      { ...says('One.\n'), 'rules/r.mdx': '---\ntitle: A rule\n---\n\nSee [x](../stories/kafka-leg.md).\n' },
      [
        'rules/r.mdx:5  Expected a link to another entry, such as ../stories/name.md, found "../stories/kafka-leg.md". Did you mean "kafka-lag"?',
      ],
    ],
  ])('%s', (_, files, expected) => {
    expect(problemsOf({ ...BASE, ...files })).toEqual(expected);
  });

  it('shows the content although a script is shown as text', () => {
    const files = { ...SETTINGS, ...says('[x](javascript:alert(1))\n') };
    const { content, problems } = checkTexts(files);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(content?.entries.map(({ file }) => file)).toContain('questions/a.md');
  });
});

describe('a story’s parts', () => {
  const PARTLESS =
    'Expected a part of a story, found none. Add at least one heading such as ## Situation, ## Task, ## Action or ## Result.';

  it.each<[string, string, string[]]>([
    [
      'refuses a story without one',
      '\nIt broke and I fixed it.\n\n## Notes\n\nLate.\n',
      [`stories/s.md:6  ${PARTLESS}`],
    ],
    ['refuses a story without a word', '', [`stories/s.md:5  ${PARTLESS}`]],
    ['refuses a headline alone', '## Headline\n\nI fixed it.\n', [`stories/s.md:5  ${PARTLESS}`]],
    ['takes one part', 'I fixed it.\n\n## Result\n\nIt held.\n', []],
    ['takes bold labels', '**Situation:** It broke.\n\n**Action:** I fixed it.\n', []],
  ])('%s', (_, body, expected) => {
    expect(problemsOf({ 'questions/a.md': question('stories: [s]'), 'stories/s.md': story('', body) })).toEqual(
      expected,
    );
  });
});

describe('the MDX of a rule', () => {
  const rule = (body: string): Texts => ({
    'questions/a.md': question(),
    'rules/r.mdx': `---\ntitle: A rule\n---\n\n${body}`,
  });
  const MEND = 'Close every tag, and write { and < as \\{ and \\<.';

  it.each<Case>([
    ['takes text, its components and comments', rule('One \\{.\n\n<Weak>\n\nWe.\n\n</Weak>\n\n{/* Checked. */}\n'), []],
    [
      'refuses a tag that is not closed',
      rule('One.\n\n<Weak>\n\nWe.\n'),
      [`rules/r.mdx:7  Expected valid MDX, found a mistake: expected a closing tag for \`<Weak>\`. ${MEND}`],
    ],
    [
      'shows where a tag opens that a paragraph does not close',
      rule('One\nand <Weak>two.\n\nThree.\n'),
      [
        `rules/r.mdx:6  Expected valid MDX, found a mistake: expected a closing tag for \`<Weak>\` before the end of \`paragraph\`. ${MEND}`,
      ],
    ],
    [
      'shows a tag that closes nothing',
      rule('One.\n\nTwo.</Weak>\n'),
      [
        `rules/r.mdx:7  Expected valid MDX, found a mistake: unexpected closing slash \`/\` in tag, expected an open tag first. ${MEND}`,
      ],
    ],
    [
      'refuses a less-than sign that begins no tag',
      rule('One.\n\nUnder <5 minutes.\n'),
      [
        `rules/r.mdx:7  Expected valid MDX, found a mistake: unexpected character \`5\` (U+0035) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`. ${MEND}`,
      ],
    ],
    [
      'refuses an expression, a variable among them',
      rule('At {company}.\n\n{1 + 1}\n\n{{company}}\n'),
      [5, 7, 9].map(
        (line) => `rules/r.mdx:${line}  Expected text, found { }, which runs as code. Write the brace as \\{.`,
      ),
    ],
    [
      'refuses an import and an export',
      rule("import x from 'y'\n\nOne.\n\nexport const z = 1\n"),
      [5, 9].map(
        (line) =>
          `rules/r.mdx:${line}  Expected text, found an import or export. Remove it: components work without an import.`,
      ),
    ],
    [
      'names the nearest component',
      rule('<Week>\n\nWe.\n\n</Week>\n'),
      ['rules/r.mdx:5  Expected one of <Weak>, <Strong>, found <Week>. Did you mean "Weak"?'],
    ],
    [
      'refuses HTML',
      rule('One.\n\nTwo <script>three</script> <>four</>.\n'),
      ['script', ''].map(
        (name) =>
          `rules/r.mdx:7  Expected one of <Weak>, <Strong>, found <${name}>. Known: Weak, Strong. Write < as \\< to show it.`,
      ),
    ],
    [
      'refuses attributes',
      rule('<Weak title={x}>\n\nWe.\n\n</Weak>\n'),
      ['rules/r.mdx:5  Expected no attributes, found some on <Weak>. Remove them.'],
    ],
  ])('%s', (_, files, expected) => {
    expect(problemsOf(files)).toEqual(expected);
  });
});

test('a paragraph with more marks than are read is a warning, at its line', () => {
  const body = `First.\n\n${'*a _b '.repeat(2000)}\n`;
  const { content, problems } = checkTexts({ 'questions/a.md': question('', body) });
  expect(content).not.toBeNull();
  expect(problems.map(({ file, severity, id }) => [file, severity, id])).toEqual([
    ['questions/a.md', 'warning', 'too-many-marks'],
  ]);
  expect(content?.entries[0]?.body.split('\n')[(problems[0]?.start?.line ?? 0) - 1]).toMatch(/^\*a _b/);
});
