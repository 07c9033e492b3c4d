import { expect, test } from 'vitest';
import { EDITIONS, selectEdition } from '../../../src/core/library/edition.ts';
import { buildLibrary } from '../../../src/core/library/library.ts';
import { selectExport } from '../../../src/export/selection.ts';
import { writeExport } from '../../../src/export/write-export.ts';
import { writeSearchData } from '../../../src/site/one-page/write-search-data.ts';
import { checkTexts } from '../core/library/folder.ts';
import { contents } from '../core/library/make-content.ts';
import { forMany } from '../generated.ts';

const PUBLIC = { interview: undefined, kinds: [], drafts: false, privates: false };

/** A body without its comments, which no page shows. */
const shown = (body: string) => body.replace(/<!--.*?-->/gs, '');

test('no word of a private entry is in the public edition, its search or an export', async () => {
  await forMany(contents, 40, ({ texts, secrets }) => {
    const { content: all } = checkTexts(texts);
    if (!all) return;
    const { content } = selectEdition(all, EDITIONS.public);
    const settings = Object.entries(texts).flatMap(([path, text]) => (path.includes('/') ? [] : [{ path, text }]));
    const selection = selectExport(all, PUBLIC);
    const out = {
      edition: JSON.stringify([
        content.topics,
        content.entries.map(({ slug, data, body }) => [slug, data, shown(body)]),
      ]),
      search: writeSearchData(buildLibrary(content)),
      ...Object.fromEntries(
        (['.md', '.csv', '.txt', '.json'] as const).map((ending) => [
          ending,
          writeExport(ending, selection, `all${ending}`, settings)[0]!.text,
        ]),
      ),
    };
    const leaks = Object.entries(out).flatMap(([where, text]) =>
      secrets.filter((word) => text.includes(word)).map((word) => `${word} in ${where}`),
    );
    expect(leaks).toEqual([]);
  });
});
