import { describe, expect, test } from 'vitest';
import { sheetOfLibrary, sheetOfPack } from '../../../src/paper/sheet.ts';
import type { SheetEntry } from '../../../src/paper/sheet-entry.ts';
import { listFullParts } from '../../../src/paper/full-text.ts';
import { buildPack } from '../../../src/interviews/pack.ts';
import { entriesOf } from '../../../src/core/library/content.ts';
import { buildLibrary } from '../../../src/core/library/library.ts';
import { contentOf, type Texts } from '../core/library/folder.ts';

const FILES: Texts = {
  'questions/risk.md':
    '---\ntitle: What did you risk?\nshort: Risk\ntopic: teamwork\ncues: [One, Two]\nstories: [outage]\n---\n',
  'questions/late.md':
    '---\ntitle: Are you late?\ntopic: deadlines\nheadline: Never.\ncues: [Early, Often]\nstories: [outage]\nfollowUps: [{ asks: Why? }]\n---\n\nI [leave](../stories/outage.md) early.\n\n## Notes\n\nSmile.\n',
  'questions/why.md': '---\ntitle: Why us?\ntopic: teamwork\n---\n',
  'stories/outage.md':
    '---\ntitle: The outage\ncues: { S: Down, R: Up in 5 minutes }\n---\n\n## Situation\n\nIt was down.\n\n## Result\n\nIt was up in 5 minutes.\n',
  'strengths/calm.md': '---\ntitle: Calm\nstories: [outage]\n---\n\n> I stay calm.\n\nSay it calmly.\n',
  'rules/one.mdx': '---\ntitle: Tell it in order\nshort: Order\n---\n\nBegin at the beginning.\n',
};

const sheet = () => sheetOfLibrary(buildLibrary(contentOf(FILES)));
const packSheet = (body: string) => {
  const content = contentOf({
    ...FILES,
    'interviews/acme.md': `---\ntitle: Acme\ncompany: Acme\nquestions: [late]\n---\n\n${body}\n`,
  });
  return sheetOfPack(buildPack(content, entriesOf(content, 'interview')[0]!));
};
const entry = (id: string): SheetEntry =>
  sheet()
    .groups.flatMap(({ entries }) => entries)
    .find((each) => each.id === id)!;
const plain = (html: string) => html.replace(/<[^>]*>/g, '').trim();

describe('the sheet of a library', () => {
  test('has the rules in a strip, then stories, questions by topic, strengths', () => {
    expect(sheet().strip).toBe(true);
    expect(entry('rule.one')).toMatchObject({ code: 'G1', title: 'Order', headline: 'Begin at the beginning.' });
    expect(sheet().groups.map(({ id, entries }) => [id, entries.map(({ code, title }) => `${code} ${title}`)])).toEqual(
      [
        ['rules', ['G1 Order']],
        ['stories', ['S1 The outage']],
        ['topic.teamwork', ['Q1 Risk', 'Q2 Why us?']],
        ['topic.deadlines', ['Q3 Are you late?']],
        ['strengths', ['St1 Calm']],
      ],
    );
  });

  test('says a story’s prompts once, beside the story', () => {
    expect(entry('question.risk').cues).toEqual([]);
    expect(entry('question.risk').refs).toEqual(['story.outage']);
    expect(entry('story.outage').cues.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'S Down',
      'R Up in 5 minutes',
    ]);
    expect(entry('question.late').cues.map(({ text }) => text)).toEqual(['Early', 'Often']);
  });

  test('says a question’s own prompts where it has words of its own, or no story to tell', () => {
    const files = {
      ...FILES,
      'questions/why.md': '---\ntitle: Why us?\ntopic: teamwork\ncues: [Trains, Rails]\n---\n',
    };
    const entries = sheetOfLibrary(buildLibrary(contentOf(files))).groups.flatMap(({ entries: all }) => all);
    expect(entries.find(({ id }) => id === 'question.why')?.cues.map(({ text }) => text)).toEqual(['Trains', 'Rails']);
  });

  test('says the headline of a rule that has one, in place of its text', () => {
    const rule = '---\ntitle: Tell it\nheadline: Begin early.\n---\n\nBegin at the beginning.\n';
    const [first] = sheetOfLibrary(buildLibrary(contentOf({ ...FILES, 'rules/one.mdx': rule }))).groups;
    expect(first?.entries[0]?.headline).toBe('Begin early.');
  });

  test('leaves space for what is unanswered', () => {
    expect(entry('question.why').open).toBe(true);
    expect(entry('question.risk').open).toBe(false);
  });

  test.each([
    ['more rules than a strip holds', 7, 'Text.'],
    ['a rule that is too long for a strip', 1, 'word '.repeat(40)],
  ])('lists %s like anything else', (_, count, text) => {
    const rules = Object.fromEntries(
      Array.from({ length: count }, (_each, index) => [
        `rules/r${index}.mdx`,
        `---\ntitle: Rule ${index}\n---\n\n${text}\n`,
      ]),
    );
    const why = { 'questions/why.md': FILES['questions/why.md'] ?? '' };
    expect(sheetOfLibrary(buildLibrary(contentOf({ ...why, ...rules }))).strip).toBe(false);
  });

  test.each([
    ['story', '## Result\n\nIt was up.\n', ''],
    ['strength', '> I stay calm.\n', ''],
    ['question', 'I leave early.\n', 'topic: deadlines\n'],
  ])('says a %s as it is where it has neither cues nor headline', (kind, body, front) => {
    const folder = kind === 'story' ? 'stories' : `${kind}s`;
    const bare = { [`${folder}/bare.md`]: `---\ntitle: Bare\n${front}---\n\n${body}` };
    const { groups } = sheetOfLibrary(buildLibrary(contentOf({ ...FILES, ...bare })));
    const found = groups.flatMap(({ entries }) => entries).find(({ id }) => id === `${kind}.bare`);
    expect(found?.whole).toBe(true);
  });

  test.each([
    ['a headline alone', 'headline: Never.'],
    ['cues alone', 'cues: [Early, Often]'],
  ])('has a short form of an answer with %s', (_, line) => {
    const late = `---\ntitle: Are you late?\ntopic: deadlines\n${line}\n---\n\nI leave early.\n`;
    const { groups } = sheetOfLibrary(buildLibrary(contentOf({ ...FILES, 'questions/late.md': late })));
    const found = groups.flatMap(({ entries }) => entries).find(({ id }) => id === 'question.late');
    expect(found?.whole).toBe(false);
  });
});

