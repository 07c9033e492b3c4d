import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Data, DataSchema } from '../../../src/export/data-schema.ts';
import { selectExport, type Wanted } from '../../../src/export/selection.ts';
import type { Ending } from '../../../src/export/formats.ts';
import { writeExport } from '../../../src/export/write-export.ts';
import { readContent } from '../../../src/machine/read-content.ts';
import { contentOf, LENT, LIBRARY, question, SETTINGS, story } from '../core/library/folder.ts';

const TOLD =
  '## Situation\n\nIt broke on **3** of 4 hosts.\n\n## Action\n\n- I looked.\n- I mended it.\n\n## Result\n\nIt ran in 5 minutes.\n';
const FILES = {
  'questions/pressure.md': question(
    'headline: I slow down.\ncues: [breathe, list]\naliases: [Under stress?]\ncompetencies: [ownership]\nfollowUps:\n  - asks: And then?\n    answer: I rest.\n  - asks: Why?',
    'At {{company}} I make a list.\n\n## Notes\n\nSlowly!\n',
  ),
  'questions/failure.md': question('stories: [outage]').replace('A question?', 'What failed?'),
  'questions/open.md': question('', '').replace('A question?', 'What now?'),
  'questions/mine.md': question('private: true').replace('A question?', 'My secret?'),
  'stories/outage.md': story('cues: { S: Hosts down, R: "5 minutes" }\ncompetencies: [ownership]', TOLD),
  'stories/night.md': story('', '## Situation\n\nAll night.\n'),
  'strengths/calm.md': '---\ntitle: Calm\nstories: [night]\n---\n\n> I stay calm.\n\nSay it slowly.\n',
  'interviews/acme.md':
    '---\ntitle: Acme, lead\ncompany: Acme\nprivate: false\nquestions: [pressure, failure]\n---\n\n## What failed?\n\nAt {{company}}: the outage.\n',
};
const ALL: Wanted = { interview: undefined, kinds: [], drafts: false, privates: false };

function write(ending: Exclude<Ending, '.html'>, wanted: Partial<Wanted> = {}): string {
  const settings = Object.entries(SETTINGS).map(([path, text]) => ({ path, text }));
  const selection = selectExport(contentOf(FILES), { ...ALL, ...wanted });
  return writeExport(ending, selection, `all${ending}`, settings)[0]!.text;
}

