import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putRight } from '../../../../src/machine/disk/put-right.ts';
import { replaceFolder } from '../../../../src/machine/disk/replace-folder.ts';
import { writeAll } from '../../../../src/machine/disk/write-all.ts';
import { runHere } from '../../../run-here.ts';
import { makeFolder, question, SETTINGS, story } from '../../core/library/folder.ts';
import { endOwners, type Fault, listAll, readAll, withFault } from './dying-disk.ts';

/** A change that a command makes to a folder. */
interface Work {
  /** The files in the folder before. */
  files: Record<string, string>;
  /** Makes the change. */
  act: (folder: string) => unknown;
  /** The next command that reads or writes there, and what it prints. */
  next: (folder: string) => Promise<string> | string;
}

const ANSWERS = Object.fromEntries(
  Object.entries({
    ...SETTINGS,
    'questions/a.md': question(),
    'stories/s.md': story('', '## Situation\n\nIt broke.\n'),
  }).map(([path, text]) => [`answers/${path}`, text]),
);

const NOTES =
  '# Questions\n\n## A question?\n\nI say more.\n\n## Why us?\n\nI like it.\n\n# Stories\n\n## A story\n\nS: It broke.\n\nR: 5 % more.\n';

const command =
  (name: string, ...args: string[]) =>
  async (folder: string) => {
    const { warned } = await runHere(folder, name, args);
    return warned;
  };

const said = (place: string) => (folder: string) => {
  const lines: string[] = [];
  putRight(join(folder, place), (line) => lines.push(line));
  return lines.join('\n');
};

const site = (word: string) => ({
  [`${word}/index.html`]: word,
  [`${word}/a/index.html`]: `${word} a`,
  [`${word}/b.css`]: word,
});

const WORK: Record<string, Work> = {
  'import of new answers': {
    files: { 'notes.md': NOTES },
    act: command('import', 'notes.md', '--into', 'answers'),
    next: command('check', 'answers'),
  },
  'import that replaces answers': {
    files: { ...ANSWERS, 'notes.md': NOTES },
    act: command('import', 'notes.md', '--into', 'answers', '--replace'),
    next: command('check', 'answers'),
  },
  'beginning a folder': {
    files: {},
    act: command('new', 'library', 'answers'),
    next: command('new', 'question', 'Why?', '--content', 'answers'),
  },
  'export that replaces a table': {
    files: { ...ANSWERS, 'out/all.csv': 'old' },
    act: command('export', 'answers', 'out/all.csv', '--replace'),
    next: command('export', 'answers', 'out/next.json'),
  },
  'a PDF that replaces another': {
    files: { 'out/sheet.pdf': '%PDF-old' },
    act: (folder) => {
      writeAll(join(folder, 'out'), [{ path: 'sheet.pdf', text: Buffer.from('%PDF-new'), mayReplace: true }]);
    },
    next: said('out'),
  },
  'a first build': {
    files: site('new'),
    act: (folder) => {
      replaceFolder(join(folder, 'new'), join(folder, 'dist'));
    },
    next: said('.'),
  },
  'a build that replaces another': {
    files: { ...site('new'), ...site('dist') },
    act: (folder) => {
      replaceFolder(join(folder, 'new'), join(folder, 'dist'));
    },
    next: said('.'),
  },
};

/** The files of a folder, without those that the next command adds, remembers or renders. */
function look(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readAll(folder)).filter(([path]) => !/^(?:\.state|new)\/|^out\/next|\/why\.md$/.test(path)),
  );
}

const hidden = (folder: string) => listAll(folder).filter((path) => path.includes('.greenroom'));

async function newOf({ files, act }: Work): Promise<Record<string, string>> {
  const folder = makeFolder(files);
  await act(folder);
  return look(folder);
}

/** Repeats a change, and fails it at each of its steps in turn. */
async function failAtEach(fault: Fault, work: Work, check: (folder: string, at: number) => Promise<void>) {
  for (let at = 1; ; at++) {
    const folder = makeFolder(work.files);
    const failed = await withFault(fault, at, () => work.act(folder));
    if (!failed) return at - 1;
    await check(folder, at);
    rmSync(folder, { recursive: true });
  }
}

test.each(Object.entries(WORK))('%s that is killed at any step is finished or never was', async (_, work) => {
  const done = await newOf(work);
  let finished = 0;
  const steps = await failAtEach('killed', work, async (folder, at) => {
    const left = endOwners(folder);
    const says = await work.next(folder);
    const after = look(folder);
    const isNew = JSON.stringify(after) === JSON.stringify(done);
    if (!isNew) expect([at, after]).toEqual([at, look(makeFolder(work.files))]);
    finished += Number(isNew);
    expect([at, hidden(folder)]).toEqual([at, []]);
    expect(says.split('An earlier command was stopped while it wrote to').length - 1).toBe(left);
  });
  expect(steps).toBeGreaterThan(5);
  // The change fails at steps before and after the journal is written.
  expect(finished).toBeGreaterThan(0);
  expect(finished).toBeLessThan(steps);
});

test.each(Object.entries(WORK))('%s on a full disk changes nothing, and leaves nothing', async (_, work) => {
  const done = await newOf(work);
  const steps = await failAtEach('full', work, (folder, at) => {
    // The folder named last may be forgotten.
    const after = look(folder);
    if (JSON.stringify(after) !== JSON.stringify(done)) expect([at, after]).toEqual([at, look(makeFolder(work.files))]);
    expect([at, hidden(folder)]).toEqual([at, []]);
    return Promise.resolve();
  });
  expect(steps).toBeGreaterThan(0);
});
