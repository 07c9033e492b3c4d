import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashOf, writeJournal } from '../../../../src/machine/disk/files-journal.ts';
import { putRight } from '../../../../src/machine/disk/put-right.ts';
import { replaceFolder } from '../../../../src/machine/disk/replace-folder.ts';
import { openStage } from '../../../../src/machine/disk/stage.ts';
import { writeAll } from '../../../../src/machine/disk/write-all.ts';
import { killAtRename } from '../../../kill-at-rename.ts';
import { runCommand } from '../../../run-command.ts';
import { makeFolder, question, SETTINGS } from '../../core/library/folder.ts';
import { endOwners, listAll, readAll, withFault } from './dying-disk.ts';

function putRightIn(folder: string): string[] {
  const lines: string[] = [];
  putRight(folder, (line) => lines.push(line));
  return lines;
}

/** A stage that a stopped command left: it was to replace a file. */
function leaveStage(folder: string, { path, was, is }: { path: string; was: string | null; is: string }): string {
  const stage = openStage(folder);
  writeFileSync(join(stage, '0'), is);
  const files = [{ path, was: was === null ? null : hashOf(was), is: hashOf(is) }];
  writeJournal(stage, { files, folders: [] });
  return stage;
}

test('what a running command is at work on is left alone', () => {
  const folder = makeFolder({ 'a.md': 'old' });
  leaveStage(folder, { path: 'a.md', was: 'old', is: 'new' });
  expect(putRightIn(folder)).toEqual([]);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
});

test('what somebody has changed since stays as it is, and that is said', () => {
  const folder = makeFolder({ 'a.md': 'old' });
  leaveStage(folder, { path: 'a.md', was: 'old', is: 'new' });
  endOwners(folder);
  writeFileSync(join(folder, 'a.md'), 'mine');
  expect(putRightIn(folder)).toEqual([expect.stringContaining('Changed since, and left as it is: a.md.')]);
  expect(readAll(folder)).toEqual({ 'a.md': 'mine' });
});

test.each(['../out.md', 'linked/out.md'])('a folder of somebody else cannot have a file written to %s', (path) => {
  const base = makeFolder({ 'answers/a.md': '', 'out/x': '' });
  const folder = join(base, 'answers');
  symlinkSync(join(base, 'out'), join(folder, 'linked'), 'junction');
  leaveStage(folder, { path, was: null, is: 'bad' });
  endOwners(folder);
  const [line, ...more] = putRightIn(folder);
  expect(line).toContain(`${path} leads out of the folder.`);
  expect(more).toEqual([]);
  expect(listAll(base).filter((each) => each.endsWith('out.md'))).toEqual([]);
});

test('a journal that nobody can read is told, and nothing is lost', () => {
  const folder = makeFolder({ 'a.md': 'old' });
  writeFileSync(join(leaveStage(folder, { path: 'a.md', was: 'old', is: 'new' }), 'journal.json'), '{');
  endOwners(folder);
  expect(putRightIn(folder)).toEqual([expect.stringContaining('could not be put right')]);
  expect(Object.values(readAll(folder)).toSorted()).toEqual(['new', 'old', '{']);
});

test('what cannot be finished is undone, and that is gone on with when it is stopped at any step', async () => {
  const files = { 'questions/a.md': 'old', stories: 'a file in the place of a folder' };
  let undone = 0;
  for (let at = 1; ; at++) {
    const folder = makeFolder(files);
    const failed = await withFault('killed', at, () => {
      writeAll(folder, [
        { path: 'questions/a.md', text: 'new', mayReplace: true },
        { path: 'strengths/c.md', text: 'new' },
        { path: 'stories/b.md', text: 'new' },
      ]);
    });
    if (!failed) break;
    const left = endOwners(folder);
    undone += putRightIn(folder).filter((line) => line.includes('Everything is as it was before it.')).length;
    expect([at, left, readAll(folder), listAll(folder).length]).toEqual([at, left, files, 3]);
  }
  expect(undone).toBeGreaterThan(0);
});

test('a command that is killed while it replaces answers is finished by the next one, which says so', async () => {
  const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question(), 'questions/b.md': question() });
  const notes = join(makeFolder({ 'notes.md': '# Questions\n\n## Why us?\n\nA.\n\n## Why you?\n\nB.\n' }), 'notes.md');
  const env = { GREENROOM_STATE: join(folder, '.state') };
  const killed = await runCommand('import', [notes, '--into', folder], {
    env: { ...env, ...killAtRename(2, join(folder, 'questions')) },
  });
  expect(killed.code).not.toBe(0);
  const { said, code } = await runCommand('check', [folder], { env });
  expect(said).toContain('An earlier command was stopped');
  expect(said).toMatch(/What it began is finished: questions\/why-us\.md, questions\/why-you\.md\./);
  expect(code).toBe(0);
  expect(listAll(join(folder, 'questions'))).toEqual(['a.md', 'b.md', 'why-us.md', 'why-you.md']);
});

const SHARED = '/dev/shm';
const OTHER = listOther();

/** A folder on another disk, where this machine has one. */
function listOther(): string | undefined {
  try {
    return mkdtempSync(join(SHARED, 'greenroom-'));
  } catch {
    return undefined;
  }
}

test.skipIf(OTHER === undefined)('files and folders are put on another disk', () => {
  onTestFinished(() => rmSync(OTHER!, { recursive: true }));
  const base = makeFolder({ 'new/index.html': 'new', 'answers/a.md': '' });
  expect(() => renameSync(join(base, 'new'), join(OTHER!, 'moved'))).toThrow('EXDEV');
  replaceFolder(join(base, 'new'), join(OTHER!, 'dist'));
  expect(readAll(OTHER!)).toEqual({ 'dist/index.html': 'new' });
  symlinkSync(OTHER!, join(base, 'answers/stories'));
  writeAll(join(base, 'answers'), [
    { path: 'stories/s.md', text: 'told' },
    { path: 'stories/dist/index.html', text: 'newer', mayReplace: true },
  ]);
  expect(readAll(OTHER!)).toEqual({ 'dist/index.html': 'newer', 's.md': 'told' });
});
