import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, question, SETTINGS, story } from '../library/folder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILES = {
  ...SETTINGS,
  'questions/a.md': question('stories: [night, open]'),
  'questions/later.md': question('draft: true').replace('A question?', 'Later?'),
  'stories/open.md': story(),
  'stories/night.md': story('private: true').replace('A story', 'A night'),
  'interviews/acme.md': '---\ntitle: Acme\ncompany: Acme\nprivate: true\nquestions: [a]\n---\n',
};

/** Runs a command beside a content folder. */
function run(command: 'export' | 'import', content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), command, ...args], {
    cwd: content,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: join(content, '..'), GREENROOM_CONTENT: content },
  });
  return { status, stdout, stderr };
}

/** A content folder with room beside it. */
function makeContent(files: Readonly<Record<string, string>> = FILES): string {
  const content = join(makeFolder({}), 'content');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

describe('an export', () => {
  test('goes out without what nobody asked for, and says so', () => {
    const content = makeContent();
    expect(run('export', content, '--to', 'all.md')).toEqual({
      status: 0,
      stdout:
        'Wrote all.md: 1 question, 1 story, as one document. 2 private entries left out: --private brings them. 1 draft left out: --drafts brings it.\n',
      stderr: `Reading ${content}, which GREENROOM_CONTENT names.\n`,
    });
    expect(readFileSync(join(content, '../all.md'), 'utf8')).not.toMatch(/night|Later|Acme/);
  });

  test('comes back as the same files, and changes nothing a second time', () => {
    const content = makeContent();
    run('export', content, '--to', 'all.md', '--private', '--drafts');
    const back = join(content, '../back');
    expect(run('import', content, 'all.md', '--into', 'back').status).toBe(0);
    for (const [path, text] of Object.entries(FILES)) expect(readFileSync(join(back, path), 'utf8'), path).toBe(text);
    expect(run('import', content, 'all.md', '--into', 'back').stdout).toContain('(5 already there)');
  });

  test('that names what is not there is brought back without what cannot stand alone', () => {
    const content = makeContent();
    run('export', content, '--to', 'all.md', '--private', '--kind', 'question,interview');
    const { stdout, status } = run('import', content, 'all.md', '--into', 'back');
    expect([status, existsSync(join(content, '../back'))]).toEqual([1, false]);
    expect(stdout).toContain('Expected the name of a file in stories/, found "open"');
    expect(stdout).toContain('Expected the name of a file in questions/, or a topic, found "a"');
    expect(stdout).toMatch(/Nothing was written\.\n$/);
  });

  test('never replaces a file unless it is to', () => {
    const content = makeContent();
    writeFileSync(join(content, '../all.schema.json'), 'mine');
    expect(run('export', content, '--to', 'all.json')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('found something there. Name another file, or add --replace.'),
    });
    expect(existsSync(join(content, '../all.json'))).toBe(false);
    expect(run('export', content, '--to', 'all.json', '--replace').status).toBe(0);
    expect(readdirSync(join(content, '..')).toSorted()).toEqual(['all.json', 'all.schema.json', 'content']);
  });

  test('says what its format cannot hold', () => {
    const { stdout } = run('export', makeContent(), '--to', 'all.csv', '--private');
    expect(stdout).toContain('1 question, 2 stories, as a table. 1 interview left out, which a table cannot hold.');
  });

  test('counts only what was asked for among what it leaves out', () => {
    const { stdout } = run('export', makeContent(), '--to', 'all.md', '--kind', 'story');
    expect(stdout).toContain('1 story, as one document. 1 private entry left out');
  });

  test('never goes through a link into the answers, or over one', () => {
    const content = makeContent();
    symlinkSync(content, join(content, '../link'));
    symlinkSync('/nowhere', join(content, '../dangling.md'));
    expect(run('export', content, '--to', 'link/all.md').stderr).toContain('Expected a file outside the answers');
    expect(run('export', content, '--to', 'dangling.md').stderr).toContain('Expected a free place');
    expect(run('export', content, '--to', 'dangling.md', '--replace').stderr).toMatch(
      /found something there.*Nothing was written\.\n$/s,
    );
  });

  test.each([
    ['among the answers', ['--to', 'content/all.md'], 'Expected a file outside the answers'],
    ['for an interview that is private', ['--to', 'a.csv', '--interview', 'acme'], 'Add --private to export it.'],
    ['for no interview of ours', ['--to', 'a.csv', '--interview', 'acne', '--private'], 'Did you mean "acme"?'],
    ['of nothing', ['--to', 'a.md', '--kind', 'weakness'], 'Expected something to export, found nothing'],
  ])('is refused %s', (_, args, message) => {
    const content = makeContent();
    expect(run('export', content, ...args)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
    expect(readdirSync(join(content, '..'))).toEqual(['content']);
  });

  test('of a broken folder says what is wrong there', () => {
    const content = makeContent({ ...FILES, 'questions/a.md': question('topc: x') });
    expect(run('export', content, '--to', 'all.md')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('questions/a.md:4'),
    });
  });
});
