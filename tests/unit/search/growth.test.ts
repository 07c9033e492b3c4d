import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/core/library/library.ts';
import { writeDataFiles } from '../../../src/search/index/files.ts';
import { toMemoryPage } from '../../../src/search/index/memory-page.ts';
import { listSearchable, pathOf, toIndexHtml } from '../../../src/search/index/page.ts';
import { makeEngine } from '../../../src/search/memory/engine.ts';
import { readQuery } from '../../../src/search/query/read-query.ts';
import { findExcerpt, wordsToMark } from '../../../src/search/results/excerpt.ts';
import { contentOf } from '../core/library/folder.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

function index(text: string): void {
  const library = buildLibrary(
    contentOf({ 'questions/a.md': `---\ntitle: Why you?\ntopic: deadlines\n---\n\n${text}\n` }),
  );
  const entries = listSearchable(library);
  for (const entry of entries) toIndexHtml(entry, 'en');
  writeDataFiles(library, entries.map(pathOf));
  const pages = entries.map((entry) => toMemoryPage(entry, pathOf(entry)));
  makeEngine(pages, () => '');
  for (const page of pages) {
    const everywhere = new Map(page.content.split(/\s+/).map((_, place) => [place, 1]));
    findExcerpt(page, everywhere);
    wordsToMark(page, everywhere);
  }
}

test.each(['a b ', '## a\n\nb\n\n', '"a" '])(
  'the index takes only as much longer as an answer of %j is longer',
  (unit) => {
    expect(growthOf(index, unit, 2000)).toBeLessThan(MOST_GROWTH);
  },
);

test.each(['a ', '"a', "'", '.'])('a query takes only as much longer as %j is longer', (unit) => {
  expect(growthOf((text) => readQuery(text, new Map()), unit, 20_000)).toBeLessThan(MOST_GROWTH);
});
