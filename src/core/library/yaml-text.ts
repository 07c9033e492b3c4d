import { type Document, isScalar, parse, type Scalar } from 'yaml';
import { alignText, type ReadSpecial, type Spelling } from '../answer/tree/align.ts';
import { type Written } from '../answer/tree/written.ts';
import type { ExactPoint } from '../diagnostics/point.ts';

/** An escape in double quotes: a backslash and the characters that it changes. */
const ESCAPE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n[ \t]*|[^\n])/iy;

const readEscape: ReadSpecial = (source, index) => {
  ESCAPE.lastIndex = index;
  const [written] = ESCAPE.exec(source) ?? [];
  return written === undefined ? null : { length: written.length, reads: String(parse(`"${written}"`)) };
};

const readQuote: ReadSpecial = (source, index) => (source.startsWith("''", index) ? { length: 2, reads: "'" } : null);

const PLAIN: Spelling = { readSpecial: () => null, silent: '' };

/** How each style of YAML writes a text. */
const SPELLINGS: Readonly<Record<string, Spelling>> = {
  QUOTE_DOUBLE: { readSpecial: readEscape, silent: '' },
  QUOTE_SINGLE: { readSpecial: readQuote, silent: '' },
};

/**
 * Finds where each character of a text in YAML is written. Null if the value is no text.
 * @param pointAt gives the point in the file of an offset in the YAML
 */
export function readWritten(
  doc: Document,
  source: string,
  path: readonly PropertyKey[],
  pointAt: (offset: number) => ExactPoint,
): Written | null {
  const node = doc.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return null;
  const spelling = SPELLINGS[node.type ?? ''] ?? PLAIN;
  const start = startOf(node, source);
  const end = node.range[1] - (spelling === PLAIN ? 0 : 1);
  const { line, column } = pointAt(start);
  const pieces = alignText(node.value, source, { line, column, offset: start }, end, spelling);
  const inFile = ({ offset = 0 }: { offset?: number | undefined }) => pointAt(offset);
  return {
    value: node.value,
    pieces: pieces.map((piece) => ({ ...piece, start: inFile(piece.start), end: piece.end && inFile(piece.end) })),
  };
}

/** The offset where the text of a value starts: after its quotation mark, or on the line below the sign of a block. */
function startOf({ type, range }: Scalar, source: string): number {
  const from = range?.[0] ?? 0;
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return from + 1;
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? source.indexOf('\n', from) + 1 : from;
}
