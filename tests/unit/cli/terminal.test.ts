import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../run-command.ts';
import { makeFolder, SETTINGS } from '../core/library/folder.ts';

/** Every kind of character that may control a terminal, or is invisible in it. */
const EVIL = '\u001b[2J\u001b]0;x\u0007\u009b1m\b\r\u202e\u2066\u200f\u061c\u200b\u2028';
const NAME = EVIL.replaceAll('/', '');

const SEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const LIBRARY = {
  ...SETTINGS,
  'questions/a.md': `---\ntitle: "Why${JSON.stringify(EVIL).slice(1, -1)}?"\ntopic: deadlines\n"x${JSON.stringify(EVIL).slice(1, -1)}": 1\n---\nI${EVIL} saved TODO ${EVIL}[gap].\n`,
  [`questions/b${NAME}.md`]: `---\ntitle: B${EVIL}\ntopic: ${EVIL}\n---\n[a](../${EVIL})\n`,
  'stories/c.md': `---\ntitle: C\n---\n## Result${EVIL}\n\nMuch${EVIL} faster.\n`,
};

test.each([
  ['start', [`no${EVIL}where`]],
  ['build', [`--${EVIL}`]],
  ['pdf', [`no${EVIL}where`, 'x.pdf']],
  ['check', ['FOLDER']],
  ['coach', ['FOLDER']],
  ['coach', ['FOLDER', '--format', 'json']],
  ['coach', ['FOLDER', '--format', 'sarif']],
  ['coach', ['FOLDER', '--rule', EVIL]],
  ['coach', ['FOLDER/questions/a.md']],
  ['export', ['FOLDER', '--to', `/nowhere/x${EVIL}.md`]],
  ['export', ['FOLDER', '--to', 'x.csv', '--interview', EVIL]],
  ['import', ['FOLDER/questions/a.md', '--into', `FOLDER/in${EVIL}`, '--dry-run']],
  ['new', ['FOLDER', 'question', `Why${EVIL}?`]],
  [`no${EVIL}`, []],
] as (readonly [string, readonly string[]])[])('%j %j prints nothing that a terminal obeys', async (name, args) => {
  const folder = join(
    makeFolder({
      [`in${NAME}/.keep`]: '',
      ...Object.fromEntries(Object.entries(LIBRARY).map(([path, text]) => [`in${NAME}/${path}`, text])),
    }),
    `in${NAME}`,
  );
  const { said, code } = await runCommand(
    name,
    args.map((arg) => arg.replace('FOLDER', folder)),
    { env: { GREENROOM_CONTENT: `no${EVIL}`, GREENROOM_DEBUG: '' } },
  );
  expect(code).not.toBeNull();
  expect(SEEN.exec(said)).toBeNull();
});
