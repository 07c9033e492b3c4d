import { addSheet } from '../browser/element.ts';
import { findWords } from '../../search/results/find-words.ts';
import sheet from './marks.css?inline';

let hasSheet = false;

/**
 * Highlights words in some elements, and removes earlier highlights. The elements do not change. Does nothing in a browser
 * without the Highlight API.
 */
export function markWords(words: readonly string[], parts: Iterable<Element>): void {
  if (!('highlights' in CSS)) return;
  const ranges: Range[] = [];
  for (const part of parts) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('.crumbs, .chips') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { start, end } of findWords(node.textContent ?? '', words)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
  if (!hasSheet) addSheet(sheet);
  hasSheet = true;
}
