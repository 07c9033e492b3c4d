import { readTextFiles } from '../../src/machine/read-text-files.ts';
import { importNotes } from '../../src/import/import-notes.ts';
import { decodeNotes } from '../../src/import/text/decode.ts';
import { planImport } from '../../src/import/plan.ts';
import { type Content, entriesOf } from '../../src/core/library/content.ts';
import { checkFiles } from '../../src/core/library/check-files.ts';
import { readContent } from '../../src/machine/read-content.ts';
import { contentFolders, EXAMPLE } from '../../src/machine/project.ts';

/** The sizes of notes to time, in bytes. */
const BYTES = [100_000, 1_000_000, 5_000_000];

/** Times the import of notes of several sizes. */
export function run(): number {
  const { defaults } = contentFolders();
  const { content } = readContent(EXAMPLE, defaults);
  if (!content) throw new Error('The example has mistakes. Run npm run check -- --example.');
  const known = entriesOf(content, 'question').map(({ data }) => data);
  const rows = BYTES.map((size) => {
    const bytes = new TextEncoder().encode(writeNotes(content, size));
    const row: Record<string, number> = { bytes: bytes.length };
    const time = <T>(name: string, work: () => T): T => {
      const started = performance.now();
      const result = work();
      row[name] = Math.round(performance.now() - started);
      return result;
    };
    const { text } = time('decoding', () => decodeNotes(bytes));
    time('taking apart', () => importNotes(text, 'Notes'));
    const { files } = time('planning', () =>
      planImport([{ file: 'notes.md', text }], { existing: [], replace: false, topics: content.topics, known }),
    );
    time('checking', () =>
      checkFiles({ files, paths: files.map(({ path }) => path), problems: [] }, EXAMPLE, readTextFiles(defaults).files),
    );
    return { ...row, entries: files.length };
  });
  console.log('Milliseconds to import notes. Planning includes taking them apart.');
  console.table(rows);
  return 0;
}

/** Writes notes of a size, in characters, from the questions of the example. Each title gets a number. */
function writeNotes({ entries }: Content, size: number): string {
  const questions = entries.filter(({ kind }) => kind === 'question');
  let notes = '';
  for (let round = 1; notes.length < size; round += 1)
    for (const { data, body } of questions)
      notes += `# ${data.title.replace(/\?$/, '')}, ${round}?\n\n${body.trim().replace(/^#/gm, '##')}\n\n`;
  return notes;
}
