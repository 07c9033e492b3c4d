import { describe, expect, it } from 'vitest';
import { contentOf, type Texts, problemsOf, question, story } from './folder.ts';

type Case = [behaviour: string, files: Texts, says: string[]];

const asked = (lines: string): Texts => ({ 'questions/a.md': question(lines) });

const VALID = 'Check the quotes, colons and indentation here and on the line above.';

/** Ten references to ten references, and so on: a billion texts from nine lines. */
const bomb = Array.from({ length: 9 }, (_, level) => {
  const below = level ? `*a${level - 1}` : 'x';
  return `a${level}: &a${level} [${Array(10).fill(below).join(', ')}]`;
}).join('\n');

describe('front matter that is not YAML, or not what its author meant', () => {
  it.each<Case>([
    [
      'wants quotes around a value that begins with a variable',
      asked('headline: {{company}} is growing.'),
      ['questions/a.md:4  Expected quotes around a value that begins with {{, found none. Write it as "{{…".'],
    ],
    [
      'wants quotes around a variable alone, in a list and in brackets, at each line',
      asked('headline: {{company}}\ncues:\n  - one\n  - {{role}} first\naliases: [Why?, {{role}}]'),
      [4, 7, 8].map(
        (line) =>
          `questions/a.md:${line}  Expected quotes around a value that begins with {{, found none. Write it as "{{…".`,
      ),
    ],
    [
      'takes a variable that is quoted, or inside a text',
      asked('headline: "{{company}} is growing."\nshort: At {{company}}\naliases:\n  - |\n    short: {{role}}'),
      [],
    ],
    [
      'wants quotes around a value that begins with a star',
      asked('headline: *Kafka* lag\nshort: *Kafka*'),
      [4, 5].map(
        (line) =>
          `questions/a.md:${line}  Expected quotes around a value that begins with *, found none. Write it as "*…".`,
      ),
    ],
    [
      'wants quotes around a value that begins with an ampersand',
      asked('headline: &co is growing'),
      ['questions/a.md:4  Expected quotes around a value that begins with &, found none. Write it as "&…".'],
    ],
    [
      'wants quotes around a value that begins with another character of YAML’s',
      asked('headline: @home\nshort: `npm ci`\naliases:\n  - "%x"\n  - !important\nshape: - x\norder: ? x'),
      [
        'questions/a.md:4  Expected quotes around a value that begins with @, found none. Write it as "@…".',
        'questions/a.md:5  Expected quotes around a value that begins with `, found none. Write it as "`…".',
        'questions/a.md:8  Expected quotes around a value that begins with !, found none. Write it as "!…".',
        'questions/a.md:9  Expected quotes around a value that begins with -, found none. Write it as "-…".',
        'questions/a.md:10  Expected quotes around a value that begins with ?, found none. Write it as "?…".',
      ],
    ],
    [
      'wants quotes around a value that begins with a greater-than sign',
      asked('headline: > 40% less'),
      ['questions/a.md:4  Expected quotes around a value that begins with >, found none. Write it as ">…".'],
    ],
    [
      'wants quotes around a number sign, behind which a value would be lost',
      asked('headline: It was the #1 priority.'),
      [
        'questions/a.md:4  Expected quotes around a value with "#1" in it, found none: the rest of the line would be lost. Add quotes, or write a space after the # for a comment.',
      ],
    ],
    [
      'wants quotes around a number that a comma takes apart',
      asked('cues: [saved $1,000 a year, b]'),
      [
        'questions/a.md:4  Expected quotes around a value with a comma in it, found none: in [ ] the comma begins another value. Add quotes.',
      ],
    ],
    ['takes such a number in quotes, and values without spaces', asked('cues: ["saved $1,000", in 2020,at 9]'), []],
    ['takes a comment', asked('# Checked.\norder: 1 # first'), []],
    [
      'wants spaces where there is a tab, at each line',
      asked('cues:\n\t- one\n\t- two'),
      [5, 6].map(
        (line) => `questions/a.md:${line}  Expected spaces at the start of the line, found a tab. Indent with spaces.`,
      ),
    ],
    [
      'shows the quote that is not closed',
      asked('headline: "I fixed it.\nshort: Fixed'),
      ['questions/a.md:4  Expected a closing quote, found none. End the text with the quote that it begins with.'],
    ],
    [
      'shows the single quote that is not closed',
      asked("aliases:\n  - Why?\n  - 'How?\nshort: Fixed"),
      ['questions/a.md:6  Expected a closing quote, found none. End the text with the quote that it begins with.'],
    ],
    [
      'wants nothing after a closing quote',
      asked('headline: "I said "no" then."\nshort: \'It\'s fixed\''),
      [4, 5].map(
        (line) =>
          `questions/a.md:${line}  Expected nothing after the closing quote, found more text. Put all of it in quotes, and write \\" for a quote inside.`,
      ),
    ],
    [
      'wants each key once',
      asked('short: One\nshort: Two'),
      ['questions/a.md:5  Expected each key once, found "short" again. Remove one of the two.'],
    ],
    [
      'wants quotes around a second colon, at each line',
      asked('headline: I said: no.\nshort: Lesson: no'),
      [4, 5].map(
        (line) =>
          `questions/a.md:${line}  Expected one key on this line, found a second colon. Put the value in quotes, or fix the indentation.`,
      ),
    ],
    [
      'wants a list closed',
      asked('cues: [one, two\nshort: One'),
      ['questions/a.md:5  Expected a closing ] before this line, found none. Write it.'],
    ],
    [
      'wants one piece of YAML',
      asked('...\nshort: One'),
      ['questions/a.md:5  Expected one piece of YAML, found a line that begins another. Remove that line.'],
    ],
    [
      'says once that the indentation is wrong',
      { 'questions/a.md': '---\n title: A question?\ntopic: teamwork\nshort: One\n---\n' },
      [`questions/a.md:3  Expected valid YAML, found a mistake: unexpected scalar at node end. ${VALID}`],
    ],
    [
      'says that a bracket closes nothing',
      asked('}\nshort: One'),
      [
        `questions/a.md:4  Expected valid YAML, found a mistake: unexpected flow-map-end token in YAML stream: "}". ${VALID}`,
      ],
    ],
    [
      'says what the parser says of any other mistake',
      asked('headline: "a\\qb"'),
      [`questions/a.md:4  Expected valid YAML, found a mistake: invalid escape sequence \\q. ${VALID}`],
    ],
    [
      'does not expand aliases',
      asked(bomb),
      Array.from(
        { length: 9 },
        (_, level) =>
          `questions/a.md:${level + 4}  Expected quotes around a value that begins with &, found none. Write it as "&…".`,
      ),
    ],
    [
      'does not follow an alias to itself',
      asked('cues: [&a one, *a]'),
      ['questions/a.md:4  Expected quotes around a value that begins with &, found none. Write it as "&…".'],
    ],
    [
      'wants keys where there is a list',
      { 'questions/a.md': '---\n- title\n- topic\n---\n' },
      ['questions/a.md:2  Expected keys with values, found a list. Write each as `key: value` on a line of its own.'],
    ],
    [
      'wants keys where there is a text',
      { 'questions/a.md': '---\n\ntitle:What is it?\n---\n' },
      [
        'questions/a.md:3  Expected keys with values, found "title:What is it?". Write each as `key: value` on a line of its own.',
      ],
    ],
    [
      'misses the title and the topic of an empty front matter',
      { 'questions/a.md': '---\n---\n\nI say it.\n' },
      [
        'questions/a.md:2  title: Expected text, found nothing. Add the line `title: …`.',
        'questions/a.md:2  topic: Expected text, found nothing. Add the line `topic: …`.',
      ],
    ],
    [
      'says where the front matter of settings is wrong, from line 1',
      { 'questions/a.md': question(), 'site.yaml': 'name: Mine\nvariables:\n\tcompany: x\n' },
      ['site.yaml:3  Expected spaces at the start of the line, found a tab. Indent with spaces.'],
    ],
  ])('%s', (_, files, says) => {
    expect(problemsOf(files)).toEqual(says);
  });

  it('prints nothing of its own about keys that are no text', () => {
    let warned = '';
    const emitWarning = process.emitWarning.bind(process);
    process.emitWarning = (warning) => void (warned += String(warning));
    try {
      problemsOf(asked('headline: {{company}}'));
      problemsOf(asked('? [a, b]\n: c'));
    } finally {
      process.emitWarning = emitWarning;
    }
    expect(warned).toBe('');
  });
});