describe('cards', () => {
  const cards = (wanted: Partial<Wanted> = {}) =>
    write('.txt', wanted)
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t'));

  test('begin with what their reader needs to know of the columns', () => {
    expect(write('.txt').split('\n').slice(0, 7)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#deck:Greenroom',
      '#columns:ID\tFront\tBack\tTags',
      '#guid column:1',
      '#tags column:4',
    ]);
  });

  test('are one for each question and one for each part of a story, on four columns', () => {
    expect(cards().map(([id]) => id)).toEqual([
      'greenroom:question:pressure',
      'greenroom:question:failure',
      'greenroom:question:open',
      'greenroom:story:outage:S',
      'greenroom:story:outage:A',
      'greenroom:story:outage:R',
      'greenroom:story:night:S',
    ]);
    expect(new Set(cards().map(({ length }) => length))).toEqual(new Set([4]));
  });

  test('have the part of a story in front, its cue and its words at the back', () => {
    expect(cards().at(-2)!.slice(1)).toEqual([
      'A story<br><b>Result</b>',
      '"<p><b>5 minutes</b></p><p>It ran in <mark data-role=""outcome-time"">5 minutes</mark>."',
      'greenroom greenroom::story greenroom::part::R greenroom::competency::ownership',
    ]);
  });

  test('say what is said first, the cues and the answer, and no note to self', () => {
    expect(cards()[0]![2]).toBe(
      '<p><b>I slow down.</b></p><ul><li>breathe</li><li>list</li></ul><p>At the company I make a list.',
    );
  });

  test('tell a question by its story, and leave an open one open', () => {
    expect(cards()[1]![2]).toContain('<p><b>Situation</b></p><p>It broke');
    expect(cards()[2]![2]).toBe('<p>Not answered yet</p>');
  });

  test('of an interview have its words and ids of their own', () => {
    expect(cards({ interview: 'acme' }).map(([id]) => id)).toContain('greenroom:acme:question:failure');
    expect(cards({ interview: 'acme' })[1]![2]).toContain('At Acme: the outage.');
    expect(write('.txt', { interview: 'acme' })).toContain('#deck:Greenroom::Acme, lead\n');
  });

  test('tell two parts of one kind apart', () => {
    const told = story('', '## Action\n\nI looked.\n\n## Result\n\nIt ran.\n\n## Action\n\nI wrote it down.\n');
    const selection = selectExport(contentOf({ ...FILES, 'stories/outage.md': told }), { ...ALL, kinds: ['story'] });
    const text = writeExport('.txt', selection, 'all.txt', [])[0]!.text;
    expect(text).toContain('greenroom:story:outage:A\tA story<br><b>Action</b>\t');
    expect(text).toContain('greenroom:story:outage:A2\tA story<br><b>Action (2)</b>\t');
  });

  const cardsOf = (told: string) => {
    const selection = selectExport(contentOf({ ...FILES, 'stories/outage.md': told }), { ...ALL, kinds: ['story'] });
    return writeExport('.txt', selection, 'all.txt', [])[0]!.text;
  };

  test('say the cue of a part once, with the first that plays it', () => {
    const told = story(
      'cues: { A: Look, R: Ran }',
      '## Action\n\nI looked.\n\n## Result\n\nIt ran.\n\n## Action\n\nI wrote.\n',
    );
    expect(cardsOf(told).split('<p><b>Look</b></p>')).toHaveLength(2);
  });

  test('lead to the web alone: the pages of the site are not there', () => {
    const text = cardsOf(story('', '## Action\n\nI [asked](night.md) [them](https://them.example).\n'));
    expect(text).toContain('I asked <a href=""https://them.example""');
  });

  test('call a part by its name where it is labelled with its letter', () => {
    expect(cardsOf(story('', 'S: It broke.\n\nA: I looked.\n\nR: It ran.\n'))).toContain('<b>Action</b>');
  });

  test('never end within a field', () => {
    const told = story('', `${TOLD}\n\`\`\`\nls\n\trm\n\`\`\`\n\n| a | b |\n| - | - |\n| c | d |\n`);
    const selection = selectExport(contentOf({ ...FILES, 'stories/outage.md': told }), { ...ALL, kinds: ['story'] });
    const lines = writeExport('.txt', selection, 'all.txt', [])[0]!.text.trim().split('\n').slice(7, -1);
    expect(lines.map((line) => line.split('\t')[0])).toEqual(
      ['S', 'A', 'R'].map((part) => `greenroom:story:outage:${part}`),
    );
    expect(lines[2]).toContain('ls<br>    rm');
  });
});

describe('a table', () => {
  test('begins with the mark of UTF-8 and the names of its columns, and ends its lines as RFC 4180 has it', () => {
    expect(write('.csv')).toMatch(
      /^\uFEFFkind,slug,title,topic,headline,cues,answer,situation,task,action,result,learning,.*,status\r\n/,
    );
  });

  test('has the parts of a story beside each other, an item a line', () => {
    const row = write('.csv')
      .split('\r\n')
      .find((line) => line.startsWith('story,outage'));
    expect(row).toContain(',It broke on 3 of 4 hosts.,,"I looked.\nI mended it.",It ran in 5 minutes.,');
  });

  test('never runs what somebody wrote', () => {
    const files = { ...FILES, 'questions/sum.md': question('', '=1+1 is two.\n').replace('A question?', '"@SUM?"') };
    const text = writeExport('.csv', selectExport(contentOf(files), ALL), 'all.csv', [])[0]!.text;
    expect(text).toContain(",'@SUM?,");
    expect(text).toContain(",'=1+1 is two.,");
  });

  test('says what is open, and what is for its author', () => {
    const rows = write('.csv', { privates: true }).split('\r\n');
    expect(rows.find((line) => line.startsWith('question,open'))).toMatch(/,not answered yet$/);
    expect(rows.find((line) => line.startsWith('question,mine'))).toMatch(/,private$/);
    expect(rows.find((line) => line.startsWith('strength,calm'))).toContain(',I stay calm.,,,,,,Say it slowly.,');
  });
});

