import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere } from '../../run-here.ts';
import { makeFolder, question, SETTINGS, story } from '../core/library/folder.ts';

const FILES = {
  ...SETTINGS,
  'questions/a.md': question('stories: [night, open]'),
  'questions/later.md': question('draft: true').replace('A question?', 'Later?'),
  'stories/open.md': story(),
  'stories/night.md': story('private: true').replace('A story', 'A night'),
  'interviews/acme.md': '---\ntitle: Acme\ncompany: Acme\nquestions: [a]\n---\n',
};

/** Runs a command in the folder above a folder of answers. */
const run = (command: 'export' | 'import', content: string, ...args: string[]) =>
  runHere(join(content, '..'), command, args, { GREENROOM_CONTENT: content });

/** A folder of answers in a temporary folder. */
function makeContent(files: Readonly<Record<string, string>> = FILES): string {
  const content = join(makeFolder({}), 'content');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

describe('an export', () => {
  test('goes out without what nobody asked for, and says so', async () => {
    const content = makeContent();
    expect(await run('export', content, '--to', 'all.md')).toEqual({
      code: 0,
      printed:
        'Wrote all.md: 1 question, 1 story, as one document. 2 private entries left out: --private brings them. 1 draft left out: --drafts brings it.\n',
      warned: `Reading ${content}, which GREENROOM_CONTENT names.\n`,
    });
    expect(readFileSync(join(content, '../all.md'), 'utf8')).not.toMatch(/night|Later|Acme/);
  });

  test('comes back as the same files, and changes nothing a second time', async () => {
    const content = makeContent();
    await run('export', content, '--to', 'all.md', '--private', '--drafts');
    const back = join(content, '../back');
    expect((await run('import', content, 'all.md', '--into', 'back')).code).toBe(0);
    for (const [path, text] of Object.entries(FILES)) expect(readFileSync(join(back, path), 'utf8'), path).toBe(text);
    expect((await run('import', content, 'all.md', '--into', 'back')).printed).toContain('(5 already there)');
  });

  test('that names what is not there is brought back without what cannot stand alone', async () => {
    const content = makeContent();
    await run('export', content, '--to', 'all.md', '--private', '--kind', 'question,interview');
    const { printed, code } = await run('import', content, 'all.md', '--into', 'back');
    expect([code, existsSync(join(content, '../back'))]).toEqual([1, false]);
    expect(printed).toContain('Expected the name of a file in stories/, found "open"');
    expect(printed).toContain('Expected the name of a file in questions/, or a topic, found "a"');
    expect(printed).toMatch(/Nothing was written\.\n$/);
  });

  test('never replaces a file unless it is to', async () => {
    const content = makeContent();
    writeFileSync(join(content, '../all.schema.json'), 'mine');
    expect(await run('export', content, '--to', 'all.json')).toMatchObject({
      code: 1,
      warned: expect.stringContaining('found something there. Name another file, or add --replace.'),
    });
    expect(existsSync(join(content, '../all.json'))).toBe(false);
    expect((await run('export', content, '--to', 'all.json', '--replace')).code).toBe(0);
    expect(readdirSync(join(content, '..')).toSorted()).toEqual(['all.json', 'all.schema.json', 'content']);
  });

  test('says what its format cannot hold', async () => {
    const { printed } = await run('export', makeContent(), '--to', 'all.csv', '--private');
    expect(printed).toContain('1 question, 2 stories, as a table. 1 interview left out, which a table cannot hold.');
  });

  test('counts only what was asked for among what it leaves out', async () => {
    const { printed } = await run('export', makeContent(), '--to', 'all.md', '--kind', 'story');
    expect(printed).toContain('1 story, as one document. 1 private entry left out');
  });

  test('of an interview that is private says so, and brings no other private entry', async () => {
    const content = makeContent();
    const { code, printed } = await run('export', content, '--to', 'acme.md', '--interview', 'acme');
    expect([code, printed]).toEqual([
      0,
      'Wrote acme.md: 1 question, 1 story, 1 interview, as one document. The interview “Acme” is private, and is in the file because you named it. 1 private entry left out: --private brings it.\n',
    ]);
    expect(readFileSync(join(content, '../acme.md'), 'utf8')).not.toMatch(/night/);
  });

  test('never goes through a link into the answers, or over one', async () => {
    const content = makeContent();
    symlinkSync(content, join(content, '../link'));
    symlinkSync('/nowhere', join(content, '../dangling.md'));
    expect((await run('export', content, '--to', 'link/all.md')).warned).toContain(
      'Expected a file outside the answers',
    );
    expect((await run('export', content, '--to', 'dangling.md')).warned).toContain('Expected nothing at');
    expect((await run('export', content, '--to', 'dangling.md', '--replace')).warned).toMatch(
      /found something there.*Nothing was written\.\n$/s,
    );
  });

  test.each([
    ['among the answers', ['--to', 'content/all.md'], 'Expected a file outside the answers'],
    ['for an interview that is a draft', ['--to', 'a.csv', '--interview', 'soon'], 'Add --drafts to export it.'],
    ['for no interview of ours', ['--to', 'a.csv', '--interview', 'acne'], 'Did you mean "acme"?'],
    ['of nothing', ['--to', 'a.md', '--kind', 'weakness'], 'Expected something to export, found nothing'],
  ])('is refused %s', async (_, args, message) => {
    const content = makeContent({ ...FILES, 'interviews/soon.md': '---\ntitle: Soon\ndraft: true\n---\n' });
    expect(await run('export', content, ...args)).toMatchObject({ code: 1, warned: expect.stringContaining(message) });
    expect(readdirSync(join(content, '..'))).toEqual(['content']);
  });

  test('of a broken folder says what is wrong there', async () => {
    const content = makeContent({ ...FILES, 'questions/a.md': question('topc: x') });
    expect(await run('export', content, '--to', 'all.md')).toMatchObject({
      code: 1,
      warned: expect.stringContaining('questions/a.md:4'),
    });
  });
});
