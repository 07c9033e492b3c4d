import { expect, test } from 'vitest';
import { reviewContent } from '../../../../src/coach/review.ts';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import { arrangeFindings } from '../../../../src/site/coach/coached.ts';
import { makePaths } from '../../../../src/site/paths.ts';
import { contentOf, question, story } from '../../core/library/folder.ts';

const content = contentOf({
  'questions/asked.md': question('stories: [told]', 'I say it.\n'),
  'stories/told.md': story('coach:\n  star-missing-part: It is short.\n'),
  'interviews/acme.md': '---\ntitle: Acme\nquestions: [asked]\n---\n\n## A question?\n\nI say so.\n',
  'rules/structure.mdx': '---\ntitle: Tell it in parts\nshort: Parts\n---\n\nIn four.\n',
});
const library = buildLibrary(content);
const coached = arrangeFindings(reviewContent(content, { library }), library, makePaths('/'));
const asked = { kind: 'question', slug: 'asked' } as const;
const short = coached.findings.filter(({ id }) => id === 'spoken-length');

test('a question and what an interview answers to it have findings of their own', () => {
  expect(
    ['questions/asked.md', 'interviews/acme.md'].map((file) =>
      coached.findingsIn({ ...asked, file }).map((finding) => [finding.id, finding.file]),
    ),
  ).toEqual([[['spoken-length', 'questions/asked.md']], [['spoken-length', 'interviews/acme.md']]]);
});

test('a finding leads to the page of its entry, in the pack where it was written for an interview', () => {
  expect(short.map(coached.entryOf)).toEqual([
    { title: 'A question? (Acme)', href: '/interviews/acme/questions/asked/' },
    { title: 'A question?', href: '/questions/asked/' },
    { title: 'A story', href: '/stories/told/' },
  ]);
});

test('a finding in the settings leads nowhere', () => {
  expect(coached.entryOf({ ...short[0]!, file: 'site.yaml', entry: '' })).toBeNull();
});

test.each([
  ['with findings', 'spoken-length', '3'],
  ['whose findings are exempted', 'star-missing-part', '3 exempted'],
  ['without findings', 'placeholder', 'passed'],
])('a check %s says how many', (_, id, says) => {
  expect(coached.describeRule(id)).toBe(says);
});

test('what checks are about has the name that the library’s own rule gives it', () => {
  expect([coached.nameConcern('structure'), coached.nameConcern('truth')]).toEqual(['Parts', 'Truth']);
});
