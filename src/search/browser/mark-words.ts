import { addSheet } from '../../site/element.ts';
import { MARK } from '../mark.ts';
import { findWords } from '../results/find-words.ts';
import sheet from './marks.css?inline';

/** Marks the words that the page's address names, without changing the page; nothing in a browser that cannot. */
export function markWords(): void {
  const words = new URLSearchParams(location.search).get(MARK)?.split(' ') ?? [];
  if (!('highlights' in CSS)) return;
  const ranges: Range[] = [];
  for (const part of document.querySelectorAll('article, aside')) {
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
  addSheet(sheet);
}
