import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from '../../run-here.ts';
import { makeFolder, question, SETTINGS } from '../core/library/folder.ts';

const wrong = () => makeFolder({ ...SETTINGS, 'questions/a.md': question('ceus: [one, two]') });

test('check prints each mistake with its place, and how many there are', async () => {
  expect(await runHere(wrong(), 'check', ['.'])).toMatchObject({
    code: 1,
    printed: '',
    warned: expect.stringMatching(/^questions\/a\.md:4 {2}ceus: Expected .*\n\n1 error in .*\n$/ms),
  });
});

test('check prints what it finds as data, with all its parts', async () => {
  const { code, printed } = await runHere(wrong(), 'check', ['.', '--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(printed)).toEqual({
    problems: [
      {
        id: 'unknown-field',
        severity: 'error',
        file: 'questions/a.md',
        start: { line: 4, column: 1, offset: 39 },
        end: { line: 4, column: 17, offset: 55 },
        field: 'ceus',
        says: 'Expected a known key, found "ceus".',
        expected: 'a known key',
        found: '"ceus"',
        advice: 'Did you mean "cues"?',
      },
    ],
  });
});

test('check writes a SARIF log, which explains each id', async () => {
  const { printed } = await runHere(wrong(), 'check', ['.', '--format', 'sarif']);
  expect(JSON.parse(printed)).toMatchObject({
    runs: [
      {
        tool: { driver: { rules: expect.arrayContaining([expect.objectContaining({ id: 'unknown-field' })]) } },
        results: [{ ruleId: 'unknown-field', level: 'error' }],
      },
    ],
  });
});

test('check writes commands that GitHub shows beside the lines, named from where it runs', async () => {
  const folder = wrong();
  const { printed } = await runHere(`${folder}/..`, 'check', [folder, '--format', 'github']);
  expect(printed).toBe(
    `::error file=${basename(folder)}/questions/a.md,line=4,endLine=4,col=1,endColumn=17,title=unknown-field::Expected a known key, found "ceus". Did you mean "cues"?\n`,
  );
});
