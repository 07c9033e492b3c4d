import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTextFiles } from '../../../src/machine/read-text-files.ts';
import {
  contentIn,
  type Files,
  makeFolder,
  problemsIn,
  problemsOf,
  question,
  SETTINGS,
  story,
} from '../core/library/folder.ts';

type Case = [behaviour: string, files: Files, says: string[]];

const isRoot = process.getuid?.() === 0;

describe('a file’s bytes', () => {
  it.each<Case>([
    [
      'refuses bytes that are not UTF-8',
      { 'questions/a.md': Buffer.concat([Buffer.from(question()), Buffer.from([0xe9, 0x0a])]) },
      ['questions/a.md  Expected UTF-8 text, found other bytes. Save the file as UTF-8.'],
    ],
    [
      'refuses UTF-16',
      { 'questions/a.md': Buffer.from(`\uFEFF${question()}`, 'utf16le') },
      ['questions/a.md  Expected UTF-8 text, found other bytes. Save the file as UTF-8.'],
    ],
    [
      'refuses a NUL byte',
      { 'questions/a.md': `${question()}\0` },
      ['questions/a.md  Expected text, found a NUL byte. Save the file as UTF-8 text.'],
    ],
    [
      'counts lines behind a byte order mark',
      { 'questions/a.md': `\uFEFF${question('ceus: [one, two]')}` },
      ['questions/a.md:4  ceus: Expected a known key, found "ceus". Did you mean "cues"?'],
    ],
    [
      'counts lines that end as on Windows, in front matter',
      { 'questions/a.md': question('ceus: [one, two]').replaceAll('\n', '\r\n') },
      ['questions/a.md:4  ceus: Expected a known key, found "ceus". Did you mean "cues"?'],
    ],
    [
      'counts lines that end as on Windows, in the body',
      { 'questions/a.md': question('', 'One.\n\nAt {{comapny}}.\n').replaceAll('\n', '\r\n') },
      ['questions/a.md:8  Expected a variable from site.yaml, found {{comapny}}. Did you mean "company"?'],
    ],
    [
      'counts lines that end as on old Macs',
      { 'questions/a.md': question('ceus: [one, two]').replaceAll('\n', '\r') },
      ['questions/a.md:4  ceus: Expected a known key, found "ceus". Did you mean "cues"?'],
    ],
    [
      'refuses an empty file',
      { 'questions/a.md': '', 'questions/b.md': ' \n\n' },
      ['a', 'b'].map(
        (name) =>
          `questions/${name}.md  Expected front matter between two --- lines, found an empty file. Write it, or delete the file.`,
      ),
    ],
    [
      'refuses a file without front matter',
      { 'questions/a.md': '# A question?\n\nI say it.\n' },
      [
        'questions/a.md:1  Expected front matter, found "# A question?". Begin with a line ---, then `title: …`, then another line ---.',
      ],
    ],
    [
      'refuses front matter that does not end',
      { 'questions/a.md': '---\ntitle: A question?\ntopic: teamwork\n\nI say it.\n' },
      ['questions/a.md:1  Expected front matter to end with a line ---, found no such line. Add it.'],
    ],
    ['takes a question of front matter alone', { 'questions/a.md': '---\ntitle: A?\ntopic: teamwork\n---' }, []],
  ])('%s', (_, files, says) => {
    expect(problemsOf(files)).toEqual(says);
  });

  it('keeps neither byte order mark nor carriage return', () => {
    const text = `\uFEFF${question().replaceAll('\n', '\r\n')}`;
    const [entry] = contentIn(makeFolder({ ...SETTINGS, 'questions/a.md': text })).entries;
    expect(entry!.data.title).toBe('A question?');
    expect(entry!.body).toBe('\n\n\n\n\nI say it.\n');
  });
});

describe('what is no content', () => {
  it.each([
    '.hidden.md',
    '_draft.md',
    'a.md~',
    '#a.md#',
    'a.md.bak',
    'a.md.orig',
    '.a.md.swp',
    'README.md',
    'Thumbs.db',
  ])('ignores %s', (name) => {
    const files = { ...SETTINGS, 'questions/a.md': question(), [`questions/${name}`]: 'x', [name]: 'x' };
    const content = contentIn(makeFolder(files));
    expect(content.entries.filter(({ kind }) => kind !== 'rule').map(({ file }) => file)).toEqual(['questions/a.md']);
  });

  it.each(['.git', '_old', '.obsidian'])('ignores the folder %s', (name) => {
    expect(problemsOf({ 'questions/a.md': question(), [`${name}/notes.txt`]: 'x' })).toEqual([]);
  });
});

