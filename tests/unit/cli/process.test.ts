import { expect, test } from 'vitest';
import { runCommand } from '../../run-command.ts';
import { makeFolder, question, SETTINGS } from '../core/library/folder.ts';

// Other tests run commands in their own process. These run a new one, to test what only that shows.
test.each<[string, Record<string, string>, string[], number, RegExp]>([
  ['0 when it worked', { 'questions/a.md': question() }, [], 0, /^Reading .*\n/],
  ['1 when the answers are broken', { 'questions/a.md': question('topc: x') }, [], 1, /questions\/a\.md:4/],
  ['2 when it makes no sense', {}, ['--frob'], 2, /See: npm run check -- --help\n$/],
])('a command ends with %s, and never with the trace of an error', async (_, files, args, code, message) => {
  const folder = makeFolder({ ...SETTINGS, ...files });
  const ran = await runCommand('check', args, { env: { GREENROOM_CONTENT: folder, GREENROOM_STATE: folder } });
  expect(ran.said).toMatch(message);
  expect(ran.said).not.toMatch(/\n\s+at /);
  expect(ran.code).toBe(code);
});

test('a command that there is not ends with 2, and names the nearest', async () => {
  expect(await runCommand('chek')).toMatchObject({ code: 2, said: expect.stringContaining('Did you mean "check"?') });
});
