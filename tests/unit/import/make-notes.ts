import fc from 'fast-check';
import { freeText, listOf, mixOf } from '../generated.ts';

/** Pieces to make notes of, some of them broken on purpose. `w#` stands for a word that is used once. */
const PIECES = [
  'w# w# w# w#.',
  '# Category w#',
  '## How do you w#?',
  '### Tell me about w#',
  '**Why w#?**',
  '1. **What is w#?** Because w#.',
  '- **w#**: w# w#',
  'Q: Do you w#?\nA: I w#.',
  '| Question | Answer |\n| - | - |\n| Why w#? | w# |',
  '<details>\n<summary>Who w#?</summary>\n\nw#\n\n</details>',
  'Situation: w#\nTask: w#\nAction: w#\nResult: w#',
  '**Action:** I w# w#.',
  '## Situation',
  '## Strengths',
  '## My weaknesses w#',
  '## Golden rules',
  '## Table of contents',
  '## Questions to ask them',
  '## Follow-up questions\n\n- Why w#? – w#',
  'Memory hook: w# → w# → w#',
  '### Polished version\n\n> I w# and w#.',
  '> w#\n> w#',
  '"w# w#"',
  '```\n# w#\nQ: w#?\n```',
  '---',
  '<!-- w#\n# w#\n-->',
  'Heading w#\n=====',
  '    indented w#',
  '\\# w#',
  '* * *',
  '- [ ] w#?',
  '#',
  '**',
  '|',
  '- Stories w#\n    - The w#\n        - Situation: w#\n        - Result: w#',
  '- About w#\n    - Why w#?\n        - w#\n        - Situation\n            - w#',
  '    - w#\n        - w#\n  1. w#',
  'W# AND W#',
  'Greatest w#\nI w# w#.',
  'Why w#?\nBecause w#.',
  '**Q: Why w#?** A: w#',
  'Q: Why w#?\nQ: How w#?\nA: w#',
  'I w#.[^1] See [w#][two].',
  '[^1]: w#\n    w#',
  '[two]: https://example.org/w#',
  'Why w#?[^1]',
  'w#\n: w#\n    w#',
  '### Why w#? {#why}',
  '**Context**:: w# [[w#]] ==w#== %%w#%%',
  '**Avoid:** w#',
  'STORY 1: w#',
  '{{w#}} <b>w#</b> [w#](page.md)',
];

/** Gives each word of a text its number. */
function numberWords(text: string): string {
  let words = 0;
  return text.replaceAll(/(w)#/gi, (_, letter: string) => {
    words += 1;
    return `${letter}${words}${letter === 'w' ? 'x' : 'X'}`;
  });
}

/** Lists the words that `numberWords` numbered. */
export const wordsOf = (text: string): string[] => text.match(/w\d+x/gi) ?? [];

/** Notes without any order: pieces, one below the other. */
export const heaps = mixOf(PIECES, { most: 50, between: ['\n\n', '\n\n', '\n\n', '\n'] }).map(numberWords);

type Lines = readonly string[];

const indented = (lines: Lines, by: string) => lines.map((line) => (line ? `${by}${line}` : line));
const joined = (parts: readonly Lines[], gap: Lines = ['']) =>
  parts.flatMap((part, index) => (index ? [...gap, ...part] : part));

const QUESTIONS = [
  'Why w#?',
  'Tell me about w#',
  'How do you w# w#?',
  'Why us?',
  'w# w#',
  'What is w# (w#)?',
  'Describe w#.',
  'Why w#? How w#?',
  '"Who w#?"',
];

/** Ways to label the five parts of a story. */
const LABELS: ((label: string, text: string) => Lines)[] = [
  (label, text) => [`${label}: ${text}`],
  (label, text) => [`**${label}:** ${text}`],
  (label, text) => [`- **${label}**: ${text}`],
  (label, text) => [`- ${label}`, `    - ${text}`],
  (label, text) => [`### ${label}`, '', text],
  (label, text) => [`${label.charAt(0)} – ${text}`],
  (label, text) => [`*${label}*`, text],
  (label, text) => [label.toUpperCase(), text],
  (label, text) => [`| ${label} | ${text} |`],
];

const stories = fc
  .record({
    labels: fc.subarray(['Situation', 'Task', 'Action', 'Result', 'Learning'], { minLength: 2 }),
    write: fc.constantFrom(...LABELS),
    gap: fc.constantFrom([], ['']),
  })
  .map(({ labels, write, gap }) =>
    joined(
      labels.map((label) => write(label, 'I w# w#.')),
      gap,
    ),
  );

/** Pieces to make answers of. */
const blocks: fc.Arbitrary<Lines> = fc.oneof(
  fc.constantFrom<Lines>(
    ['I w#.'],
    ['I w# w#.', 'We w#.'],
    ['- w#', '- w#: w#'],
    ['- w#', '    - w#', '        - w#'],
    ['1. w#', '2. w#', '   w#'],
    ['> I w#.', '> We w#.'],
    ['"I w# w#."'],
    ['```', '# w#', '', '- w#', '```'],
    ['Memory hook: w# → w#'],
    ['Keywords: w#, w#'],
    ['**Follow-up questions:**', '- Why w#? – w#', '- How w#?'],
    ['**Follow-up:** And w#?', 'We w#.'],
    ['| w# | w# |', '| - | - |', '| w# | w# |'],
    ['**Version A:** w#', '', '**Version B:** w#'],
    ['### Short version', '', 'w# w#'],
    ['Tip: w#'],
    ['> [!NOTE] w#', '> w#'],
    ['I w#.[^1]', '', '[^1]: w#', '    w#'],
    ['See [w#][two], ![w#](w#.png).', '', '[two]: https://example.org/w#'],
    ['<div>', 'w#', '', 'w#', '</div>'],
    ['<!-- w# -->'],
    ['w#', ': w#', ': w#'],
    ['---'],
    [''],
  ),
  stories,
);

