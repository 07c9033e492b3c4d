import { expect, test } from 'vitest';
import { INTERVIEW, STORIES } from '../../e2e/library.ts';
import { LIBRARY } from '../../run-command.ts';
import { runHere } from '../../run-here.ts';
import { makeFolder, question, SETTINGS } from '../core/library/folder.ts';

test.each([
  [['--interview', `${INTERVIEW.slug}x`], `found "${INTERVIEW.slug}x". Did you mean "${INTERVIEW.slug}"?`],
  [['--leave', `story.${STORIES.told.slug}x`], `Did you mean "story.${STORIES.told.slug}"?`],
])('a name that is not on a sheet is refused with the nearest: %j', async (options, message) => {
  const { code, warned } = await runHere(makeFolder({}), 'pdf', [LIBRARY, ...options]);
  expect(warned).toContain(message);
  expect(code).toBe(1);
});

test('a sheet is not written among the answers', async () => {
  const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
  const { code, warned } = await runHere(folder, 'pdf', ['.']);
  expect(warned).toContain('Expected a file outside the answers');
  expect(code).toBe(1);
});
