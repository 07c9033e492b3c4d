import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { buildPack, type Pack } from '../../../src/interviews/pack.ts';
import { reviewPack } from '../../../src/interviews/review.ts';
import { entriesOf } from '../../../src/core/library/content.ts';
import { EDITIONS, selectEdition } from '../../../src/core/library/edition.ts';
import { contentOf, type Texts, problemsOf } from '../core/library/folder.ts';

const story = (title: string, lines = '') =>
  `---\ntitle: ${title}\n${lines}\n---\n\n## Action\n\nI worked at {{company}}.\n`;
const question = (title: string, lines = '', body = 'A neutral answer.') =>
  `---\ntitle: ${title}\ntopic: teamwork\n${lines}\n---\n\n${body}\n`;
const interview = (lines: string, body = '') => `---\ntitle: Acme\ncompany: Acme\n${lines}\n---\n\n${body}\n`;

const FILES: Texts = {
  'questions/why.md': question('Why us?', 'order: 1', ''),
  'questions/hire.md': question('Why should we hire you?', 'short: Why hire\norder: 2'),
  'questions/risk.md': question('What did you risk?', 'stories: [one, two]\ncompetencies: [ownership]\norder: 3', ''),
  'questions/late.md': '---\ntitle: Are you late?\ntopic: deadlines\nstories: [two]\n---\n\nNever at {{company}}.\n',
  'stories/one.md': story('Story one'),
  'stories/two.md': story('Story two', 'competencies: [learning]'),
  'stories/three.md': story('Story three'),
  'strengths/calm.md': '---\ntitle: Calm\nstories: [three]\n---\n\n> I stay calm.\n',
};

function packOf(lines: string, body = '', files: Texts = FILES): Pack {
  const content = contentOf({ ...files, 'interviews/acme.md': interview(lines, body) });
  return buildPack(content, entriesOf(content, 'interview')[0]!);
}

const titlesOf = (pack: Pack) => pack.expected.map(({ question: { title } }) => title);
const saidIn = (pack: Pack, title: string) =>
  pack.expected
    .find(({ question: each }) => each.title === title)!
    .question.answer.sections.flatMap(({ spoken }) => spoken.map(({ text }) => text));

describe('the questions of a pack', () => {
  it('come in the order in which they are named', () => {
    expect(titlesOf(packOf('questions: [late, why]'))).toEqual(['Are you late?', 'Why us?']);
  });

  it('are all of a topic where a topic is named, each once', () => {
    expect(titlesOf(packOf('questions: [risk, teamwork]')).toSorted()).toEqual([
      'What did you risk?',
      'Why should we hire you?',
      'Why us?',
    ]);
  });

  it('speak of the company by its name', () => {
    expect(saidIn(packOf('questions: [late]'), 'Are you late?')).toEqual(['Never at Acme.']);
  });

  it('lead to stories that do, too', () => {
    const [told] = packOf('questions: [late]').library.stories;
    expect(told?.answer.sections.flatMap(({ spoken }) => spoken.map(({ text }) => text))).toEqual([
      'I worked at Acme.',
    ]);
  });
});

describe('the story of a question', () => {
  it('is its first', () => {
    expect(packOf('questions: [risk]').expected[0]?.story?.title).toBe('Story one');
  });

  it('is the one that the interview features', () => {
    expect(packOf('questions: [risk]\nstories: [two]').expected[0]?.story?.title).toBe('Story two');
  });

  it('is none for an answer without one', () => {
    expect(packOf('questions: [hire]').expected[0]?.story).toBeNull();
  });
});

describe('a pack', () => {
  it('has the stories that its questions or it itself name, and no other', () => {
    const slugs = (lines: string) => packOf(lines).library.stories.map(({ slug }) => slug);
    expect(slugs('questions: [late]')).toEqual(['two']);
    expect(slugs('questions: [late]\nstories: [three]').toSorted()).toEqual(['three', 'two']);
  });

  it('has all strengths', () => {
    expect(packOf('questions: [late]').library.strengths.map(({ slug }) => slug)).toEqual(['calm']);
  });

  it.each([
    ['draft: true', 'draft'],
    ['draft: true\nprivate: true', 'draft'],
    ['private: true', 'private'],
    ['private: false', null],
    ['', 'private'],
  ])('of an interview with %j is withheld as %j', (lines, withheld) => {
    expect(packOf(lines).withheld).toBe(withheld);
  });

  it('says the company in its own title', () => {
    const file = '---\ntitle: "{{company}}, {{role}}"\ncompany: Acme\nquestions: [late]\n---\n';
    const content = contentOf({ ...FILES, 'interviews/acme.md': file });
    expect(buildPack(content, entriesOf(content, 'interview')[0]!).title).toBe('Acme, the role');
  });
});

