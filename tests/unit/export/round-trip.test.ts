import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/core/library/library.ts';
import { selectExport, type Wanted } from '../../../src/export/selection.ts';
import { writeExport } from '../../../src/export/write-export.ts';
import { planImport } from '../../../src/import/plan.ts';
import { checkTexts } from '../core/library/folder.ts';
import { contents } from '../core/library/make-content.ts';
import { forMany } from '../generated.ts';

const EVERYTHING: Wanted = {
  interview: undefined,
  kinds: ['question', 'story', 'strength', 'interview'],
  drafts: true,
  privates: true,
};
const IMPORT = { replace: false, topics: [], known: [] };

/** Splits a table of RFC 4180 into rows of cells. */
function readTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.length > 1);
}

test('content that is exported as one document and imported again is the same, apart from white space at its end', async () => {
  await forMany(contents, 30, ({ texts }) => {
    const { content } = checkTexts(texts);
    if (!content) return;
    const selection = selectExport(content, EVERYTHING);
    const [document] = writeExport('.md', selection, 'all.md', []);
    const { files, leftOut, refused } = planImport([{ file: 'all.md', text: document!.text }], {
      ...IMPORT,
      existing: [],
    });
    const entries = Object.entries(texts).filter(([path]) => path.includes('/'));
    expect(Object.fromEntries(files.map(({ path, text }) => [path, text.trimEnd()]))).toEqual(
      Object.fromEntries(entries.map(([path, text]) => [path, text.trimEnd()])),
    );
    expect([...leftOut.filter(({ line }) => line > 1), ...refused]).toEqual([]);
  });
});

test('a table comes back from its text, each cell as it was', async () => {
  await forMany(contents, 30, ({ texts }) => {
    const { content } = checkTexts(texts);
    if (!content) return;
    const [table] = writeExport('.csv', selectExport(content, EVERYTHING), 'all.csv', []);
    const [head = [], ...rows] = readTable(table!.text.replace(/^\uFEFF/, ''));
    expect(rows.filter(({ length }) => length !== head.length)).toEqual([]);
    // A spreadsheet would run a cell that begins so; the apostrophe keeps it text.
    const guard = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
    const { questions, stories, strengths } = buildLibrary(content);
    expect(
      rows.map((cells) => [cells[head.indexOf('title')], cells[head.indexOf('headline')], cells[head.indexOf('cues')]]),
    ).toEqual(
      [...questions, ...stories, ...strengths].map(({ title, headline, cues }) => [
        guard(title),
        guard(headline ?? ''),
        guard(cues.map((cue) => (typeof cue === 'string' ? cue : `${cue.role}: ${cue.text}`)).join('\n')),
      ]),
    );
  });
});
