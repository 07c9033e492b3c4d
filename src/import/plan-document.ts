import { readAnswer } from './words/languages.ts';
import { type DocumentPart, readDocument } from '../core/library/document.ts';
import { readEntry } from '../core/library/entry.ts';
import type { TextFile } from '../core/library/files.ts';
import { addressOf } from '../core/library/slugs.ts';
import { findCode } from './text/code.ts';
import type { ComingFile, Document, Plan, PlannedFile } from './planned.ts';
import { isQuestion } from './words/titles.ts';

/** Reasons to leave out lines of a document: the first line, and text that was added outside its files. */
export const FIRST_LINE = 'the first line of a Greenroom document';
const OUTSIDE = 'outside the files in this Greenroom document';

/**
 * Plans the import of a document that Greenroom wrote. Its files are imported unchanged.
 * @throws Refusal if its files cannot be told apart
 */
export function planDocument({ file, text }: Document, coming: (file: TextFile) => ComingFile): Plan {
  const parts = readDocument(text, file);
  const written = text.split('\n');
  const files = parts.flatMap((part) => planEntry(part, file, coming));
  const used = new Set(parts.flatMap(({ lines }) => lines));
  const titles = new Map(files.map(({ path, title }) => [path, title.replace(/\s+/g, ' ')]));
  const leave = (line: number, why: string) => ({ from: file, line, text: written[line - 1] ?? '', why });
  return {
    files,
    settings: parts.filter(({ path }) => !addressOf(path)).map(({ path, text: own }) => coming({ path, text: own })),
    refused: [],
    leftOut: [
      ...written.flatMap((line, index) =>
        line.trim() && !used.has(index + 1) ? [leave(index + 1, index ? OUTSIDE : FIRST_LINE)] : [],
      ),
      ...parts.flatMap(({ path, heading }) =>
        heading && titles.has(path) && heading.text !== titles.get(path)
          ? [leave(heading.line, `the title comes from the title: line below it, “${titles.get(path)}”`)]
          : [],
      ),
    ].sort((a, b) => a.line - b.line),
    offers: findQuestions(parts, files, file, written),
  };
}

/** Finds questions that were added between the entries. Without a file name they are part of the entry above. */
function findQuestions(
  parts: readonly DocumentPart[],
  files: readonly PlannedFile[],
  from: string,
  lines: readonly string[],
): Plan['offers'] {
  const code = findCode(lines);
  return parts.flatMap(({ path, line: named, lines: own }) =>
    own.flatMap((line) => {
      const text = lines[line - 1] ?? '';
      if (line <= named || code[line - 1] || !text.startsWith('# ') || !isQuestion(text.slice(2))) return [];
      const title = files.find((file) => file.path === path)?.title ?? path;
      return [{ kind: 'question' as const, title, part: text.slice(2).trim(), line, from }];
    }),
  );
}

function planEntry(part: DocumentPart, from: string, coming: (file: TextFile) => ComingFile): PlannedFile[] {
  const kind = addressOf(part.path)?.kind;
  if (!kind) return [];
  const { entry } = readEntry(part);
  const { gathers = [], stories = [] } = (entry?.data ?? {}) as Partial<Record<'gathers' | 'stories', string[]>>;
  return [
    {
      ...coming({ path: part.path, text: part.text }),
      kind,
      title: entry?.data.title ?? part.heading?.text ?? part.path,
      from,
      line: part.heading?.line ?? part.line,
      lines: part.lines,
      answered:
        !entry ||
        readAnswer(entry.body).sections.some(({ spoken }) => spoken.length > 0) ||
        gathers.length > 0 ||
        stories.length > 0,
      guessed: entry?.data.guessed ?? [],
    },
  ];
}
