import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { findBrowser } from '../../src/machine/browser.ts';
import { printSheet } from '../../src/cli/run/print-sheet.ts';
import { runCommand } from '../run-command.ts';
import { INTERVIEW, QUESTIONS, STORIES } from './library.ts';
import { siteOf } from './sites.ts';

const pdf = (...args: string[]) => runCommand('pdf', args);

test.describe('the PDF command', () => {
  // Each run builds into the same folder.
  test.describe.configure({ mode: 'serial' });
  let folder = '';

  test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'greenroom-'))));
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('writes the sheet of an interview on the paper that is asked for, without what is left out', async () => {
    const file = join(folder, 'acme.pdf');
    writeFileSync(file, '%PDF-1.4 an earlier one, which is replaced');
    const left = ['--leave', 'stories', '--leave', 'q2'];
    const { code, said } = await pdf('--interview', INTERVIEW.slug, '--paper', 'letter', ...left, '--out', file);
    expect([code, said]).toEqual([0, expect.stringContaining('It fits: 1 side of Letter')]);
    const document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    expect((await document.getPage(1)).getViewport({ scale: 1 })).toMatchObject({ width: 612, height: 792 });
    // Where a line breaks, the fonts decide.
    const fold = (words: string) => words.replace(/\s+/g, '');
    const text = fold((await extractText(document, { mergePages: true })).text);
    expect(text).toContain(fold(INTERVIEW.title));
    expect(text).toContain(fold(QUESTIONS.gap.short));
    expect(text).not.toContain(fold(STORIES.told.cues[0]!.text));
    expect(text).not.toContain(fold(QUESTIONS.tailored.cues[0]!));
  });

  test('says what to leave out when the budget can’t be met, and writes nothing', async () => {
    const file = join(folder, 'all.pdf');
    const { code, said } = await pdf('--sides', '1', '--density', 'full', '--out', file);
    expect(code).toBe(1);
    expect(said).toMatch(/It does not fit\. It takes \d+ sides of A4, at 8 pt, and you chose 1 side\./);
    expect(said).toMatch(/ {2}Leave out (?:S|Q)\d+ .* \((?:story|question)\.[^)\s]+\)/);
    expect(existsSync(file)).toBe(false);
  });
});

test('a sheet that everything is left out of is told from one that fits', async () => {
  const print = async (query: string) => (await printSheet(await findBrowser(), siteOf('PUBLIC').folder, query)).state;
  expect(await print('cheat-sheet/?pick=stories&leave=stories')).toBe('empty');
  expect(await print('cheat-sheet/')).toBe('fits');
});
