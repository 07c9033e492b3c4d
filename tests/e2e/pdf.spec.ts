import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

const root = join(import.meta.dirname, '../..');

/** Runs the command, and tells its exit code and what it printed. */
function pdf(...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/pdf.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

test.describe('the PDF command', () => {
  // Each run builds into the same folder.
  test.describe.configure({ mode: 'serial' });
  let folder = '';

  test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'greenroom-'))));
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('writes the sheet of an interview, on the paper that is asked for', async () => {
    const file = join(folder, 'acme.pdf');
    const { code, said } = pdf('--interview', 'connectwise', '--paper', 'letter', '--out', file);
    expect([code, said]).toEqual([0, expect.stringContaining('It fits: 1 side of Letter')]);
    const document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    expect((await document.getPage(1)).getViewport({ scale: 1 })).toMatchObject({ width: 612, height: 792 });
    const { text } = await extractText(document);
    expect(text).toHaveLength(1);
    expect(text[0]).toContain('ConnectWise');
    // An earlier PDF is replaced.
    expect(pdf('--interview', 'connectwise', '--leave', 'stories', '--leave', 'q2', '--out', file).code).toBe(0);
    const { text: without } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(file))));
    expect(without[0]).not.toMatch(/Peak hours|Why hire you/);
  });

  test('says what to leave out when the budget can’t be met, and writes nothing', () => {
    const file = join(folder, 'all.pdf');
    const { code, said } = pdf('--sides', '1', '--density', 'full', '--out', file);
    expect(code).toBe(1);
    expect(said).toMatch(/It does not fit: \d+ sides of A4, at 8 pt, where 1 side was wanted\./);
    expect(said).toMatch(/ {2}Leave out S\d .* \(story\.[a-z0-9-]+\)/);
    expect(existsSync(file)).toBe(false);
  });

  test('answers what can’t be done with what was expected and found', () => {
    const notes = join(folder, 'notes.md');
    writeFileSync(notes, 'mine');
    const cases: [string[], number, string][] = [
      [['--interview', 'conectwise'], 1, 'found "conectwise". Did you mean "connectwise"?'],
      [['--sides', '3'], 2, 'Expected 1, 2, 4 or all after --sides, found "3".'],
      [['--paper', 'a3'], 2, 'Expected a4 or letter after --paper, found "a3".'],
      [['--frobnicate'], 2, 'Usage: npm run pdf'],
      [['--help'], 0, 'Usage: npm run pdf'],
      [['--leave', 'story.lauch-no-go'], 1, 'Did you mean "story.launch-no-go"?'],
      [['--pick', 'stories', '--leave', 'stories'], 1, 'found that everything is left out'],
      [['--out', join(folder, 'gone', 'x.pdf')], 1, 'Expected a folder at'],
      [['--out', folder], 1, 'found a folder'],
      [['--out', notes], 1, 'Expected a PDF to replace at'],
    ];
    for (const [args, code, said] of cases) {
      const answer = pdf(...args);
      expect(answer.said).toContain(said);
      expect([args, answer.code]).toEqual([args, code]);
    }
    expect(readFileSync(notes, 'utf8')).toBe('mine');
  });
});
