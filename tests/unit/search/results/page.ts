import { type FieldName, formatAnchor } from '../../../../src/search/fields.ts';
import type { IndexedPage, ExcerptPiece } from '../../../../src/search/results/excerpt.ts';

/** A field with its text, and the id of its section. */
export type FieldText = readonly [name: FieldName, text: string, id?: string];

/** A page of the index as the engine keeps it. */
export function pageOf(title: string, ...fields: FieldText[]): IndexedPage {
  const words = [title];
  const anchors = fields.map(([name, text, id = '']) => {
    const location = words.join(' ').split(' ').length;
    words.push(text);
    return { id: formatAnchor({ name, id }), location };
  });
  return { content: words.join(' '), anchors };
}

/** The places of every word of a page that holds one of these, with how much each is worth; one when nothing is said. */
export function placesOf({ content }: IndexedPage, worth: readonly string[] | Record<string, number>) {
  const values = Array.isArray(worth) ? Object.fromEntries(worth.map((word: string) => [word, 1])) : worth;
  return new Map(
    content.split(' ').flatMap((word, place) => {
      const key = Object.keys(values).find((each) => word.toLowerCase().includes(each));
      return key ? [[place, (values as Record<string, number>)[key]!] as const] : [];
    }),
  );
}

/** Pieces as text, what is marked in brackets. */
export function write(pieces: readonly ExcerptPiece[] | undefined): string | undefined {
  return pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}
