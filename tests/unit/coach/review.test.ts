import { describe, expect, test } from 'vitest';
import { reviewContent, reviewSubject } from '../../../src/coach/review.ts';
import { defineRule } from '../../../src/coach/rule.ts';
import { subjectOfText } from '../../../src/coach/bare-answer.ts';
import { contentOf, question, story } from '../core/library/folder.ts';

const LATE = '## Situation\n\nIt was late.\n\n## Action\n\nI hurried.\n\n## Result\n\nEverybody was thrilled.\n';
const FILES = { 'stories/late.md': story('', LATE), 'questions/late.md': question('stories: [late]', '') };
const review = (files: Record<string, string>) => reviewContent(contentOf(files)).findings;

describe('a rule', () => {
  test('may be turned down for a whole site', () => {
    const settings = 'variables:\n  company: the company\ncoach: { result-measurable: info }\n';
    const found = review({ ...FILES, 'site.yaml': settings }).find(({ id }) => id === 'result-measurable');
    expect(found?.severity).toBe('info');
  });

  test.each([
    ['its own severity where nothing is said', {}, ['error', 'info']],
    ['the severity that is set, whatever it finds', { strict: 'warning' }, ['warning', 'warning']],
    ['no severity when it is off', { strict: 'off' }, []],
  ] as const)('has %s', (_, settings, severities) => {
    const strict = defineRule({
      id: 'strict',
      title: 'A rule',
      severity: 'error',
      concern: 'structure',
      why: 'Because.',
      source: 'Us',
      examples: [],
      check: () => [
        { at: 'start', words: '', says: 'One.', advice: 'Do.' },
        { at: 'start', words: '', says: 'Two.', advice: 'Do.', severity: 'info' },
      ],
    });
    const found = reviewSubject(subjectOfText('I say it.'), { settings, rules: [strict] });
    expect(found.map(({ severity }) => severity).toSorted()).toEqual(severities);
  });

  test('may be off for a whole site', () => {
    const settings = 'variables:\n  company: the company\ncoach: { result-measurable: off }\n';
    expect(review({ ...FILES, 'site.yaml': settings }).map(({ id }) => id)).not.toContain('result-measurable');
  });

  test('may be off for one entry, with a reason that is told', () => {
    const files = { ...FILES, 'stories/late.md': story('coach: { result-measurable: No figure exists }', LATE) };
    expect(review(files).find(({ id }) => id === 'result-measurable')?.excuse).toBe('No figure exists');
  });

  test.each([
    ['site.yaml', { 'site.yaml': 'variables:\n  company: the company\ncoach: { result-measurble: info }\n' }],
    ['stories/late.md', { 'stories/late.md': story('coach: { result-measurble: because }', LATE) }],
  ])('that there is not is an error in %s', (file, files) => {
    expect(review({ ...FILES, ...files })).toContainEqual(
      expect.objectContaining({
        file,
        severity: 'error',
        says: 'Expected the id of a check, found "result-measurble".',
        advice: 'Did you mean "result-measurable"?',
      }),
    );
  });
});

describe('a finding stands', () => {
  test.each([
    ['where its words begin', 'I learned\n[name it], and more.', 2, 1],
    ['after marks that are not said', 'I **really** learned [name it].', 1, 22],
    ['in a list', '1. First.\n2. Then [name it].', 2, 9],
    ['below front matter, by the lines of the file', '\n\n\nThen [name it].', 4, 6],
  ])('%s', (_, text, line, column) => {
    expect(reviewSubject(subjectOfText(text))).toContainEqual(
      expect.objectContaining({
        id: 'placeholder',
        start: expect.objectContaining({ line, column }),
        words: '[name it]',
      }),
    );
  });

  test('at its field in the front matter', () => {
    const files = { 'questions/a.md': question('headline: I saved 90% of it.', 'I saved 30% of it.\n') };
    expect(review(files)).toContainEqual(
      expect.objectContaining({
        id: 'figure-provenance',
        start: expect.objectContaining({ line: 4, column: 19 }),
        words: '90%',
      }),
    );
  });
});

describe('what an interview answers in words of its own', () => {
  const interview = (fields: string) =>
    `---\ntitle: Acme\ncompany: International Business Machines\nquestions: [late]\n${fields}---\n\n## Late?\n\nAt {{company}} I learned [name it].\n\n## Ask them\n\n[What?]\n`;
  const files = (fields = '') => ({
    'questions/late.md': question('', 'I was on time.\n').replace('A question?', 'Late?'),
    'interviews/acme.md': interview(fields),
  });
  const placeholders = (fields = '') => review(files(fields)).filter(({ id }) => id === 'placeholder');

  test('is coached in its file, as an answer to that question', () => {
    expect(placeholders()).toMatchObject([
      { file: 'interviews/acme.md', entry: 'question/late', start: { line: 9, column: 26 }, words: '[name it]' },
    ]);
  });

  test('may keep a rule off, with a reason', () => {
    expect(placeholders('coach: { placeholder: Not known yet }\n')[0]?.excuse).toBe('Not known yet');
  });

  test('is no answer of its own while it only holds notes', () => {
    const notes = { ...files(), 'interviews/acme.md': interview('').replace('At {{', '### Notes\n\nAt {{') };
    expect(review(notes).map(({ file }) => file)).not.toContain('interviews/acme.md');
  });
});