describe('the text of an interview', () => {
  it.each(['Why should we hire you?', 'why should we hire you', 'Why hire'])(
    'under "%s" is the answer there',
    (title) => {
      const pack = packOf('questions: [hire]', `## ${title}\n\nBecause of {{company}}.`);
      expect(saidIn(pack, 'Why should we hire you?')).toEqual(['Because of Acme.']);
      expect(pack.expected[0]?.tailored).toBe(true);
    },
  );

  it('keeps its own sections within an answer', () => {
    const pack = packOf('questions: [hire]', '## Why hire\n\nFirst.\n\n### Then\n\nSecond.');
    expect(pack.expected[0]?.question.answer.sections.map(({ label }) => label)).toEqual([null, 'Then']);
  });

  it('that only holds notes stands beside the answer', () => {
    const pack = packOf('questions: [hire]', '## Why hire\n\n### Notes\n\nThey make rockets.');
    expect(saidIn(pack, 'Why should we hire you?')).toEqual(['A neutral answer.']);
    expect(pack.expected[0]?.question.answer.sections.some(({ note }) => note)).toBe(true);
  });

  it('that only holds notes answers nothing', () => {
    const pack = packOf('questions: [why]', '## Why us?\n\n### Notes\n\nThey make rockets.');
    expect(pack.expected[0]?.question.answered).toBe(false);
  });

  it('under any other title is a remark', () => {
    const pack = packOf('questions: [hire]', 'Bring the laptop.\n\n## Questions to ask them\n\n- What is next?');
    expect(pack.remarks.map(({ title }) => title)).toEqual(['', 'Questions to ask them']);
  });

  it('inside a code block is not a title', () => {
    const pack = packOf('questions: [hire]', '```\n## Why hire\n```');
    expect(pack.expected[0]?.tailored).toBe(false);
  });

  it('says nothing of a question that the edition leaves out', () => {
    const files = { ...FILES, 'questions/secret.md': question('What is the secret?', 'private: true') };
    const all = contentOf({
      ...files,
      'interviews/acme.md': interview(
        'private: false\nquestions: [hire, secret]',
        '## What is the secret?\n\nHidden.\n\n## Else\n\nSeen.',
      ),
    });
    const { content } = selectEdition(all, EDITIONS.public);
    const pack = buildPack(content, entriesOf(content, 'interview')[0]!);
    expect(titlesOf(pack)).toEqual(['Why should we hire you?']);
    expect(pack.remarks.map(({ title }) => title)).toEqual(['Else']);
    expect(inspect(pack, { depth: Infinity })).not.toMatch(/secret|Hidden/);
  });
});

describe('a heading that no question has', () => {
  const problems = (body: string) =>
    problemsOf({ ...FILES, 'interviews/acme.md': interview('questions: [hire]', body) });

  it('is warned of when it asks something, with the title that was meant', () => {
    expect(problems('## Why should we hire you now?\n\nText.')).toEqual([
      'interviews/acme.md:7  warning: Expected the title of a question, found "Why should we hire you now?". Did you mean "Why should we hire you?"? The text below it answers no question yet.',
    ]);
  });

  it('is fine when it asks nothing', () => {
    expect(problems('## Questions to ask them\n\n- Why?')).toEqual([]);
  });
});

describe('the review of a pack', () => {
  const review = (lines: string, body?: string) => reviewPack(packOf(lines, body));

  it('names what is not answered', () => {
    expect(review('questions: [why, hire]').unanswered.map(({ title }) => title)).toEqual(['Why us?']);
  });

  it('names the gaps that are left to fill', () => {
    const gaps = review('questions: [hire]', '## Why hire\n\nI know [name the technology] well.').gaps;
    expect(gaps.map(({ question: { title }, gap }) => [title, gap])).toEqual([
      ['Why should we hire you?', '[name the technology]'],
    ]);
  });

  it('names the competencies that are asked for and that nothing shows', () => {
    expect(review('questions: [risk]').uncovered.map(({ id }) => id)).toEqual(['ownership']);
  });

  it('finds a competency shown by a strength', () => {
    const calm = '---\ntitle: Calm\ncompetencies: [ownership]\nstories: [three]\n---\n\n> I stay calm.\n';
    const pack = packOf('questions: [risk]', '', { ...FILES, 'strengths/calm.md': calm });
    expect(reviewPack(pack).uncovered).toEqual([]);
  });

  it('names the values that nothing shows, or that stand for no competency', () => {
    const values =
      'values:\n  - { name: Bold, competencies: [ownership] }\n  - { name: Curious, competencies: [learning] }\n  - { name: Kind }';
    expect(review(`questions: [late]\n${values}`).uncoveredValues.map(({ name }) => name)).toEqual(['Bold', 'Kind']);
  });

  it.each([
    [3, []],
    [4, [4]],
  ])('finds a story that answers %i questions told too often: %j', (count, times) => {
    const more = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `questions/q${index}.md`,
        question(`Question ${index}?`, 'stories: [one]', ''),
      ]),
    );
    const names = Object.keys(more).map((path) => path.slice(10, -3));
    const pack = packOf(`questions: [${names.join(', ')}]`, '', { ...FILES, ...more });
    expect(reviewPack(pack).overused.map((each) => each.times)).toEqual(times);
  });

  it('counts the time of a story that is told twice once', () => {
    const story = packOf('questions: [late]').library.stories[0]!.answer.seconds;
    const both = review('questions: [late, risk]\nstories: [two]').seconds;
    expect(both).toBe(review('questions: [late]').seconds);
    expect(both).toBeGreaterThan(story);
  });
});
