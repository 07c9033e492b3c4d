import { expect, test } from 'vitest';
import { describeHidden } from '../../../src/builder/describe-hidden.ts';
import { EDITIONS, selectEdition } from '../../../src/core/library/edition.ts';
import { contentOf, question } from '../core/library/folder.ts';

const QUESTION = { 'questions/a.md': question() };
const secret = { 'questions/b.md': question('private: true') };
const acme = { 'interviews/acme.md': '---\ntitle: Acme\n---\n' };
const soon = { 'interviews/soon.md': '---\ntitle: Soon\ndraft: true\n---\n' };

test.each([
  ['nothing', {}, []],
  ['a private entry', secret, ['1 private entry left out.']],
  ['an interview', acme, ['1 private entry left out. An interview is published only with “private: false”.']],
  [
    'both, and a draft',
    { ...secret, ...acme, ...soon },
    [
      '2 private entries left out. 1 interview among them: an interview is published only with “private: false”.',
      '1 draft left out.',
    ],
  ],
])('a build that leaves out %s says so', (_, files, lines) => {
  const { withheld, hidden } = selectEdition(contentOf({ ...QUESTION, ...files }), EDITIONS.public);
  expect(describeHidden(withheld, hidden)).toEqual(lines);
});
