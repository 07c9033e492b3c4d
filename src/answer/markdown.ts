import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The Markdown processor. Everything that reads or shows answers uses this one, so that they see the same tree. */
export const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Deepest nesting of lists, quotes and emphasis that is read. It keeps recursive code safe. */
const DEEPEST = 100;

/** Parses Markdown into a tree with positions. Never throws: text that is nested too deep is read as plain text. */
export function parseMarkdown(text: string): Root {
  try {
    const root = markdown.parse(text);
    return isTooDeep(root) ? plainText(text) : root;
  } catch (error) {
    if (error instanceof RangeError) return plainText(text);
    throw error;
  }
}

function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
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
