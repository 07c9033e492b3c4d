import { expect, test } from 'vitest';
import { makePaths } from '../../../src/site/paths.ts';

const paths = makePaths('/');
const named = { slug: 'c# & café?' };
const written = 'c%23%20%26%20caf%C3%A9%3F';

test.each([
  ['an entry', paths.entry({ kind: 'question', slug: 'risk' }), '/questions/risk/'],
  ['an entry whose name has other signs', paths.entry({ kind: 'story', ...named }), `/stories/${written}/`],
  [
    'an entry in a pack',
    paths.inPack(named, { kind: 'question', ...named }),
    `/interviews/${written}/questions/${written}/`,
  ],
  ['the sheet of a pack', paths.sheetOf(named), `/interviews/${written}/cheat-sheet/`],
  ['a list', paths.list('weakness'), '/weaknesses/'],
  ['a further page of a list', paths.list('story', 2), '/stories/page/2/'],
  ['a topic', paths.topic({ id: 'teamwork' }), '/topics/teamwork/'],
  ['a further page of a topic', paths.topic({ id: 'teamwork' }, 3), '/topics/teamwork/page/3/'],
  ['all competencies', paths.competencies(), '/competencies/'],
  ['a further page of all competencies', paths.competencies(2), '/competencies/page/2/'],
  ['a competency', paths.competency({ id: 'learning' }), '/competencies/learning/'],
  ['a further page of a competency', paths.competency({ id: 'learning' }, 2), '/competencies/learning/page/2/'],
  ['a rule of the coach', paths.coachRule('hedges'), '/coach/hedges/'],
])('the address of %s', (_, address, expected) => {
  expect(address).toBe(expected);
});

test.each([
  ['/', '/'],
  ['', '/'],
  ['/prep', '/prep/'],
  ['prep/', '/prep/'],
  ['/a/b/', '/a/b/'],
])('all addresses of a site under “%s” begin with %s', (base, home) => {
  const { home: first, search, entry } = makePaths(base);
  expect([first, search, entry({ kind: 'story', slug: 'told' })]).toEqual([
    home,
    `${home}search/`,
    `${home}stories/told/`,
  ]);
});
