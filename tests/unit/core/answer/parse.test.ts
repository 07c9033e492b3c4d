import { describe, expect, test } from 'vitest';
import { isStory, parseAnswer, type ParseOptions } from '../../../../src/core/answer/parse.ts';

/** The sections as "role: what is said". */
function read(markdown: string, options?: ParseOptions): string[] {
  return parseAnswer(markdown, options).sections.map(
    ({ role, spoken }) => `${role ?? '-'}: ${spoken.map((block) => block.text).join(' / ')}`,
  );
}

describe('parseAnswer reads a story however it is labelled', () => {
  test.each([
    ['headings', '## Situation\na\n## Task\nb\n## Action\nc\n## Result\nd'],
    ['numbered headings with emoji', '### 1️⃣ Situation\na\n### 2. Task\nb\n### 🎯 Action\nc\n### IV – Result\nd'],
    ['bold labels with the colon inside', '**Situation:** a\n\n**Task:** b\n\n**Action:** c\n\n**Result:** d'],
    ['bold labels with the colon outside', '**Situation**: a\n\n**Task**: b\n\n**Action**: c\n\n**Result**: d'],
    ['bold labels with a dash', '**Situation** – a\n\n**Task** – b\n\n**Action** – c\n\n**Result** – d'],
    ['bold lines of their own', '**Situation**\n\na\n\n**Task**\n\nb\n\n**Action**\n\nc\n\n**Result**\n\nd'],
    ['bold labels without empty lines', '**Situation:** a\n**Task:** b\n**Action:** c\n**Result:** d'],
    ['italic labels', '*Situation:* a\n\n*Task:* b\n\n*Action:* c\n\n*Result:* d'],
    ['bold first letters', '**S**ituation: a\n\n**T**ask: b\n\n**A**ction: c\n\n**R**esult: d'],
    ['plain labels', 'Situation: a\n\nTask: b\n\nAction: c\n\nResult: d'],
    ['letters with a dash', 'S – a\nT – b\nA – c\nR – d'],
    ['letters with a colon', 'S: a\n\nT: b\n\nA: c\n\nR: d'],
    ['letters in parentheses', '(S) a\n(T) b\n(A) c\n(R) d'],
    ['list items', '- **Situation:** a\n- **Task**: b\n- **Action** – c\n- Result: d'],
    ['numbered items', '1. Situation: a\n2. Task: b\n3. Action: c\n4. Result: d'],
    ['table rows', '| Part | Words |\n|-|-|\n| Situation | a |\n| Task: | b |\n| **Action** | c |\n| Result | d |'],
    ['table columns', '| Situation | Task | Action | Result |\n|-|-|-|-|\n| a | b | c | d |'],
    ['other words', '**What happened:** a\n\n**My goal:** b\n\n**What I did:** c\n\n**The Outcome:** d'],
    ['a quote around it all', '> **Situation:** a\n>\n> **Task:** b\n>\n> **Action:** c\n>\n> **Result:** d'],
  ])('%s', (_, markdown) => {
    expect(read(markdown)).toEqual(['S: a', 'T: b', 'A: c', 'R: d']);
  });

  test('Challenge, Solution, Impact', () => {
    expect(read('### Challenge\na\n### Solution\nb\n### Impact\nc')).toEqual(['S: a', 'A: b', 'R: c']);
  });

  test('Situation, then Challenge', () => {
    expect(read('### Situation\na\n### Challenge\nb')).toEqual(['S: a', 'T: b']);
  });

  test('The Mistake, My Initiative, What I learned', () => {
    expect(read('**The Mistake:** a\n\n**My Initiative:** b\n\n**What I learned:** c')).toEqual([
      'S: a',
      'A: b',
      'L: c',
    ]);
  });

  test('a list below a title', () => {
    expect(read('# My story\n\n- **Situation:** a\n- **Result:** b')).toEqual(['-: ', 'S: a', 'R: b']);
  });

  test('one quotation without labels', () => {
    expect(read('> So I asked.')).toEqual(['-: So I asked.']);
  });
});

describe('parseAnswer keeps all that is said', () => {
  test.each([
    ['an item without a label', '- **Situation:** a\n- and b\n- **Result:** c', ['S: a / and b', 'R: c']],
    [
      'a row without a label',
      '| | |\n|-|-|\n| Situation | a |\n| Staff | b |\n| Result | c |',
      ['S: a / Staff / b', 'R: c'],
    ],
    ['what is nested in an item', '- **Situation:** a\n  - b\n- **Result:** c', ['S: a / b', 'R: c']],
    ['every cell of a row', '| | |\n|-|-|\n| Situation | a |\n| Result | c |', ['S: a', 'R: c']],
    ['code in the text', '**Situation:** `a` b\n\n**Result:** c', ['S: a b', 'R: c']],
    ['a paragraph before the first label', 'In short.\n\n**Situation:** a', ['headline: In short.', 'S: a']],
  ])('%s', (_, markdown, sections) => {
    expect(read(markdown)).toEqual(sections);
  });

  test.each([
    ['comments', '<!-- a -->'],
    ['comments that are never closed', '<!-- a'],
    ['rules', '---'],
    ['link definitions', '[a]: /b'],
    ['text that is struck out', '~~a~~'],
  ])('and nothing of %s', (_, markdown) => {
    expect(parseAnswer(markdown).sections.flatMap(({ spoken }) => spoken)).toEqual([]);
  });
});

