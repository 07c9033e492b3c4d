import { readTextFiles } from '../../../src/machine/read-text-files.ts';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sheetOfLibrary } from '../../../src/paper/sheet.ts';
import { reviewContent } from '../../../src/coach/review.ts';
import { buildLibrary } from '../../../src/core/library/library.ts';
import { checkFiles } from '../../../src/core/library/check-files.ts';
import { writeSearchData } from '../../../src/site/one-page/write-search-data.ts';
import { writeDataFiles } from '../../../src/search/index/files.ts';
import { listSearchable, pathOf, toIndexHtml } from '../../../src/search/index/page.ts';
import { findTradeWords } from './trade-words.ts';

/** What somebody writes who has only questions and a story. */
const NURSE = {
  'questions/angry-relative.md': '---\ntitle: How do you deal with an angry relative?\ntopic: people\n---\n',
  'questions/mistake.md':
    '---\ntitle: Tell me about a mistake on your ward.\nheadline: I gave breakfast to a patient who had to fast.\ntopic: challenges\ncompetencies: [failure-resilience]\nstories: [breakfast]\n---\n',
  'questions/why-nursing.md':
    '---\ntitle: Why did you become a nurse?\ntopic: motivation\n---\n\nOne nurse told my grandmother what would happen next. I want to be that person.\n',
  'stories/breakfast.md':
    '---\ntitle: The breakfast before surgery\ncompetencies: [safety]\n---\n\n## Situation\n\nA ward of 24 beds.\n\n## Action\n\nI told the surgeon at once.\n\n## Result\n\nThe operation moved by 5 hours.\n',
};

const files = Object.entries(NURSE).map(([path, text]) => ({ path, text }));
const { content, problems } = checkFiles(
  { files, paths: files.map(({ path }) => path), problems: [] },
  '/nurse',
  readTextFiles(join(import.meta.dirname, '../../../src/defaults')).files,
);
const library = buildLibrary(content!);
const entries = listSearchable(library);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('in the library of a nurse who wrote only questions and a story', () => {
  it('there is no problem', () => {
    expect(problems).toEqual([]);
  });

  it.each<[string, () => string]>([
    [
      'pages',
      () => JSON.stringify([library.site, library.topics.map(({ title, blurb }) => [title, blurb]), library.rules]),
    ],
    ['competencies', () => JSON.stringify(library.competencies.map(({ title, looksFor }) => [title, looksFor]))],
    [
      'cheat sheet',
      () => {
        const { title, groups } = sheetOfLibrary(library);
        return JSON.stringify([
          title,
          groups.map((group) => [group.title, group.entries.map((entry) => [entry.title, entry.headline])]),
        ]);
      },
    ],
    ['search index', () => entries.map((entry) => toIndexHtml(entry, 'en')).join('\n')],
    [
      'words that search corrects to',
      () =>
        writeDataFiles(library, entries.map(pathOf))
          .map(({ content: bytes }) => decode(bytes))
          .join('\n'),
    ],
    ['one page', () => writeSearchData(library)],
    [
      'coach’s findings',
      () =>
        reviewContent(content!)
          .findings.map(({ says, advice }) => `${says} ${advice}`)
          .join('\n'),
    ],
  ])('no word of another trade is in the %s', (_, write) => {
    expect(write().length).toBeGreaterThan(20);
    expect(findTradeWords(write())).toEqual([]);
  });

  it('the cheat sheet begins with rules that fit any trade', () => {
    const [group] = sheetOfLibrary(library).groups;
    expect(group?.title).toBe('Golden rules');
    expect(group?.entries).toHaveLength(5);
  });

  it('search finds nothing but what is hers', () => {
    expect(entries.map(({ file }) => file).sort()).toEqual(Object.keys(NURSE));
    const words = writeDataFiles(library, entries.map(pathOf))
      .filter(({ path }) => path.startsWith('words'))
      .map(({ content: bytes }) => decode(bytes))
      .join('\n');
    expect(words).toContain('"surgeon"');
    expect(words).not.toContain('"adjective"');
  });
});
