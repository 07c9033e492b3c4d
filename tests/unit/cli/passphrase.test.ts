import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../run-command.ts';
import { runHere } from '../../run-here.ts';
import { makeFolder, question, SETTINGS } from '../core/library/folder.ts';

const FILES = { ...SETTINGS, 'questions/a.md': question() };

test.each([
  ['an empty passphrase', { env: { GREENROOM_PASSPHRASE: '  ' } }],
  ['none on standard input', { input: '' }],
])('a page is not locked with %s, and nothing is written', async (_, given) => {
  const folder = makeFolder(FILES);
  const out = makeFolder({});
  const { code, said } = await runCommand('export', [folder, join(out, 'a.html'), '--passphrase'], given);
  expect(code).toBe(1);
  expect(said).toContain('Expected a passphrase, found none.');
  expect(readdirSync(out)).toEqual([]);
});

test('only a page can be locked', async () => {
  const from = makeFolder({});
  const ran = await runHere(from, 'export', [makeFolder(FILES), 'a.csv', '--passphrase'], {
    GREENROOM_PASSPHRASE: 'x',
  });
  expect(ran).toMatchObject({ code: 2, warned: expect.stringContaining('Only a page can be locked.') });
  expect(existsSync(join(from, 'a.csv'))).toBe(false);
});
