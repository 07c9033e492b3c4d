import { describe, expect, test } from 'vitest';
import { planImport, type ImportOptions } from '../../../src/import/plan.ts';
import type { Plan } from '../../../src/import/planned.ts';
import { formatImport } from '../../../src/import/report.ts';
import { checkFiles } from '../../../src/core/library/check-files.ts';
import { LENT_FILES } from '../core/library/folder.ts';

const KNOWN = [
  { title: 'How do you handle stress?', aliases: ['Do you get nervous?'], topic: 'pressure', competencies: ['calm'] },
];
const SHELF: ImportOptions = {
  existing: [],
  replace: false,
  topics: [{ id: 'pressure', title: 'Pressure' }],
  known: KNOWN,
};

const topicsOf = ({ settings }: Plan) => settings.find(({ path }) => path === 'topics.yaml')?.text ?? '';
const plan = (text: string, shelf: Partial<ImportOptions> = {}) =>
  planImport([{ file: 'notes.md', text }], { ...SHELF, ...shelf });
const NOTES =
  '# Mine\n\n## Teamwork\n\n### Why do you work in a team?\n\nI like company.\n\n### How do you handle stress at work?\n\nI walk.\n';

describe('an entry is filed', () => {
  test('under the heading that it stands below, which becomes a topic', () => {
    const planned = plan(NOTES);
    expect(planned.files.map(({ text }) => /^topic: .*$/m.exec(text)?.[0])).toEqual([
      'topic: teamwork',
      'topic: teamwork',
    ]);
    expect(topicsOf(planned)).toContain('- id: teamwork\n  title: Teamwork\n');
  });

  test('under a heading in any letters, each a topic of its own', () => {
    const planned = plan(
      '# Mine\n\n## 日本\n\n### Why you?\n\nA.\n\n## 中国\n\n### Why me?\n\nB.\n\n## Work 日本 life\n\n### Why us?\n\nC.\n',
    );
    expect(topicsOf(planned)).toContain(
      '- id: topic\n  title: 日本\n- id: topic-2\n  title: 中国\n- id: work-life\n  title: Work 日本 life\n',
    );
  });

  test('as a question like it is, and says that this is a guess', () => {
    const [file] = plan('## How do you handle stress at work?\n\nI walk.\n').files;
    expect(file?.text).toBe(
      '---\ntitle: How do you handle stress at work?\ntopic: pressure\ncompetencies:\n  - calm\norder: 1\nguessed:\n  - topic\n  - competencies\n---\n\nI walk.\n',
    );
  });

  test('under a name of its own, whatever its case', () => {
    const { files } = plan('## Why us?\n\nA.\n\n## WHY US?\n\nB.\n');
    expect(files.map(({ path }) => path)).toEqual(['questions/why-us.md', 'questions/why-us-2.md']);
  });

  test('with the company’s name as its variable, when it is told', () => {
    const [file] = plan('## Why Acme?\n\nAt Acme, people stay. Acmeology is no word.\n', { company: 'acme' }).files;
    expect(file?.text).toContain('title: Why {{company}}?');
    expect(file?.text).toContain('At {{company}}, people stay. Acmeology is no word.');
  });
});

describe('a second time', () => {
  const existing = [...plan(NOTES).files, { path: 'topics.yaml', text: topicsOf(plan(NOTES)) }];
  const topics = [...SHELF.topics, { id: 'teamwork', title: 'Teamwork' }];

  test('nothing changes', () => {
    const again = plan(NOTES, { existing, topics });
    expect(again.files.map(({ state }) => state)).toEqual(['same', 'same']);
    expect(again.settings).toEqual([]);
  });

  test('a question that has come in between moves none of the others', () => {
    const more = NOTES.replace('### How', '### Why rowing?\n\nI like water.\n\n### How');
    expect(plan(more, { existing, topics }).files.map(({ state }) => state)).toEqual(['same', 'new', 'same']);
  });

  test('what was changed since is kept, unless it is to be replaced', () => {
    const changed = NOTES.replace('I walk.', 'I run.');
    expect(plan(changed, { existing, topics }).files.map(({ state }) => state)).toEqual(['same', 'kept']);
    expect(plan(changed, { existing, topics, replace: true }).files.map(({ state }) => state)).toEqual([
      'same',
      'replaced',
    ]);
  });
});

test('a file that is there under another case of its name is the one that is replaced', () => {
  const [file] = plan(NOTES).files;
  const existing = [{ path: file!.path.toUpperCase().replace('QUESTIONS', 'questions'), text: 'other' }];
  expect(plan(NOTES, { existing, replace: true }).files[0]).toMatchObject({
    path: existing[0]!.path,
    state: 'replaced',
  });
});

test('a headline that the variable makes too long says the name itself', () => {
  const said = `At X, ${'I build what lasts and '.repeat(8)}rest.`;
  const notes = `## Why X?\n\n**Headline:** ${said}\n\nBecause.\n`;
  expect(plan(notes, { company: 'X' }).files[0]!.text).toContain(`headline: ${said}`);
});

test('hostile notes make files that a content folder may hold', () => {
  const planned = plan(
    '# Why us?\n\n<script>alert(1)</script> [x](javascript:alert(1)) ![p](/etc/passwd) [a](../../b.md) {{evil}}\n\n# Rules\n\n- Never {write} <b>code</b>\n- **import**: fs\n  import x from "y"\n- # not a heading\n',
  );
  const all = [...planned.files, ...planned.settings];
  const { problems } = checkFiles(
    { files: all, paths: all.map(({ path }) => path), problems: [] },
    '/notes',
    LENT_FILES,
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('an import ends by telling what was imported, what is open, what was left out, and what to do next', () => {
  const said = formatImport({
    ...plan('Intro.\n\n# Why us?\n\n# How do you handle stress?\n\nI walk.\n'),
    repairs: [],
    slips: [{ from: 'notes.md', line: 7, word: 'wlak', meant: ['walk'] }],
    into: '~/my answers',
    next: { read: "npm start '~/my answers'", coach: "npm run coach '~/my answers'" },
    dryRun: false,
  });
  expect(said).toBe(
    [
      'Imported: 2 questions. They are in ~/my answers.',
      'Also written:\n  topics.yaml',
      'Not answered yet:\n  notes.md:3  Why us?',
      'Filled in for you, and listed under `guessed` in the file. Check them, then delete that line:\n  questions/why-us.md: topic\n  questions/how-do-you-handle-stress.md: topic, competencies',
      'Possible spelling mistakes, not changed:\n  notes.md:7  “wlak”: walk?',
      'Left out, 1 line:\n  notes.md:1  Intro.  (before the first question)',
      "Next:\n  npm start '~/my answers'\n    shows them as a site\n  npm run coach '~/my answers'\n    says what is missing",
    ].join('\n\n'),
  );
});
