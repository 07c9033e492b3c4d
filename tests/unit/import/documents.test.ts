import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../../src/core/answer/parse.ts';
import { decodeNotes } from '../../../src/import/text/decode.ts';
import { type Imported, importNotes } from '../../../src/import/import-notes.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/import');
const NOTES = process.env['GREENROOM_NOTES'];

/** What should come of each document: its entries by kind and title, and the lines that are in none. */
const EXPECTED: Readonly<Record<string, { entries: string[]; leftOut: number[] }>> = {
  'answers-on-the-line.md': {
    entries: [
      'question Why us?',
      'question Tell me about an angry caller.',
      'question Do you mind shifts?',
      'question Which systems have you used?',
      'question How do you rest?',
      'question What do you earn?',
      'question Where do you live?',
      'story The Sunday without lines',
    ],
    leftOut: [1, 22, 30, 31],
  },
  'bold-lines.md': {
    entries: [
      'question Why do you want to leave your job?',
      'question Tell me about a conflict with a supplier',
      'question What is your biggest weakness?',
    ],
    leftOut: [1],
  },
  'callouts.md': {
    entries: [
      'question Why do you want to leave your kitchen?',
      'question How do you keep food cost down?',
      'rule Never speak badly of a chef',
      'rule Bring your own knives',
    ],
    leftOut: [1, 2, 3, 4, 5, 7, 11, 28, 33],
  },
  'deep-outline.md': {
    entries: [
      'question Describe a disagreement with a colleague.',
      'question How do you give feedback?',
      'question How do you decide when everything is urgent?',
      'question Explain what a tourniquet is for',
    ],
    leftOut: [1, 3, 5, 7, 9, 11, 31, 37],
  },
  'deutsch.md': {
    entries: [
      'question Erzählen Sie etwas über sich',
      'question Wie beraten Sie jemanden, der nichts sucht?',
      'story Ein Konflikt im Team',
      'strength Gedächtnis',
      'weakness Ungeduld',
    ],
    leftOut: [1, 19, 23, 27, 29],
  },
  'flat-headings.md': {
    entries: ['question Tell me about a project you are proud of', 'question How do you work with volunteers?'],
    leftOut: [],
  },
  'google-docs.md': {
    entries: [
      'question Why this museum?',
      'question How do you keep a group together?',
      'story The power cut',
      'strength Patience',
      'strength Languages',
    ],
    leftOut: [1, 3, 15, 28],
  },
  'headings-with-emoji.md': {
    entries: [
      'question Tell me about a time you helped a colleague',
      'question How do you deal with a colleague who is always late?',
      'question What gets you up in the morning?',
      'rule Breathe before you answer.',
      'rule Look at whoever asked, not at the panel.',
    ],
    leftOut: [1, 3, 4, 6, 24, 28],
  },
  'numbered-list.md': {
    entries: [
      'question Why nursing?',
      'question How do you handle a night with too few staff?',
      'question Where do you want to be in five years?',
      'question Describe a mistake you made.',
    ],
    leftOut: [1],
  },
  'outline.md': {
    entries: [
      'question Tell me about yourself',
      'question How do you plan a week?',
      'question How do you deal with rain?',
      'story The crane permit',
      'story The wet cellar',
      'strength Calm',
      'strength Order',
      'weakness Emails',
    ],
    leftOut: [1, 2, 4, 5, 6, 15, 31, 35, 38, 39, 40],
  },
  'plain-notes.txt': {
    entries: [
      'question ABOUT ME',
      'question WHY ARE YOU LEAVING?',
      'question HOW DO YOU KEEP WASTE LOW',
      'story The oven that died',
      'story Jonas',
      'strength Calm',
      'strength I can count',
      'weakness Paperwork',
    ],
    leftOut: [1, 2, 15, 28, 32, 35, 36, 38, 39],
  },
  'plain-paragraphs.txt': {
    entries: [
      'question How did you hear about us?',
      'question What would your last manager say about you?',
      'question What are your salary expectations?',
    ],
    leftOut: [],
  },
  'question-and-answer-labels.md': {
    entries: [
      'question What do you know about our school?',
      'question How do you handle a parent who shouts?',
      'question Do you have experience with children who do not speak the language yet?',
    ],
    leftOut: [],
  },
  'quoted-and-polished.md': {
    entries: [
      'question Tell me about yourself',
      'question Why should we hire you?',
      'question What are your strengths?',
    ],
    leftOut: [],
  },
  'stories-and-claims.md': {
    entries: [
      'rule Be brief.',
      'rule Numbers first',
      'rule Never speak badly of anybody.',
      'strength Calm',
      'strength Languages',
      'weakness Impatience',
      'story The double booking',
      'story The lost ring',
    ],
    leftOut: [1, 3, 9, 14, 18, 33, 35, 36],
  },
  'table-of-answers.md': {
    entries: [
      'question Tell me about your biggest deal',
      'question Have you ever lost a customer?',
      'question Why sales?',
    ],
    leftOut: [1, 3, 4],
  },
  'tables-of-stories.md': {
    entries: [
      'story The dark school',
      'story The wrong plan',
      'strength Neat work',
      'strength On time',
      'weakness Paperwork',
      'story The demo in the rain',
    ],
    leftOut: [1, 3, 5, 6, 10, 12, 13, 17, 18],
  },
  'toggles.md': {
    entries: ['question Tell me about a time you had to learn something fast', 'question How do you say no?'],
    leftOut: [1, 2, 3, 4, 6, 8, 13, 15, 20],
  },
  'vault.md': {
    entries: [
      'question Why do you want to leave Northrail?',
      'question What does safe mean to you?',
      'story The wrong relay',
      'strength Detail',
      'strength Small talk',
    ],
    leftOut: [1, 2, 3, 4, 6, 8, 16, 19, 27],
  },
  'word-with-tabs.txt': {
    entries: [
      'question Why do you want to lead a shift?',
      'question How do you keep people safe??',
      'question Give an example of a delay you dealt with',
      'strength Calm on the radio',
      'strength Lists',
      'weakness I take over',
    ],
    leftOut: [1, 12, 16, 19, 20],
  },
};

