import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from './markdown.ts';

/** Most times that a text is parsed. Hiding one split comment may reveal another. */
const MOST_PASSES = 3;

/**
 * Parses Markdown without the comments that have an empty line. Markdown ends HTML there, and would show the rest of
 * the comment. All other text keeps its position.
 */
export function parseWithoutSplitComments(text: string): { root: Root; source: string } {
  let source = text;
  let root = parseMarkdown(source);
  for (let pass = 0; pass < MOST_PASSES && source.includes('<!--'); pass++) {
    const shown = hideSplitComments(root, source);
    if (shown === source) break;
    source = shown;
    root = parseMarkdown(source);
  }
  return { root, source };
}

function hideSplitComments(root: Root, source: string): string {
  let shown = '';
  let at = 0;
  visit(root, 'html', ({ value, position }) => {
    const within = value.lastIndexOf('<!--');
    if (within <= 0 || value.includes('-->', within) || !position) return;
    const start = source.lastIndexOf('<!--', position.end.offset);
    const close = source.indexOf('-->', start);
    if (start < at || close < 0) return;
    shown += source.slice(at, start) + source.slice(start, close + 3).replace(/[^\n]/g, ' ');
    at = close + 3;
  });
  return shown + source.slice(at);
}
