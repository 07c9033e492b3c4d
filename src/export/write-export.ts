import type { TextFile } from '../core/library/files.ts';
import { writeDocument } from '../core/library/document.ts';
import { withoutIds, withoutNames } from '../core/library/redact.ts';
import { writeCards } from './cards.ts';
import { toData } from './data.ts';
import { writeSchema } from './data-schema.ts';
import { type Ending, fileNamesOf } from './formats.ts';
import type { Selection } from './selection.ts';
import { writeTable } from './table.ts';

/**
 * Writes an export in any format but .html, which the builder makes.
 * @param name the name of the file
 * @param settings the files of settings in the folder of answers
 */
export function writeExport(
  ending: Exclude<Ending, '.html'>,
  selection: Selection,
  name: string,
  settings: readonly TextFile[],
): TextFile[] {
  const { library, interview, entries, hidden, content } = selection;
  switch (ending) {
    case '.md':
      return [
        {
          path: name,
          text: writeDocument([
            ...entries.map((entry) => ({
              path: entry.file,
              title: entry.data.title,
              text: hidden.length ? withoutNames(entry, hidden) : entry.source,
            })),
            ...settings.flatMap((file) => {
              const text = withoutIds(file, content, hidden);
              return text === null ? [] : [{ path: file.path, title: file.path, text }];
            }),
          ]),
        },
      ];
    case '.txt':
      return [{ path: name, text: writeCards(library, interview ?? undefined) }];
    case '.csv':
      return [{ path: name, text: writeTable(library) }];
    case '.json': {
      const [, schema = ''] = fileNamesOf(ending, name);
      return [
        { path: name, text: `${JSON.stringify(toData(selection, `./${encodeURIComponent(schema)}`), null, 2)}\n` },
        { path: schema, text: writeSchema() },
      ];
    }
  }
}
