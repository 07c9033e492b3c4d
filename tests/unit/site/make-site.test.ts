import { expect, test } from 'vitest';
import { EDITIONS } from '../../../src/core/library/edition.ts';
import { makeSite, type SiteSettings } from '../../../src/site/make-site.ts';
import { contentOf, question, story } from '../core/library/folder.ts';

const content = contentOf({
  'questions/asked.md': question('stories: [told]'),
  'stories/told.md': story(),
  'interviews/acme.md': '---\ntitle: Acme\nquestions: [asked]\n---\n\n## A question?\n\nI hope I say it.\n',
});
const SETTINGS: SiteSettings = {
  edition: EDITIONS.local,
  base: '/',
  folderName: 'answers',
  isExample: false,
  isListed: false,
  today: '2026-11-24',
};
const make = (settings: Partial<SiteSettings> = {}) => makeSite(content, { ...SETTINGS, ...settings });

test('every address is below the path of the site', () => {
  const { paths, menu, addresses, guide } = make({ base: '/prep' });
  expect([paths.home, menu[1]?.href, addresses.entry({ kind: 'story', slug: 'told' }), guide]).toEqual([
    '/prep/',
    '/prep/stories/',
    '/prep/stories/told/',
    '/prep/guide/',
  ]);
});

test('what is published of somebody’s own answers has no guide', () => {
  expect(make({ edition: EDITIONS.public }).guide).toBeNull();
});

test('a site without interviews has no section for them', () => {
  const { menu } = makeSite(contentOf({ 'questions/asked.md': question() }), SETTINGS);
  expect(menu.map(({ id }) => id)).not.toContain('interviews');
});

test('the coach reads the entries and the packs', () => {
  const { subjects } = make({ speller: null }).coached;
  expect(subjects.map(({ file }) => file)).toEqual(['questions/asked.md', 'stories/told.md', 'interviews/acme.md']);
});

test('nothing is coached that is not asked for', () => {
  expect(make().coached).toMatchObject({ findings: [], subjects: [], byEntry: [] });
});
