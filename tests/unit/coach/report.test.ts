import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/coach/finding.ts';
import { describeEntry } from '../../../src/coach/report/describe-entry.ts';
import { toCoachSarif } from '../../../src/coach/report/sarif.ts';
import { formatText, summarize } from '../../../src/coach/report/text.ts';
import { reviewSubject } from '../../../src/coach/review.ts';
import { readBareAnswer } from '../../../src/coach/bare-answer.ts';

const finding = (some: Partial<Finding> = {}): Finding => ({
  id: 'hedges',
  severity: 'info',
  file: 'questions/a b.md',
  start: { line: 3, column: 5 },
  entry: 'question/a b',
  words: 'just',
  part: null,
  says: 'Four hedges.',
  advice: 'Take them out.',
  ...some,
});

test('a finding reads as its place, its words, what is wrong and why, and what to do', () => {
  expect(formatText([finding()])).toBe(
    [
      'questions/a b.md:3:5  suggestion  hedges',
      '  “just”',
      '  Four hedges. “I just kind of tried to” plays down what you did.',
      '  → Take them out.',
      '',
      '0 errors, 0 warnings, 1 suggestion.',
    ].join('\n'),
  );
});

describe('a summary', () => {
  test.each([
    [[], 'All checks passed.'],
    [[finding({ severity: 'error' }), finding({ severity: 'warning' })], '1 error, 1 warning, 0 suggestions.'],
    [[finding({ excuse: 'So it is.' })], '0 errors, 0 warnings, 0 suggestions, 1 exempted.'],
  ])('of %j', (findings, said) => {
    expect(summarize(findings)).toBe(said);
  });
});

test('what is left as it is is told with its reason', () => {
  expect(formatText([finding({ excuse: 'So it is.' })])).toContain('questions/a b.md:3  hedges: So it is.');
});

test('SARIF names the rule, the place and the reason for leaving it', () => {
  const [run] = toCoachSarif([finding({ excuse: 'So it is.', end: { line: 3, column: 9 } })]).runs;
  expect(run?.results[0]).toMatchObject({
    ruleId: 'hedges',
    level: 'note',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'questions/a%20b.md' },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
        },
      },
    ],
    suppressions: [{ justification: 'So it is.' }],
  });
});

test('data has the check and the place by their old names, too', () => {
  const subject = readBareAnswer('I just say it.', 'a.md');
  const found = finding({ file: 'a.md', entry: '', end: { line: 3, column: 9 } });
  expect(describeEntry(subject, [found]).findings).toEqual([
    {
      id: 'hedges',
      rule: 'hedges',
      severity: 'info',
      file: 'a.md',
      start: { line: 3, column: 5 },
      end: { line: 3, column: 9 },
      line: 3,
      column: 5,
      field: null,
      entry: '',
      words: 'just',
      part: null,
      says: 'Four hedges.',
      expected: null,
      found: null,
      advice: 'Take them out.',
    },
  ]);
});

describe('an answer by itself', () => {
  const text =
    '# Tell me about a time you failed.\n\n**Challenge:** It was down for 3 hours.\n\n**Solution:** I fixed it.\n\n**Impact:** We cut it by 40%.\n';

  test('is described with its parts, its figures and where they stand', () => {
    expect(describeEntry(readBareAnswer(text, 'a.md'), [])).toMatchObject({
      title: 'Tell me about a time you failed.',
      shape: 'story',
      sections: [
        { role: 'S', label: 'Challenge' },
        { role: 'A', label: 'Solution' },
        { role: 'R', label: 'Impact' },
      ],
      figures: [
        { text: '3 hours', role: 'context', line: 3, column: 32 },
        { text: '40%', role: 'outcome', line: 7, column: 26 },
      ],
    });
  });

  test('may have front matter, which is not said', () => {
    const text =
      '---\ntitle: "Why?"\nheadline: I saved 90%.\ncoach: { spoken-length: Short on purpose }\n---\n\nBecause.\n';
    const subject = readBareAnswer(text, 'a.md');
    expect([subject.title, subject.answer.words]).toEqual(['Why?', 1]);
    expect(reviewSubject(subject)).toMatchObject([
      { id: 'spoken-length', excuse: 'Short on purpose' },
      { id: 'figure-provenance', words: '90%', start: { line: 3, column: 19 }, end: { line: 3, column: 22 } },
    ]);
  });

  test.each(['---\n- a list\n---\nSo.', '---\ntitle: [1\n---\nSo.', '---\ncoach: no\ntitle: 3\n---\nSo.'])(
    'may have front matter that says nothing: %j',
    (odd) => {
      expect(readBareAnswer(odd, 'a.md').answer.words).toBe(1);
    },
  );
});
