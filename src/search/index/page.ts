import { nameSections } from '../../core/library/section-names.ts';
import type { MeasuredAnswer } from '../../core/answer/analyze.ts';
import { typeset } from '../../core/answer/typography.ts';
import { KINDS, NODE_KINDS, type NodeKind } from '../../core/library/kinds.ts';
import { listNodes } from '../../core/library/library.ts';
import type { Library, NodeOf } from '../../core/library/model.ts';
import { type FieldName, formatAnchor } from '../fields.ts';
import { WEIGHTS } from '../weights.ts';

/** An entry that can be found. */
export type Searchable = NodeOf<NodeKind>;

/** A field of an entry, with its text. */
export interface IndexedField {
  name: FieldName;
  /** The id of its section. Empty if it has none. */
  id: string;
  /** The label of its section. Empty if it has none. */
  label: string;
  text: string;
}

/** Lists the entries that can be found, in the site's order. Entries that Greenroom lends are not found. */
export function listSearchable(library: Library): Searchable[] {
  return listNodes(library, NODE_KINDS).filter(({ file }) => !library.lent.has(file));
}

/** The address of an entry's page, below the site's own. */
export function pathOf({ kind, slug }: Searchable): string {
  return `/${KINDS[kind].folder}/${encodeURIComponent(slug)}/`;
}

/**
 * Lists the fields of an entry that are searched, in reading order. The text of a story is indexed only with the story.
 */
export function fieldsOf(entry: Searchable): IndexedField[] {
  const { searched, title } = KINDS[entry.kind];
  const named: Readonly<Record<string, FieldName>> = searched;
  const own: Readonly<Record<string, unknown>> = { ...entry, title };
  return Object.entries(named).flatMap(([property, name]) =>
    property === 'body'
      ? bodyOf(entry)
      : textsIn(own[property])
          .filter((text) => text.trim())
          .map((text) => ({ name, id: '', label: '', text })),
  );
}

/** The texts of a property: the text itself, those in a list, or those of the entries that it holds. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value === null || typeof value !== 'object') return [];
  const { title, text, asks, answer } = value as Readonly<Record<string, unknown>>;
  return textsIn([title, text, asks, answer].filter((each) => typeof each === 'string'));
}

function bodyOf(entry: Searchable): IndexedField[] {
  if ('answer' in entry) return sectionsOf(entry.answer);
  return entry.text.trim() ? [{ name: 'text', id: '', label: '', text: entry.text }] : [];
}

function sectionsOf(answer: MeasuredAnswer): IndexedField[] {
  return nameSections(answer.sections, '')
    .filter(({ section }) => !section.note)
    .map(({ section, id, label }) => ({
      name: section.role?.length === 1 ? (section.role as FieldName) : 'text',
      id: label || section.role ? id : '',
      label,
      text: section.spoken.map((block) => block.text).join(' '),
    }))
    .filter(({ label, text }) => (label + text).trim());
}

/** Seconds to say an entry. 0 if nothing of it is said. */
export function secondsOf(entry: Searchable): number {
  if (KINDS[entry.kind].said === null || !('answer' in entry)) return 0;
  return 'seconds' in entry ? entry.seconds : entry.answer.seconds;
}

/** Prepares a text for the index: its quotation marks are those of the pages, and its words are split as in queries. */
export function plainText(text: string): string {
  return typeset(
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/(?<=\S)[–—…](?=\S)/g, ' $& '),
  );
}

/** Escapes a text for HTML. */
const escape = (text: string) => plainText(text).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/**
 * Writes an entry as the page that the engine indexes. Each field has its weight, and an anchor by which the field of
 * a match is known.
 */
export function toIndexHtml(entry: Searchable, language: string): string {
  const fields = fieldsOf(entry).map(
    (field) =>
      `<p id="${escape(formatAnchor(field))}" data-pagefind-weight="${WEIGHTS[field.name]}">${escape([field.label, field.text].filter(Boolean).join('. '))}</p>`,
  );
  return `<!doctype html><html lang="${escape(language)}"><body data-pagefind-body><i data-pagefind-meta="kind:${entry.kind}"></i><i data-pagefind-meta="seconds:${secondsOf(entry)}"></i><h1 data-pagefind-weight="${WEIGHTS.title}">${escape(entry.title)}</h1>${fields.join('')}</body></html>`;
}