describe('the sheet of a pack', () => {
  test('has space for questions to ask where there are none', () => {
    const { groups } = packSheet('');
    expect(groups.at(-1)).toMatchObject({ id: 'to-ask', entries: [{ open: true }] });
  });

  test('takes all that is to be asked for one group, under the first of its titles', () => {
    const { groups } = packSheet(
      '## My questions for Acme\n\n- Who is on call?\n\n## What to ask the team\n\n- Who plans?',
    );
    const asked = groups.filter(({ id }) => id === 'to-ask');
    expect(asked).toMatchObject([{ title: 'My questions for Acme', entries: [{ code: 'N1' }, { code: 'N2' }] }]);
    expect(asked[0]?.entries.map((each) => plain(listFullParts(each)[0]?.html ?? ''))).toEqual([
      'Who is on call?',
      'Who plans?',
    ]);
  });

  test('is in the order of the interview, featured stories first', () => {
    const content = contentOf({
      ...FILES,
      'stories/other.md': '---\ntitle: Other\n---\n\n## Result\n\nDone.\n',
      'interviews/acme.md': '---\ntitle: Acme\nquestions: [late, why, risk]\nstories: [other]\n---\n',
    });
    const { groups } = sheetOfPack(buildPack(content, entriesOf(content, 'interview')[0]!));
    const codes = groups.flatMap(({ entries }) => entries.map(({ code, title }) => `${code} ${title}`));
    expect(codes.filter((code) => /^[SQ]\d/.test(code))).toEqual([
      'S1 Other',
      'S2 The outage',
      'Q1 Are you late?',
      'Q2 Why us?',
      'Q3 Risk',
    ]);
  });

  test('has what else it says under its own title', () => {
    expect(packSheet('## Dress code\n\nNone.').groups.map(({ title }) => title)).toContain('Dress code');
  });
});

describe('a full answer', () => {
  test('is told part by part, notes last and marked', () => {
    expect(listFullParts(entry('story.outage')).map(({ letter, html }) => `${letter} ${plain(html)}`)).toEqual([
      'S It was down.',
      'R It was up in 5 minutes.',
    ]);
    expect(listFullParts(entry('question.late')).map(({ note, html }) => [note, plain(html)])).toEqual([
      [false, 'I leave early.'],
      [true, 'Smile.'],
    ]);
  });

  test('has no link that paper could not follow', () => {
    expect(listFullParts(entry('question.late'))[0]?.html).not.toContain('<a');
  });

  test('of a strength is its line, then the note beside it', () => {
    expect(listFullParts(entry('strength.calm')).map(({ note, html }) => [note, plain(html)])).toEqual([
      [false, 'I stay calm.'],
      [true, 'Say it calmly.'],
    ]);
  });
});