const answers = listOf(blocks, 4).map((parts) => joined(parts));

interface Pair {
  question: string;
  answer: Lines;
}

/** Ways to write a question and its answer. */
const HABITS: ((pair: Pair, index: number) => Lines)[] = [
  ({ question, answer }) => [`## ${question}`, '', ...answer],
  ({ question, answer }) => [question, ...answer],
  ({ question, answer }) => [`**${question}**`, '', ...answer],
  ({ question, answer }) => [`**${question}** ${answer[0] ?? ''}`, ...answer.slice(1)],
  ({ question, answer }, index) => [`${index + 1}. ${question}`, '', ...indented(answer, '   ')],
  ({ question, answer }, index) => [`${index + 1}. **${question}**`, ...answer],
  ({ question, answer }, index) => [`### ${index + 1}) ${question}`, ...answer],
  ({ question, answer }, index) => [`Question ${index + 1}: ${question}`, '', ...answer],
  ({ question, answer }) => [`Q: ${question}`, `A: ${answer[0] ?? ''}`, ...answer.slice(1)],
  ({ question, answer }) => [`**Q: ${question}**`, '', `**A:** ${answer[0] ?? ''}`, ...answer.slice(1)],
  ({ question, answer }) => [`Interviewer: ${question}`, `Me: ${answer[0] ?? ''}`, ...answer.slice(1)],
  ({ question, answer }) => [`- ${question}`, ...indented(answer, '    ')],
  ({ question, answer }) => [`- **${question}**: ${answer[0] ?? ''}`, ...indented(answer.slice(1), '  ')],
  ({ question, answer }) => [`- [ ] ${question} — ${answer[0] ?? ''}`, ...indented(answer.slice(1), '\t')],
  ({ question, answer }) => ['<details>', `<summary>${question}</summary>`, '', ...answer, '', '</details>'],
  ({ question, answer }) => [question, `: ${answer[0] ?? ''}`, ...indented(answer.slice(1), '    ')],
  ({ question, answer }) => [`> [!question]- ${question}`, ...answer.map((line) => `> ${line}`)],
  ({ question, answer }) => [question, '-----', '', ...answer],
  ({ question, answer }, index) => [
    ...(index ? [] : ['| Question | Answer |', '| - | - |']),
    `| ${question} | ${answer.filter(Boolean).join('<br>')} |`,
  ],
];

const pairs = fc.record({ question: fc.constantFrom(...QUESTIONS), answer: answers });

/** Some questions and their answers, all written in one way. */
const runs = fc
  .record({
    asked: listOf(pairs, 4),
    write: fc.constantFrom(...HABITS),
    gap: fc.constantFrom([''], [], ['', '---', '']),
  })
  .map(({ asked, write, gap }) => joined(asked.map(write), gap));

/** Lines that real notes have between answers. */
const noise: fc.Arbitrary<Lines> = fc.oneof(
  fc.constantFrom(...PIECES).map((piece) => piece.split('\n')),
  freeText.map((text) => text.split('\n')),
);

const NAMES = [
  'w# w#',
  'Stories',
  'My strengths',
  'Weaknesses',
  'Golden rules',
  'Questions to ask them',
  'Table of contents',
  'Behavioural questions',
  'About w#',
  'Cheat sheet',
];

/** Ways to begin a section. In some, all of it is a list. */
const TITLES: ((name: string, body: Lines) => Lines)[] = [
  (name, body) => [`# ${name}`, '', ...body],
  (name, body) => [`## ${name}`, '', ...body],
  (name, body) => [`**${name}**`, '', ...body],
  (name, body) => [name, '=====', '', ...body],
  (name, body) => [name.toUpperCase(), ...body],
  (name, body) => [`1. ${name}`, '', ...body],
  (name, body) => [`- ${name}`, ...indented(body, '    ')],
  (name, body) => [`=== ${name} ===`, ...body],
];

const { section: sections } = fc.letrec<{ section: Lines }>((tie) => ({
  section: fc
    .record({
      name: fc.constantFrom(...NAMES),
      write: fc.constantFrom(...TITLES),
      body: listOf(
        fc.oneof(
          { maxDepth: 2, depthIdentifier: 'section' },
          { weight: 6, arbitrary: runs },
          { weight: 1, arbitrary: answers },
          { weight: 1, arbitrary: noise },
          { weight: 1, arbitrary: tie('section') },
        ),
        3,
      ),
    })
    .map(({ name, write, body }) => write(name, joined(body))),
}));

/** Notes in sections of questions and answers. Each section is written in one way, with other lines between. */
export const notes = fc
  .tuple(listOf(fc.oneof({ weight: 5, arbitrary: sections }, { weight: 1, arbitrary: noise }), 4), fc.boolean())
  .map(([parts, isDense]) => {
    const lines = joined(parts);
    return numberWords((isDense ? lines.filter(Boolean) : lines).join('\n'));
  });