describe('data', () => {
  const data = (wanted: Partial<Wanted> = {}) => JSON.parse(write('.json', wanted)) as Data;

  test('are as their schema says', () => {
    expect(DataSchema.parse(data({ privates: true }))).toEqual(data({ privates: true }));
    expect(DataSchema.parse(data({ interview: 'acme' }))).toEqual(data({ interview: 'acme' }));
  });

  test('name the schema that stands beside them', () => {
    const [file, schema] = writeExport('.json', selectExport(contentOf(FILES), ALL), 'my notes.json', []);
    expect((JSON.parse(file!.text) as Data).$schema).toBe('./my%20notes.schema.json');
    expect(schema!.path).toBe('my notes.schema.json');
    expect(JSON.parse(schema!.text)).toEqual(z.toJSONSchema(DataSchema));
  });

  test('hold the figures of an answer with their roles', () => {
    expect(data().stories[0]!.answer.sections[2]).toMatchObject({
      part: 'R',
      text: 'It ran in 5 minutes.',
      figures: [{ text: '5 minutes', role: 'outcome-time' }],
    });
  });

  test('hold what an interview answers in its own words', () => {
    expect(data().interviews[0]).toMatchObject({
      company: 'Acme',
      questions: ['pressure', 'failure'],
      answers: [{ question: 'failure', answer: { sections: [{ text: 'At Acme: the outage.' }] } }],
    });
  });
});

test('only what is asked for goes out, whatever it is written as', () => {
  const secret = /secret|mine/i;
  for (const ending of ['.md', '.txt', '.csv', '.json'] as const) {
    expect(write(ending), ending).not.toMatch(secret);
    expect(write(ending, { privates: true }), ending).toMatch(secret);
    expect(write(ending, { kinds: ['story'] }), ending).not.toContain('What now?');
  }
});

test('an interview’s document brings every story that its entries name', () => {
  expect(write('.md', { interview: 'acme' })).toContain('<!-- greenroom: stories/outage.md -->');
  expect(write('.md', { interview: 'acme' })).toContain('<!-- greenroom: stories/night.md -->');
  expect(write('.md', { interview: 'acme' })).toContain('At {{company}}: the outage.');
  expect(write('.md', { interview: 'acme' })).not.toContain('questions/open.md');
});

test('an interview goes out by its name, and takes nothing private along', () => {
  const files = {
    ...FILES,
    'interviews/zenith.md': '---\ntitle: Zenith\ncompany: Zenith\nquestions: [failure, mine]\n---\n',
    'interviews/orbit.md': '---\ntitle: Orbit\n---\n',
  };
  const { interview, entries, withheld } = selectExport(contentOf(files), { ...ALL, interview: 'zenith' });
  expect(interview).toMatchObject({ company: 'Zenith', withheld: 'private' });
  expect(entries.map(({ slug }) => slug)).not.toContain('mine');
  expect(withheld).toEqual({ drafts: 0, privates: 1 });
  expect(selectExport(contentOf(files), ALL).packs.map(({ slug }) => slug)).toEqual(['acme']);
});

test('an interview that is not there, or stays here, is none to export', () => {
  expect(() => selectExport(contentOf(FILES), { ...ALL, interview: 'nobody' })).toThrow(
    'There is no interview "nobody"',
  );
});

test('a whole library is written as everything, and as data that their schema takes', () => {
  const selection = selectExport(readContent(LIBRARY, LENT).content!, ALL);
  const [json] = writeExport('.json', selection, 'all.json', []);
  expect(DataSchema.safeParse(JSON.parse(json!.text)).error).toBe(undefined);
  const titles = selection.library.stories.map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(3);
  for (const ending of ['.md', '.txt', '.csv'] as const) {
    const [{ text } = { text: '' }] = writeExport(ending, selection, 'all', []);
    expect(
      titles.filter((title) => !text.includes(title)),
      ending,
    ).toEqual([]);
  }
});
