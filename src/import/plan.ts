import { stringify } from 'yaml';
import { Refusal } from '../core/diagnostics/refusal.mjs';
import { isDocument } from '../core/library/document.ts';
import type { TextFile } from '../core/library/files.ts';
import type { Topic } from '../core/library/schemas/settings.ts';
import { TOPICS } from '../core/library/settings.ts';
import type { Draft } from './entries/draft.ts';
import { fileEntries, type Filing } from './file-entries.ts';
import { importNotes } from './import-notes.ts';
import { planDocument } from './plan-document.ts';
import { isOpen } from './words/open-answer.ts';
import type { ComingFile, Document, Plan, PlannedFile } from './planned.ts';

/** The options of an import, and the files that exist. */
export interface ImportOptions extends Omit<Filing, 'addTopics'> {
  /** The files in the folder of answers. */
  existing: readonly TextFile[];
  /** Whether to replace files with different text. */
  replace: boolean;
}

/**
 * Plans the import of notes into a folder of answers.
 * @throws Refusal for a Greenroom document that cannot be split, or is not imported alone
 */
export function planImport(documents: readonly Document[], { existing, replace, ...filing }: ImportOptions): Plan {
  const existingByPath = new Map(existing.map((file) => [file.path.toLowerCase(), file]));
  const greenroomDocument = documents.find(({ text }) => isDocument(text));
  const isSame = greenroomDocument ? isSameText : isSameButOrder;
  const coming = (file: TextFile): ComingFile => {
    const before = existingByPath.get(file.path.toLowerCase());
    if (!before) return { ...file, state: 'new' };
    const state = isSame(before.text, file.text) ? 'same' : replace ? 'replaced' : 'kept';
    // Some systems ignore the case of names. An existing file keeps its own.
    return { text: file.text, path: before.path, state };
  };
  if (greenroomDocument) {
    if (documents.length > 1)
      throw new Refusal(
        `${greenroomDocument.file}: Expected one Greenroom document, found other files with it. Import each by itself.`,
      );
    if (filing.company !== undefined)
      throw new Refusal(
        `${greenroomDocument.file}: Expected notes to use --company on, found a Greenroom document, which is imported unchanged. Remove the option.`,
      );
    return planDocument(greenroomDocument, coming);
  }
  const imported = documents.map(({ file, text }) => ({ file, ...importNotes(text, titleOf(file)) }));
  const source = new Map<Draft, string>(
    imported.flatMap(({ file, drafts }) => drafts.map((draft) => [draft, file] as const)),
  );
  const addTopics = !existingByPath.has(TOPICS);
  const { files, topics } = fileEntries(
    imported.flatMap(({ drafts }) => drafts),
    { ...filing, addTopics },
  );
  return {
    files: files.map(({ path, text, draft, guessed }): PlannedFile => ({
      ...coming({ path, text }),
      kind: draft.kind,
      title: draft.title,
      from: source.get(draft) ?? '',
      line: draft.line,
      lines: draft.lines,
      answered: !isOpen(draft.body) || draft.gathers.length > 0,
      guessed,
    })),
    settings:
      addTopics && topics.length > filing.topics.length
        ? [{ path: TOPICS, text: writeTopics(topics), state: 'new' }]
        : [],
    refused: [],
    leftOut: imported.flatMap(({ file, leftOut }) => leftOut.map((line) => ({ ...line, from: file }))),
    offers: imported.flatMap(({ file, offers }) => offers.map((offer) => ({ ...offer, from: file }))),
  };
}

/** Whether two texts are the same, apart from white space at the end. */
function isSameText(before: string, after: string): boolean {
  return before.trimEnd() === after.trimEnd();
}

/** Whether two texts are the same apart from `order`, which changes when a question is added before it. */
function isSameButOrder(before: string, after: string): boolean {
  const withoutOrder = (text: string) => text.replace(/^order: \d+\n/m, '');
  return isSameText(withoutOrder(before), withoutOrder(after));
}

function writeTopics(topics: readonly Topic[]): string {
  return `# Topics of your questions, in the order that the site lists them.\n${stringify(topics, { lineWidth: 0 })}`;
}

/** The title for notes without a heading: their file name. */
function titleOf(file: string): string {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1) || 'Notes';
}
