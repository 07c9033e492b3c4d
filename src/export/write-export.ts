import type { TextFile } from '../core/library/files.ts';
import { writeDocument } from '../core/library/document.ts';
import { withoutIds, withoutNames } from '../core/library/redact.ts';
import { writeCards } from './cards.ts';
import { toData } from './data.ts';
import { writeSchema } from './data-schema.ts';
import { type Ending, namesOf } from './formats.ts';
import type { Selection } from './selection.ts';
import { writeTable } from './table.ts';

/**
 * Writes an export in a format other than .html, which is built as a page.
 * @param name the name of the file
 * @param settings the settings files of the content folder
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
      const [, schema = ''] = namesOf(ending, name);
      return [
        { path: name, text: `${JSON.stringify(toData(selection, `./${encodeURIComponent(schema)}`), null, 2)}\n` },
        { path: schema, text: writeSchema() },
      ];
    }
  }
}