describe('links on the disk', () => {
  it('shows a link to nothing', () => {
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
    symlinkSync('nowhere.md', join(folder, 'questions/b.md'));
    expect(problemsIn(folder)).toEqual([
      'questions/b.md  Expected a file, found a link to a file that does not exist. Fix the link, or remove it.',
    ]);
  });

  it('shows a link to itself', () => {
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
    symlinkSync('b.md', join(folder, 'questions/b.md'));
    symlinkSync('stories', join(folder, 'stories'));
    expect(problemsIn(folder)).toEqual([
      'questions/b.md  Expected a file, found a link to a file that does not exist. Fix the link, or remove it.',
      'stories  Expected settings or a folder of entries, found "stories". Known: site.yaml, topics.yaml, competencies.yaml, synonyms.yaml. Move it into a folder such as questions/, or start its name with _ to ignore it.',
    ]);
  });

  it('follows a link to a file, and from the top to a folder', () => {
    const elsewhere = makeFolder({ 'told/s.md': story(), 'b.md': question() });
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question('stories: [s]') });
    symlinkSync(join(elsewhere, 'b.md'), join(folder, 'questions/b.md'));
    symlinkSync(join(elsewhere, 'told'), join(folder, 'stories'), 'junction');
    expect(problemsIn(folder)).toEqual([]);
  });

  it('does not follow a link that leads back up', () => {
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
    for (const name of ['again', 'again.md']) symlinkSync(folder, join(folder, 'questions', name), 'junction');
    expect(problemsIn(folder)).toEqual([
      'questions/again  Expected a file ending in .md, found "again". Move it, or start its name with _ to ignore it.',
      'questions/again.md  Expected a file, found something else. Replace it with a file.',
      'questions/again.md  Expected a name of its own, found the same address as questions/again. Rename one of them.',
    ]);
  });
});

describe('what is too much to read', () => {
  const DISK = parse(process.cwd()).root;

  it('does not walk a disk that a link in the folder leads to', () => {
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
    for (const path of ['disk', 'questions/disk']) symlinkSync(DISK, join(folder, path), 'junction');
    const { paths } = readTextFiles(folder);
    expect(paths.filter((path) => path.startsWith('disk/'))).toHaveLength(1);
    expect(paths.filter((path) => path.startsWith('questions/'))).toEqual(['questions/a.md', 'questions/disk']);
    expect(problemsIn(folder).map((line) => line.replace(/ {2}.*/, ''))).toEqual(['disk/', 'questions/disk']);
  });

  it('looks into a folder that a link stands for, and no further', () => {
    const elsewhere = makeFolder({ 's.md': story(), 'deep/t.md': story() });
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
    symlinkSync(elsewhere, join(folder, 'stories'), 'junction');
    expect(readTextFiles(folder, () => false).paths.filter((path) => path.startsWith('stories/'))).toEqual([
      'stories/deep',
      'stories/s.md',
    ]);
  });

  it('takes one name for a whole folder of other things', () => {
    const folder = makeFolder({
      ...SETTINGS,
      'photos/2024/1.jpg': '',
      'photos/2024/2.jpg': '',
      'photos/2025/3.jpg': '',
    });
    expect(readTextFiles(folder, () => false).paths.filter((path) => path.startsWith('photos/'))).toHaveLength(1);
  });

  it('does not read a file that is larger than any answer', () => {
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question(), 'questions/b.md': '' });
    // It takes no room on the disk.
    truncateSync(join(folder, 'questions/b.md'), 5_000_000_000);
    expect(problemsIn(folder)).toEqual([
      'questions/b.md  Expected at most 10 MB of text, found 5000.0 MB. Move what is no answer elsewhere.',
    ]);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe, nor read a device', () => {
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
    execFileSync('mkfifo', [join(folder, 'questions/b.md')]);
    symlinkSync('/dev/zero', join(folder, 'questions/c.md'));
    expect(problemsIn(folder)).toEqual(
      ['b', 'c'].map((name) => `questions/${name}.md  Expected a file, found something else. Replace it with a file.`),
    );
  });
});

describe.skipIf(isRoot)('what may not be read (skipped as root, who may read everything)', () => {
  it('shows a file', () => {
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question(), 'questions/b.md': question() });
    chmodSync(join(folder, 'questions/b.md'), 0);
    expect(problemsIn(folder)).toEqual([
      'questions/b.md  Expected a file that can be read, found that you may not use it. Give yourself permission.',
    ]);
  });

  it('shows a folder', () => {
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question(), 'stories/s.md': story() });
    chmodSync(join(folder, 'stories'), 0);
    const says = problemsIn(folder);
    chmodSync(join(folder, 'stories'), 0o700);
    expect(says).toEqual([
      'stories  Expected a file that can be read, found that you may not use it. Give yourself permission.',
    ]);
  });
});

describe('names that some disks take for one', () => {
  const makeBoth = (one: string, other: string): { folder: string; both: boolean } => {
    const folder = makeFolder({ ...SETTINGS });
    mkdirSync(join(folder, 'questions'));
    for (const name of [one, other]) writeFileSync(join(folder, 'questions', name), question());
    return { folder, both: readdirSync(join(folder, 'questions')).length === 2 };
  };

  it('refuses two that differ by case', ({ skip }) => {
    const { folder, both } = makeBoth('Conflict.md', 'conflict.md');
    if (!both) skip('this disk takes them for one');
    expect(problemsIn(folder)).toEqual([
      'questions/conflict.md  Expected a name of its own, found the same address as questions/Conflict.md. Rename one of them.',
    ]);
  });

  it('refuses two that differ by how an accent is stored', ({ skip }) => {
    const { folder, both } = makeBoth('e\u0301chec.md', '\u00e9chec.md');
    if (!both) skip('this disk takes them for one');
    expect(problemsIn(folder)).toEqual([
      'questions/\u00e9chec.md  Expected a name of its own, found the same address as questions/e\u0301chec.md. Rename one of them.',
    ]);
  });
});
