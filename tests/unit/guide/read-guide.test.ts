import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDE_FOLDER, readGuideFiles } from '../../../src/guide/read-files.ts';
import { readGuide } from '../../../src/guide/read-guide.ts';
import { renderGuide } from '../../../src/guide/render.ts';
import { listSearchPages } from '../../../src/guide/search-pages.ts';
import { findTable, textsOf } from '../../../src/guide/tables.ts';

const FILES = new Map([
  ['README.md', '# Guide\n\nWhat is here.\n\n- [Two](two.md)\n- [One](one.md)\n'],
  ['one.md', '# One\n\nThe first.\n\nMore.\n\n## A "part" of it\n\nText.\n\n<!-- table: keys -->\n'],
  ['two.md', '# Two\n\nThe second.\n'],
]);

const nowhere = { link: () => null, picture: () => null };

describe('reading the guide', () => {
  it('takes the pages in the order in which the first one names them', () => {
    expect(readGuide(FILES).map(({ slug, title, lead }) => [slug, title, lead])).toEqual([
      ['', 'Guide', 'What is here.'],
      ['two', 'Two', 'The second.'],
      ['one', 'One', 'The first.'],
    ]);
  });

  it('splits a page at its headings, and keeps the place of a table', () => {
    const page = readGuide(FILES)[2]!;
    expect(page.sections.map(({ id, title }) => [id, title])).toEqual([
      ['', ''],
      ['a-part-of-it', 'A "part" of it'],
    ]);
    expect(page.sections[1]!.parts.at(-1)).toEqual({ table: 'keys' });
  });

  it('shows a link that leads nowhere as text, and HTML not at all', () => {
    const [, , page] = readGuide(FILES.set('one.md', '# One\n\nLead.\n\nSee [two](two.md).\n\n<p>Here only.</p>\n'));
    const [part] = page!.sections[0]!.parts;
    expect(renderGuide('nodes' in part! ? part.nodes : [], nowhere).trim()).toBe('<p>See two.</p>');
  });
});

describe('the guide of Greenroom', () => {
  const guide = readGuideFiles();

  it('names every one of its pages', () => {
    expect(guide.map(({ file }) => file).sort()).toEqual(
      readdirSync(GUIDE_FOLDER)
        .filter((name) => name.endsWith('.md'))
        .sort(),
    );
  });

  it.each(guide.map((page) => [page.title, page]))('begins each page with a title and a sentence: %s', (_, page) => {
    expect(page.title).not.toBe('');
    expect(page.lead).toMatch(/\.$/);
  });

  it('has every table it asks for', () => {
    const tables = guide.flatMap(({ sections }) =>
      sections.flatMap(({ parts }) => parts.flatMap((part) => ('table' in part ? [part.table] : []))),
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) expect(textsOf(findTable(table)).every(({ text }) => text !== '')).toBe(true);
  });

  it('refuses a table that nobody makes', () => {
    expect(() => findTable('fields nothing')).toThrow('Expected a table of the guide, found "fields nothing".');
  });

  it('is found part by part, each by an address of its own', () => {
    const pages = listSearchPages(guide);
    const ids = pages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['', 'commands/#pdf', 'mistakes/#unknown-field', 'take-it-along/#get-it-onto-a-phone']),
    );
    expect(pages.find(({ id }) => id === 'what-goes-in-a-file/#in-a-question')?.content).toContain('aliases');
    expect(pages.find(({ id }) => id === 'keys/#on-every-page')?.content).not.toContain('href');
  });

  it('is searched by whole words, where items and cells meet, too', () => {
    const file = '# One\n\nLead.\n\n## Part\n\n- first\n- second\n\n| a | b |\n| - | - |\n| c | d |\n';
    const [, , page] = readGuide(FILES.set('one.md', file));
    expect(listSearchPages([page!]).at(-1)?.content).toBe('Part first second a b c d');
  });
});
