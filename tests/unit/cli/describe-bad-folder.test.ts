import { expect, test } from 'vitest';
import { describeBadFolder } from '../../../src/cli/answers/describe-bad-folder.ts';

test.each([[['questions']], [['stories', 'cv.pdf']], [['site.yaml']], [['interviews']]])(
  'a folder with %j can hold answers',
  (names) => {
    expect(describeBadFolder('~/answers', names)).toBeNull();
  },
);

test.each([
  ['nothing' as const, 'found nothing. Check its name. To begin one: npm run new library ~/docs'],
  ['a file' as const, 'found the file ~/docs. To turn notes into answers: npm run import ~/docs -- --into ~/answers'],
  [[], 'found an empty folder. To begin one: npm run new library ~/docs'],
  [['notes.md', 'Questions.md'], 'found none of them. To turn notes into answers: npm run import NOTES.md -- --into'],
])('what else is there (%j) is refused with what to type', (found, message) => {
  expect(describeBadFolder('~/docs', found)).toContain(message);
});
