import { expect, test } from 'vitest';
import { UNDECIDED } from '../../../src/import/import-notes.ts';
import { planImport } from '../../../src/import/plan.ts';
import { randomFrom } from '../random.ts';

/** Pieces of which notes are made, and a few that are made to break them. `#` stands for a number that each piece has alone. */
const PIECES = [
  '# Category w#a',
  '## How do you w#a?',
  '### Tell me about w#a',
  '**Why w#a?**',
  '1. **What is w#a?** Because w#b.',
  '- **w#a**: w#b w#c',
  'Q: Do you w#a?\nA: I w#b.',
  '| Question | Answer |\n| - | - |\n| Why w#a? | w#b |',
  '<details>\n<summary>Who w#a?</summary>\n\nw#b\n\n</details>',
  'Situation: w#a\nTask: w#b\nAction: w#c\nResult: w#d',
  '**Action:** I w#a w#b.',
  '## Situation',
  '## Strengths',
  '## My weaknesses w#a',
  '## Golden rules',
  '## Table of contents',
  '## Questions to ask them',
  '## Follow-up questions\n\n- Why w#a? – w#b',
  'Memory hook: w#a → w#b → w#c',
  '### Polished version\n\n> I w#a and w#b.',
  '> w#a\n> w#b',
  '"w#a w#b"',
  'w#a w#b w#c w#d.',
  '```\n# w#a\nQ: w#b?\n```',
  '---',
  '<!-- w#a\n# w#b\n-->',
  'Heading w#a\n=====',
  '    indented w#a',
  '\\# w#a',
  '* * *',
  '- [ ] w#a?',
  '#',
  '**',
  '|',
  '- Stories w#a\n    - The w#b\n        - Situation: w#c\n        - Result: w#d',
  '- About w#a\n    - Why w#b?\n        - w#c\n        - Situation\n            - w#d',
  '    - w#a\n        - w#b\n  1. w#c',
  'W#A AND W#B',
  'Greatest w#a\nI w#b w#c.',
  'Why w#a?\nBecause w#b.',
  '**Q: Why w#a?** A: w#b',
  'Q: Why w#a?\nQ: How w#b?\nA: w#c',
  'I w#a.[^1] See [w#b][two].',
  '[^1]: w#a\n    w#b',
  '[two]: https://example.org/w#a',
  'Why w#a?[^1]',
  'w#a\n: w#b\n    w#c',
  '### Why w#a? {#why}',
  '**Context**:: w#a [[w#b]] ==w#c== %%w#d%%',
  '**Avoid:** w#a',
  'STORY 1: w#a',
  '{{w#a}} <b>w#b</b> [w#c](page.md)',
];

function makeNotes(seed: number): string {
  const random = randomFrom(seed);
  let number = 0;
  return Array.from({ length: 25 }, () => {
    number += 1;
    return (PIECES[Math.floor(random() * PIECES.length)] ?? '').replaceAll(/(w)#([abcd])/gi, `$1${number}$2`);
  }).join(random() < 0.2 ? '\n' : '\n\n');
}

const wordsOf = (text: string): string[] => text.match(/w\d+[a-d]/gi) ?? [];

test('every line of any notes is in one file, or is left out for a reason that was decided on; so is every word', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const notes = makeNotes(seed);
    const { files, leftOut } = planImport([{ file: 'notes.md', text: notes }], {
      existing: [],
      replace: false,
      topics: [],
      known: [],
    });
    const used = files.flatMap(({ lines }) => lines);
    const found = new Set([...used, ...leftOut.map(({ line }) => line)]);
    const kept = new Set(wordsOf([...files, ...leftOut].map(({ text }) => text).join('\n')));
    expect({
      seed,
      usedTwice: used.length - new Set(used).size,
      lostLines: notes.split('\n').filter((line, index) => line.trim() && !found.has(index + 1)),
      lostWords: wordsOf(notes).filter((word) => !kept.has(word)),
      undecided: leftOut.filter(({ why }) => why === UNDECIDED),
    }).toEqual({ seed, usedTwice: 0, lostLines: [], lostWords: [], undecided: [] });
  }
});
