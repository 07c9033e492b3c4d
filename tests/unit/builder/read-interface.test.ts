import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COACH, NOT_SHOWN, readInterface, SHOWN } from '../../../src/builder/read-interface.ts';
import { KINDS } from '../../../src/core/library/kinds.ts';
import { ROOT } from '../../../src/machine/project.ts';

/** The words of a site that has some folders. */
function wordsOf(...folders: string[]): string {
  const site = mkdtempSync(join(tmpdir(), 'greenroom-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  for (const folder of folders) mkdirSync(join(site, folder));
  return readInterface(site).join('\n');
}

/** The text that the schema of an interview has as an example of a field. */
const exampleOf = (field: 'company' | 'interviewer') =>
  String(KINDS.interview.schema.shape[field].meta()?.['examples']);

test.each(['Story bank', 'Skip to main content', 'Situation', 'weaknesses'])('%s is a word of every site', (word) => {
  expect(wordsOf()).toContain(word);
});

test.each(['company', 'interviewer'] as const)('an example of a %s is no word of a site', (field) => {
  expect(exampleOf(field).length).toBeGreaterThan(3);
  expect(wordsOf()).not.toContain(exampleOf(field));
});

test('words of the coach and of the guide are words of a site that shows them', () => {
  const advice = 'plays down what you did';
  expect([wordsOf(), wordsOf('coach'), wordsOf('guide')].map((words) => words.includes(advice))).toEqual([
    false,
    true,
    true,
  ]);
});

test('code that is named is there', () => {
  const paths = [...SHOWN, ...NOT_SHOWN, ...COACH];
  expect(paths.filter((path) => !existsSync(join(ROOT, 'src', path)))).toEqual([]);
});