describe('parseAnswer takes prose for prose', () => {
  test.each([
    ['one plain label in an answer', 'I asked why.\n\nThe problem: nobody knew.'],
    ['plain labels that tell no story', 'Option – wait.\n\nRisk: we fail.'],
    ['a label that names no part', 'Note: it was late.\n\nTip: ask.'],
    ['a list of principles', '1. **Listen:** I do.\n2. **Act:** I do.'],
  ])('%s', (_, markdown) => {
    expect(parseAnswer(markdown).sections).toHaveLength(1);
  });

  test('plain labels below headings that tell the story', () => {
    expect(read('## Situation\na\n\nThe task: b\n\nThe result: c\n\n## Action\nd')).toEqual([
      'S: a / The task: b / The result: c',
      'A: d',
    ]);
  });

  test('a list with labels where headings divide the answer', () => {
    expect(read('a\n\n## Example\n\n- **Action:** b\n- **Result:** c')).toEqual([
      'headline: a',
      '-: Action: b / Result: c',
    ]);
  });
});

describe('parseAnswer nests labels', () => {
  test.each([
    ['without a part, in the part above', '## Action\na\n### Step by step\nb', ['A: a', 'A: b']],
    ['with a part, in their own', '## Action\na\n### Result\nb', ['A: a', 'R: b']],
    ['below a title', '# Fire\n## Action\na\n### First\nb\n## Result\nc', ['-: ', 'A: a', 'A: b', 'R: c']],
    ['of an open meaning, in the part above', '## Action\na\n\n**The problem:** b', ['A: a', 'A: b']],
    ['after an opening paragraph, in no part', 'a\n\n## Fire\nb', ['headline: a', '-: b']],
  ])('%s', (_, markdown, sections) => {
    expect(read(markdown)).toEqual(sections);
  });
});

describe('parseAnswer leaves notes unsaid', () => {
  test.each([
    ['below a heading', '## Result\na\n## Notes\nb', ['R: a', '-: ']],
    ['below a heading deeper down', '## Notes\na\n### Result\nb', ['-: ', '-: ']],
    ['below a bold label', '**Result:** a\n\n**Note to self:** b', ['R: a', '-: ']],
  ])('%s', (_, markdown, sections) => {
    expect(read(markdown)).toEqual(sections);
  });

  test('around a quotation that is the line to say', () => {
    expect(read('Mind the tone.\n\n> I listen.\n\nSounds calm.', { speaks: 'quote' })).toEqual(['-: I listen.']);
  });

  test('unless there is no quotation', () => {
    expect(read('I listen.', { speaks: 'quote' })).toEqual(['-: I listen.']);
  });
});

describe('parseAnswer finds a close', () => {
  test('in the paragraph after the last list of a story', () => {
    expect(read('## Situation\na\n## Result\n- b\n\nc')).toEqual(['S: a', 'R: b', 'close: c']);
  });

  test('and none outside a story', () => {
    expect(read('- a\n\nb')).toEqual(['-: a / b']);
  });
});

describe('parseAnswer fills variables', () => {
  test('in the text', () => {
    expect(read('I like {{company}}.', { variables: { company: 'Acme' } })).toEqual(['-: I like Acme.']);
  });

  test('as text, whatever their words are', () => {
    expect(read('I like {{company}}.', { variables: { company: '**Acme** <b>' } })).toEqual([
      '-: I like **Acme** <b>.',
    ]);
  });
});

describe('parseAnswer knows lines', () => {
  test.each([
    ['of a paragraph', '\n\na', 3],
    ['of what stands below a bold label', '**Result:**\na', 2],
    ['of a label without an empty line before', '**Situation:** a\n**Result:** b', 2],
    ['of a table row', '| | |\n|-|-|\n| Situation | a |\n| Result | b |', 4],
    ['of a list item', '- **Situation:** a\n- **Result:** b', 2],
  ])('%s', (_, markdown, line) => {
    expect(parseAnswer(markdown).sections.at(-1)?.spoken[0]?.line).toBe(line);
  });
});

test('parseAnswer finds definitions wherever they stand', () => {
  expect(parseAnswer('[a]: /b\n\n> [c]: /d').definitions).toHaveLength(2);
});

test.each([
  ['two parts', '## Situation\na\n## Result\nb', true],
  ['one part', '## Result\na', false],
  ['no labels', 'a', false],
])('isStory with %s is %s', (_, markdown, expected) => {
  expect(isStory(parseAnswer(markdown).sections)).toBe(expected);
});
