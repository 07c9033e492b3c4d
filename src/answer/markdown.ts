import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The one Markdown processor: whatever reads an answer, and whatever shows it, sees the same tree. */
export const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parses Markdown into its tree, with positions. Never throws: any text is valid Markdown. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}
