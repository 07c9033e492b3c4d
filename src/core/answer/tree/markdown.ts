import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { boundMarks, findUnreadable, mayHoldTooMuch } from './bounds.ts';
import { traceAddresses } from './trace.ts';

/** The options of GFM. One tilde is a character, as in "~$2M". Two strike text out. */
export const GFM_OPTIONS = { singleTilde: false } as const;

/** Reads Markdown with GFM. An indented line is text: nobody indents an answer to show code. */
const withoutIndentedCode = processorWithout('codeIndented');

/** Reads the text in HTML as Markdown. A tag is part of a line, and never a block. */
const withoutHtmlBlocks = processorWithout('codeIndented', 'htmlFlow');

/** Most levels of a tree. More could overflow the stack of recursive code. */
const MOST_TREE_LEVELS = 100;

/**
 * Parses Markdown into a tree with positions. Reads text that is nested too deep as plain text. Never throws.
 * @param html `in-line` reads tags only as parts of a line
 */
export function parseMarkdown(text: string, html: 'blocks' | 'in-line' = 'blocks'): Root {
  if (findUnreadable(text) !== null) return plainText(text);
  const processor = html === 'blocks' ? withoutIndentedCode : withoutHtmlBlocks;
  try {
    const root = processor.parse(text);
    return isTooDeep(root) ? plainText(text) : root;
  } catch (error) {
    if (error instanceof RangeError) return plainText(text);
    throw error;
  }
}

/**
 * The first line from which a text is read as plain text, because it has too many marks or levels. Null if there is
 * none.
 */
export function findUnread(text: string): number | null {
  const line = findUnreadable(text);
  if (line !== null) return line;
  if (!mayHoldTooMuch(text)) return null;
  const lines: number[] = [];
  const reporting = unified()
    .use(remarkParse)
    .use(remarkGfm, GFM_OPTIONS)
    .use(disable, ['codeIndented'])
    .use(boundMarks, (at) => void lines.push(at));
  try {
    const root = reporting.parse(text);
    return lines[0] ?? (isTooDeep(root) ? 1 : null);
  } catch (error) {
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

function processorWithout(...constructs: string[]) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, GFM_OPTIONS)
    .use(traceAddresses)
    .use(disable, constructs)
    .use(boundMarks)
    .freeze();
}

/** Turns constructs of Markdown off. */
function disable(this: Processor, constructs: string[]): void {
  (this.data().micromarkExtensions ??= []).push({ disable: { null: constructs } });
}

function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_TREE_LEVELS) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

function plainText(value: string): Root {
  const lines = value.split('\n');
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: lines.length, column: lines.at(-1)!.length + 1, offset: value.length },
  };
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }] };
}