describe('the line of a value', () => {
  const lineOf = (file: string, path: PropertyKey[], holding?: string) =>
    contentOf({
      'questions/a.md': question('headline: >\n  I fixed it\n  at {{company}}.\ncues: [one, two]\nstories: [s]'),
      'stories/s.md': story(
        'cues:\n  S: one\n  R: two\nfollowUps:\n  - asks: Why?\n    answer: Because.\n  - asks: How?',
      ),
    })
      .entries.find((entry) => entry.file === file)!
      .lineOf(path, holding);

  it.each<[string, PropertyKey[], number]>([
    ['questions/a.md', ['title'], 2],
    ['questions/a.md', ['headline'], 4],
    ['questions/a.md', ['cues', 1], 7],
    ['stories/s.md', ['cues', 'R'], 5],
    ['stories/s.md', ['followUps', 0, 'answer'], 8],
    ['stories/s.md', ['followUps', 1], 9],
    ['stories/s.md', ['followUps', 1, 'answer'], 9],
    ['stories/s.md', ['headline'], 2],
  ])('%s %j', (file, path, line) => {
    expect(lineOf(file, path)).toBe(line);
  });

  it('is the one that holds a piece of it', () => {
    expect(lineOf('questions/a.md', ['headline'], '{{company}}')).toBe(6);
    expect(lineOf('questions/a.md', ['headline'], 'not in it')).toBe(4);
  });
});