const read = (path: string): Imported => importNotes(decodeNotes(readFileSync(path)).text, 'Notes');
const from = (file: string) => read(join(FOLDER, file));
const named = ({ drafts }: Imported, title: string) => drafts.find((draft) => draft.title.startsWith(title))!;

describe('documents of different habits', () => {
  test('each says what should come of it', () => {
    expect(Object.keys(EXPECTED)).toEqual(readdirSync(FOLDER).toSorted());
  });

  test.each(Object.entries(EXPECTED))('%s', (file, { entries, leftOut }) => {
    const imported = from(file);
    expect(imported.drafts.map(({ kind, title }) => `${kind} ${title}`)).toEqual(entries);
    expect(imported.leftOut.map(({ line }) => line)).toEqual(leftOut);
  });
});

describe('what stands below a question', () => {
  test('a memory hook is its cues', () => {
    expect(named(from('headings-with-emoji.md'), 'Tell me').cues).toEqual([
      'Alone at the desk',
      'side by side',
      '20 minutes',
    ]);
  });

  test('follow-ups are its follow-ups, answered or not', () => {
    expect(named(from('flat-headings.md'), 'Tell me').followUps).toEqual([
      { asks: 'Who drew the pictures?', answer: 'I did, and a trainee helped.' },
      { asks: 'What would you do differently?' },
    ]);
  });

  test('a quoted answer is the answer, a polished one too, and the rest are notes', () => {
    expect(named(from('quoted-and-polished.md'), 'Why').body).toBe('I check twice and I decide once.');
    const { body } = named(from('quoted-and-polished.md'), 'Tell me');
    expect(body).toMatch(/^I am a pharmacist [^]*\n\n## Notes\n\n[^]*I studied pharmacy in Porto\./);
  });

  test('its topic is the heading above it', () => {
    expect(from('deep-outline.md').drafts.map(({ category }) => category)).toEqual([
      'Working with others',
      'Working with others',
      'Under pressure',
      'Technical',
    ]);
  });

  test.each([
    ['flat-headings.md', 'Tell me', ['S', 'T', 'A', 'R', 'L']],
    ['bold-lines.md', 'Tell me', ['S', 'T', 'A', 'R']],
    ['table-of-answers.md', 'Tell me', ['S', 'A', 'R']],
    ['stories-and-claims.md', 'The double', ['S', 'T', 'A', 'R']],
    ['stories-and-claims.md', 'The lost', ['S', 'A', 'R']],
    ['tables-of-stories.md', 'The demo', ['S', 'T', 'A', 'R']],
    ['outline.md', 'The crane', ['S', 'T', 'A', 'R']],
    ['outline.md', 'The wet', ['S', 'T', 'A', 'R']],
    ['google-docs.md', 'The power', ['S', 'A', 'R']],
    ['plain-notes.txt', 'The oven', ['S', 'T', 'A', 'R']],
    ['vault.md', 'The wrong', ['S', 'T', 'A', 'R']],
  ])('%s: the parts of “%s …” are told', (file, title, roles) => {
    const { sections } = parseAnswer(named(from(file), title).body);
    expect(sections.flatMap(({ role }) => role ?? [])).toEqual(roles);
  });
});

test.each([
  ['answers-on-the-line.md', 'Why us', 'You answer within 20 seconds.'],
  ['answers-on-the-line.md', 'Do you mind', 'No.'],
  ['answers-on-the-line.md', 'Which systems', 'Two, and a spreadsheet.'],
  ['answers-on-the-line.md', 'What do you earn', ''],
  ['outline.md', 'Tell me', '- I am a joiner by trade.\n- I have run sites since 2016.'],
  ['plain-notes.txt', 'WHY', 'New owner. Frozen dough now.'],
  ['vault.md', 'Why', 'The section is done in June. **I want to see one through.** <!--not the pay-->'],
  ['vault.md', 'Detail', 'I check what others\nhave checked.'],
])('%s: “%s …” has its own text', (file, title, body) => {
  expect(named(from(file), title).body).toBe(body);
});

test('what is asked in two ways, and answered once, is one question', () => {
  expect(named(from('answers-on-the-line.md'), 'How do you rest')).toMatchObject({
    aliases: ['And after a bad day?'],
    body: 'I swim.',
    guessed: ['aliases'],
  });
});

test('footnotes and addresses at the end go to the entries that refer to them', () => {
  const docs = from('google-docs.md');
  expect(named(docs, 'Why').body).toMatch(/\[\^1\]\n\n\[\^1\]: Wilma, since 1931\.$/);
  expect(named(docs, 'Languages').body).toMatch(/\n\n\[paper\]: https:\/\/example\.org\/certificate$/);
});

test('a note against something keeps its label', () => {
  const { drafts } = importNotes('# Why us?\n\nThe garden.\n\n**Avoid:** Sounding like a fan.\n', 'Notes');
  expect(drafts[0]!.body).toBe('The garden.\n\n## Notes\n\nAvoid:\nSounding like a fan.');
});

test('a part of a story that asks begins nothing', () => {
  const { drafts } = importNotes(
    '# Stories\n\n## The count\n\n*Situation.* It rained.\n\n*Task.* Could we go?\n\n*Action.* I asked.\n\n*Result.* We went.\n',
    'Notes',
  );
  expect(drafts.map(({ kind, title }) => [kind, title])).toEqual([['story', 'The count']]);
});

test('a list that asks once is no list of questions', () => {
  const { drafts } = importNotes(
    '# Why us?\n\nFor this:\n\n# What they want\n\n- Trucks\n- Why not forklifts?\n- Nights\n',
    'Notes',
  );
  expect(drafts.map(({ title }) => title)).toEqual(['Why us?', 'What they want']);
});

test('a question behind Q: ends the answer of the heading above it', () => {
  const { drafts } = importNotes(
    '### How do you rest?\n\nI sleep.\n\nQ: How do you eat?\nA: Slowly.\n\nQ: And drink?\nA: Water.\n',
    'Notes',
  );
  expect(drafts.map(({ title, body }) => [title, body])).toEqual([
    ['How do you rest?', 'I sleep.'],
    ['How do you eat?', 'Slowly.'],
    ['And drink?', 'Water.'],
  ]);
});

test('a document without a heading is one entry, called as its file', () => {
  const { drafts, leftOut } = importNotes('I was late once.\n\nI rang ahead.\n', 'My notes');
  expect(drafts).toMatchObject([{ kind: 'question', title: 'My notes', guessed: ['kind', 'title'] }]);
  expect(leftOut).toEqual([]);
});

if (NOTES && existsSync(join(NOTES, 'interview-notes.raw.md')))
  describe('the notes in GREENROOM_NOTES', () => {
    const { items } = JSON.parse(readFileSync(join(NOTES, 'ground-truth.json'), 'utf8')) as {
      items: { kind: string; originalTitle: string; headingLine: number }[];
    };
    const imported = read(join(NOTES, 'interview-notes.raw.md'));
    const plain = (title: string) =>
      title
        .normalize('NFKC')
        .replace(/^(?:Option )?\d?[\uFE0F\u20E3]*(?: – )?/, '')
        .replace(/\s+\?/, '?')
        .replace(/[’‘]/g, "'")
        .trim();

    test('every item comes in, as its kind and by its title', () => {
      const kinds = items.map(
        ({ kind, originalTitle, headingLine }) =>
          `${headingLine} ${kind === 'unanswered' ? 'question' : kind} ${plain(originalTitle)}`,
      );
      expect(imported.drafts.map(({ kind, title, line }) => `${line} ${kind} ${title}`)).toEqual(kinds);
    });

    test('the embedded stories are offered', () => {
      expect(imported.offers.map(({ line }) => line)).toEqual([124, 464]);
    });

    test('nothing but headings of sections is left out', () => {
      expect(imported.leftOut.filter(({ text }) => !/^---|^\s*\*\*\*/.test(text)).map(({ line }) => line)).toEqual([
        1, 17, 49,
      ]);
    });
  });
else test.skip('the notes: set GREENROOM_NOTES to a folder with interview-notes.raw.md and ground-truth.json');
