import { describe, expect, test } from 'vitest';
import { importNotes } from '../../../src/import/import-notes.ts';

/** Notes, and what should come of each: the entry, and its text. */
const HABITS: Readonly<Record<string, [notes: string, entries: [entry: string, body: string][]]>> = {
  'answers behind a dash, in a list': [
    '# Quick\n\n1. Why us? — The garden.\n2. Tell me about yourself – A baker.\n3. Salary - 95k\n',
    [
      ['question Why us?', 'The garden.'],
      ['question Tell me about yourself', 'A baker.'],
      ['question Salary', '95k'],
    ],
  ],
  'a list that belongs to an answer': [
    '1. How do you run a call?\nI ask what matters.\nThen I ask:\n- Who decides?\n- What if you do nothing?\n\n2. Why us?\nThe garden.\n',
    [
      [
        'question How do you run a call?',
        'I ask what matters.\nThen I ask:\n- Who decides?\n- What if you do nothing?',
      ],
      ['question Why us?', 'The garden.'],
    ],
  ],
  'a question within the answer to another': [
    '- Why us?\n  - The garden.\n  - What grows there? Roses.\n- Why now?\n  - Spring.\n',
    [
      ['question Why us?', '- The garden.\n- What grows there? Roses.'],
      ['question Why now?', '- Spring.'],
    ],
  ],
  'questions without a mark above those with one': [
    '1.1 Why us?\nThe garden.\n\nQuestion 1 – How do you plan?\nBackwards.\n',
    [
      ['question Why us?', 'The garden.'],
      ['question How do you plan?', 'Backwards.'],
    ],
  ],
  'sections with numbers, in capitals': [
    '1. GENERAL\n\n1.1 Why us?\nThe garden.\n\n2. QUESTIONS FOR THE PANEL\n2.1 Who decides?\n',
    [['question Why us?', 'The garden.']],
  ],
  'a conversation': [
    'Interviewer: Why us?\nMe: The garden.\n\nInterviewer: And now?\nMe: Spring.\n',
    [
      ['question Why us?', 'The garden.'],
      ['question And now?', 'Spring.'],
    ],
  ],
  'a row that goes on below': [
    '| Question | Answer |\n| - | - |\n| Why us? | The garden. |\n| | The bike. |\n',
    [['question Why us?', 'The garden.\n\nThe bike.']],
  ],
  'a table within an answer': [
    '# Why so much?\n\n| They ask | I say |\n| - | - |\n| Why? | Bread. |\n',
    [['question Why so much?', '| They ask | I say |\n| - | - |\n| Why? | Bread. |']],
  ],
  'a table that compares stories': [
    '# Comparison\n\n| Story | Metric |\n| - | - |\n| The oven | 40 |\n',
    [['question Comparison', '| Story | Metric |\n| - | - |\n| The oven | 40 |']],
  ],
  'a story below a competency, beside a text of another kind': [
    '# Service\n\n## The oven\n\nSituation: It died.\n\nAction: I moved.\n\nResult: 380 rolls.\n\n## The pillow\n\nI drove.\n',
    [
      ['story The oven', 'Situation: It died.\n\nAction: I moved.\n\nResult: 380 rolls.'],
      ['question The pillow', 'I drove.'],
    ],
  ],
  'a weakness told in two ways': [
    '# Weakness\n\nVersion A: I wait.\n\nVersion B: I rush.\n',
    [['weakness Weakness', 'Version A: I wait.\n\nVersion B: I rush.']],
  ],
  'a last line that is no claim': [
    '# Strengths\n\n- Calm: I wait.\n- Order: I sort.\n\nSee you on Friday.\n',
    [
      ['strength Calm', 'I wait.'],
      ['strength Order', 'I sort.'],
    ],
  ],
  'a toggle with a story in it': [
    '## Stories\n\n- **The alarm**\n\n    - **Situation:** It was muted.\n    - **Action:** I walked.\n    - **Result:** Three more.\n',
    [['story The alarm', '- **Situation:** It was muted.\n- **Action:** I walked.\n- **Result:** Three more.']],
  ],
};

describe('of notes of any habit come their entries, whole', () => {
  test.each(Object.entries(HABITS))('%s', (_, [notes, entries]) => {
    const { drafts } = importNotes(notes, 'Notes');
    expect(drafts.map(({ kind, title, body }) => [`${kind} ${title}`, body])).toEqual(entries);
  });
});

test.each([
  ['# Stories\n\n## The flood\nSituation: rain.\nResult: dry.\nMemory hook: rain → pump → dry\n', 'rain, pump, dry'],
  ['# Strengths\n\n## Calm\nI wait.\n\nFollow-ups:\n- Why? – It helps.\n', 'Why? It helps.'],
])('what a kind has no field for becomes a note: %j', (notes, note) => {
  const { drafts } = importNotes(notes, 'Notes');
  expect(drafts).toMatchObject([
    { cues: [], followUps: [], body: expect.stringMatching(`## Notes\n\n- ${note.replace('?', '\\?')}$`) },
  ]);
});

test('what a footnote refers to comes along, too', () => {
  const { drafts, leftOut } = importNotes('## Why us?\n\nThe garden.[^1]\n\n[^1]: See [^2].\n[^2]: A note.\n', 'Notes');
  expect(drafts[0]!.body).toBe('The garden.[^1]\n\n[^1]: See [^2].\n\n[^2]: A note.');
  expect(leftOut).toEqual([]);
});

test.each([
  ['behind it', '**Follow-up:** And then?\n\nWe left.'],
  ['below it', '**Follow-up:** And then?\nWe left.'],
  ['in a bullet', '- **Follow-up:** And then?\n    - We left.'],
  ['in a list', '**Follow-up questions they may ask:**\n- And then? – We left.'],
])('a follow-up is answered %s', (_, text) => {
  const { drafts } = importNotes(`# Why us?\n\nThe garden.\n\n${text}\n`, 'Notes');
  expect(drafts).toMatchObject([{ body: 'The garden.', followUps: [{ asks: 'And then?', answer: 'We left.' }] }]);
});

test.each([
  ['a picture in a follow-up', '**Follow-up:** And then?\nSee ![a chart](chart.png).', 'chart.png'],
  ['a page in a cue', 'Keywords: [plan](plan.md), rest', 'plan.md'],
  ['a link in a headline', '### Short version\n\n[I rest](https://example.org/rest).', 'https://example.org/rest'],
])('the address of %s is kept as a note', (_, text, address) => {
  const { drafts } = importNotes(`# Why us?\n\nThe garden.\n\n${text}\n`, 'Notes');
  expect(drafts).toMatchObject([{ body: `The garden.\n\n## Notes\n\n- ${address}` }]);
});
