import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reviewSubject } from '../../../src/coach/review.ts';
import { subjectOfText } from '../../../src/coach/bare-answer.ts';

const OURS = join(import.meta.dirname, '../../fixtures/calibration');
const NOTES = process.env['GREENROOM_NOTES'];

interface Truth {
  id: string;
  kind: string;
  canonicalTitle: string;
  bodyLines: [number, number] | null;
  shape: string | null;
  hasNumericOutcome?: boolean;
  placeholders?: unknown[];
}

/** The answers of some notes, with what a person reads in them. */
function load(folder: string, notes: string, truth: string) {
  const lines = readFileSync(join(folder, notes), 'utf8').split('\n');
  const { items } = JSON.parse(readFileSync(join(folder, truth), 'utf8')) as { items: Truth[] };
  return items
    .filter(({ kind, bodyLines }) => kind === 'question' && bodyLines)
    .map((item) => {
      const [from, to] = item.bodyLines!;
      const text = '\n'.repeat(from - 1) + lines.slice(from - 1, to).join('\n');
      const findings = reviewSubject(subjectOfText(text, { title: item.canonicalTitle }));
      return { item, rules: findings.map(({ id }) => id), findings };
    });
}

function calibrate(name: string, reviewed: ReturnType<typeof load>): void {
  describe(name, () => {
    test('a story is called without a number when a person finds none in its result, and only then', () => {
      const stories = reviewed.filter(({ item }) => item.shape === 'star' && item.hasNumericOutcome !== undefined);
      const wrong = stories.filter(({ item, rules }) => rules.includes('result-measurable') === item.hasNumericOutcome);
      expect(wrong.map(({ item }) => item.id)).toEqual([]);
    });

    test('there is no error but a gap that is left to fill', () => {
      const errors = reviewed.flatMap(({ item, findings }) =>
        findings
          .filter(({ severity, id }) => severity === 'error' && !(id === 'placeholder' && item.placeholders?.length))
          .map(({ id, words }) => `${item.id} ${id} ${words}`),
      );
      expect(errors).toEqual([]);
    });
  });
}

calibrate('answers of our own', load(OURS, 'answers.md', 'truth.json'));

if (NOTES && existsSync(NOTES))
  calibrate('the notes in GREENROOM_NOTES', load(NOTES, 'interview-notes.md', 'ground-truth.json'));
else test.skip('the notes: set GREENROOM_NOTES to a folder with interview-notes.md and ground-truth.json');
