import { withLibrary } from './with-library.ts';
import { readSpeller } from '../../src/core/language/spelling/read-speller.ts';
import { reviewContent } from '../../src/coach/review.ts';
import { readTextFiles } from '../../src/machine/read-text-files.ts';
import { buildLibrary } from '../../src/core/library/library.ts';
import { readContent } from '../../src/machine/read-content.ts';
import { readSizes } from './bench-sizes.ts';
import type { Request } from '../../src/commands/command.ts';
import type { benchCoach } from '../../src/commands/table/project.ts';
import { contentFolders, EXAMPLE } from '../../src/machine/project.ts';

/** Times reading, measuring and coaching generated libraries. */
export async function run({ args }: Request<typeof benchCoach>): Promise<number> {
  const sizes = readSizes(args, [30, 1000, 5000]);
  const speller = readSpeller({ language: 'en', words: [] });
  const { files } = readTextFiles(EXAMPLE);
  const rows: Record<string, number>[] = [];
  for (const size of sizes) {
    await withLibrary(files, size, ({ content: folder, entries }) => {
      const row: Record<string, number> = { entries };
      const time = <T>(name: string, work: () => T): T => {
        const started = performance.now();
        const result = work();
        row[name] = Math.round(performance.now() - started);
        return result;
      };
      const { content } = time('reading', () => readContent(folder, contentFolders().defaults));
      if (!content) throw new Error('The generated library could not be read.');
      const library = time('measuring', () => buildLibrary(content));
      row['findings'] = time('coaching', () => reviewContent(content, { library, speller })).findings.length;
      rows.push(row);
      return Promise.resolve();
    });
  }
  console.log('Milliseconds to read a library, to measure its answers, and to coach them.');
  console.table(rows);
  return 0;
}
