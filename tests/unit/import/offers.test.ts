import { describe, expect, test } from 'vitest';
import { importNotes } from '../../../src/import/import-notes.ts';

const offersOf = (text: string) => importNotes(text, 'notes').offers.map(({ kind, part, line }) => [kind, part, line]);

describe('what asks within an answer is offered as a question of its own', () => {
  test.each([
    [
      'in bold',
      '## Tell me about yourself\n\nI am me.\n\n**Why are you leaving your job?**\n\nIt closed.\n',
      'Why are you leaving your job?',
      5,
    ],
    [
      'on a line by itself',
      '## Why us?\n\nA.\n\n## Random bits\n\nI like rowing.\n\nHave you any experience with budgets?\n',
      'Have you any experience with budgets?',
      9,
    ],
  ])('%s', (_, notes, part, line) => {
    expect(offersOf(notes)).toEqual([['question', part, line]]);
  });

  test.each([
    ['what somebody says', '## How do you calm people?\n\n"What do you need?"\n\nThen I wait.\n'],
    ['what asks nobody', '## How do you plan?\n\n**What did I learn?**\n\nTo wait.\n'],
    ['a follow-up', '## Why us?\n\nBecause.\n\n**Follow-ups**\n\n- Why did you wait?\n'],
    ['code', '## How do you plan?\n\n```\n\nWhy do you ask?\n\n```\n'],
  ])('but not %s', (_, notes) => {
    expect(offersOf(notes)).toEqual([]);
  });
});

test('an item of a list of weaknesses is one, whatever it asks', () => {
  const { drafts } = importNotes(
    '# Weaknesses\n\n1. I take over. When it is slow I ask "what do you need?"\n2. Public speaking - I practise.\n3. Saying no\n',
    'notes',
  );
  expect(drafts.map(({ kind }) => kind)).toEqual(['weakness', 'weakness', 'weakness']);
});

test('a column of notes beside answers is no answer', () => {
  const { drafts } = importNotes(
    '| Question | Short answer | Note |\n| - | - | - |\n| Why us? | For the team. | smile |\n| Why now? |  | ask Deb |\n',
    'notes',
  );
  expect(drafts.map(({ title, body }) => [title, body])).toEqual([
    ['Why us?', 'For the team.\n\n## Notes\n\nsmile'],
    ['Why now?', '## Notes\n\nask Deb'],
  ]);
});

test('empty lines in code stay', () => {
  const { drafts } = importNotes('## How do you plan?\n\nSo:\n\n\n\n```\na\n\n\n\nb\n```\n', 'notes');
  expect(drafts[0]!.body).toBe('So:\n\n```\na\n\n\n\nb\n```');
});

test('a section that holds answers comes in, whatever it is called', () => {
  const { drafts, leftOut } = importNotes(
    '## Why us?\n\nA.\n\n## Research\n\n### What is it about?\n\nSampling.\n\n## Logistics\n\n- Bring a pen\n',
    'notes',
  );
  expect(drafts.map(({ title, category }) => [title, category])).toEqual([
    ['Why us?', null],
    ['What is it about?', 'Research'],
  ]);
  expect(leftOut.map(({ text }) => text)).toEqual(['## Research', '## Logistics', '- Bring a pen']);
});

test('below “Stories”, one part that is named makes a story, also with a full stop', () => {
  const { drafts } = importNotes(
    '# Stories\n\n## The flood\n\n**Situation.** Water came.\n\nWe left.\n\n## No parts\n\nIt was hard.\n',
    'notes',
  );
  expect(drafts.map(({ kind, title }) => [kind, title])).toEqual([
    ['story', 'The flood'],
    ['question', 'No parts'],
  ]);
});

test('the address of a link in a title stays, as a note', () => {
  const { drafts } = importNotes(
    '## How do you use [Terraform](https://e.test/docs)?\n\nDaily, see [this](https://e.test/b).\n',
    'notes',
  );
  expect(drafts[0]).toMatchObject({
    title: 'How do you use Terraform?',
    body: 'Daily, see [this](https://e.test/b).\n\n## Notes\n\n- https://e.test/docs',
  });
});
