import { describe, expect, test } from 'vitest';
import { buildPack } from '../../../src/interviews/pack.ts';
import { entriesOf } from '../../../src/core/library/content.ts';
import { buildLibrary } from '../../../src/core/library/library.ts';
import { makePaths } from '../../../src/site/paths.ts';
import { addressesOfPack, addressesOfSite } from '../../../src/site/addresses.ts';
import { contentOf, question, story } from '../core/library/folder.ts';

const content = contentOf({
  'questions/asked.md': question('stories: [told]'),
  'questions/other.md': question().replace('A question?', 'Another question?'),
  'stories/told.md': story(),
  'stories/other.md': story().replace('A story', 'Another story'),
  'strengths/calm.md': '---\ntitle: Calm\n---\n\n> I stay calm.\n',
  'weaknesses/late.md': '---\ntitle: Late\n---\n\n> I am late.\n',
  'rules/numbers.mdx': '---\ntitle: Numbers\n---\n\nUse them.\n',
  'interviews/acme.md': '---\ntitle: Acme\nquestions: [asked]\n---\n',
});
const paths = makePaths('/');
const pack = buildPack(content, entriesOf(content, 'interview')[0]!);

describe('on the site', () => {
  const site = addressesOfSite(buildLibrary(content), paths);

  test.each([
    ['question', 'other', '/questions/other/'],
    ['story', 'told', '/stories/told/'],
    ['strength', 'calm', '/strengths/calm/'],
    ['weakness', 'late', '/weaknesses/late/'],
    ['rule', 'numbers', '/rules/numbers/'],
    ['story', 'asked', null],
    ['question', 'hidden', null],
  ] as const)('the page of the %s %s is %s', (kind, slug, address) => {
    expect(site.entry({ kind, slug })).toBe(address);
  });

  test('the coach has pages, one for each check', () => {
    expect([site.coach(), site.coach('hedges')]).toEqual(['/coach/', '/coach/hedges/']);
  });

  test('a competency has a page, and the sheet is of everything', () => {
    expect([site.competency({ id: 'ownership' }), site.sheet]).toEqual(['/competencies/ownership/', '/cheat-sheet/']);
  });
});

describe('in a pack', () => {
  const addresses = addressesOfPack(pack, paths);

  test.each([
    ['question', 'asked', '/interviews/acme/questions/asked/'],
    ['story', 'told', '/interviews/acme/stories/told/'],
    ['story', 'asked', null],
    ['question', 'other', null],
    ['story', 'other', null],
    ['strength', 'calm', null],
    ['rule', 'numbers', null],
  ] as const)('the page of the %s %s is %s: nothing leads back to the neutral text', (kind, slug, address) => {
    expect(addresses.entry({ kind, slug })).toBe(address);
  });

  test('nothing leads to the coach, who is outside', () => {
    expect([addresses.coach(), addresses.coach('hedges')]).toEqual([null, null]);
  });

  test('a competency has no page, and the sheet is its own', () => {
    expect([addresses.competency({ id: 'ownership' }), addresses.sheet]).toEqual([
      null,
      '/interviews/acme/cheat-sheet/',
    ]);
  });
});
