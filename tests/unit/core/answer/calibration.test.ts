import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareFigures, compareRoles, counted, expected, type Pair, pairUp } from './calibration.ts';

const OURS = join(import.meta.dirname, '../../../fixtures/calibration');
const NOTES = process.env['GREENROOM_NOTES'];

function load(folder: string, notes: string, truth: string): Pair[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return pairUp(read(notes), JSON.parse(read(truth)));
}

/** Measures what people wrote and compares it with what a person reads in it. */
function calibrate(name: string, pairs: readonly Pair[]): void {
  describe(name, () => {
    test('there are answers', () => {
      expect(pairs.length).toBeGreaterThan(0);
    });

    test.each(pairs.map((pair): [string, Pair] => [pair.truth.id, pair]))(
      '%s: words, pronouns and shape are exact',
      (_, pair) => {
        expect(counted(pair)).toEqual(expected(pair));
      },
    );

    test('the parts of stories are found', () => {
      const { f1, differences } = compareRoles(pairs);
      expect(f1, differences.join('\n')).toBeGreaterThanOrEqual(0.95);
    });

    test('the figures are found', () => {
      const { f1, differences } = compareFigures(pairs);
      expect(f1, differences.join('\n')).toBeGreaterThanOrEqual(0.9);
    });

    test('what a figure is, is right', () => {
      const { roleShare, differences } = compareFigures(pairs);
      expect(roleShare, differences.join('\n')).toBeGreaterThanOrEqual(0.9);
    });
  });
}

calibrate('answers of our own', load(OURS, 'answers.md', 'truth.json'));

if (NOTES && existsSync(NOTES))
  calibrate('the notes in GREENROOM_NOTES', load(NOTES, 'interview-notes.md', 'ground-truth.json'));
else
  test.skip(
    `the notes: ${NOTES ? `no folder at ${NOTES}` : 'set GREENROOM_NOTES to a folder with interview-notes.md and ground-truth.json'}`,
  );
