import type { Blockquote } from 'mdast';
import { sliceLeaf } from './leaves.ts';

/** The mark of a callout, as in "> [!NOTE]" or "> [!tip]- A title". */
const MARK = /^\[!([a-z][\w-]*)\][+-]?[ \t]*(?:\n|(?=\S)|$)/i;

/** Removes the mark from a callout. A title that follows it becomes a line of its own. */
export function readCallout(quote: Blockquote): Blockquote | null {
  const [first, ...rest] = quote.children;
  const [text, ...after] = first?.type === 'paragraph' ? first.children : [];
  const others = after[0]?.type === 'break' ? after.slice(1) : after;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !MARK.test(text.value)) return quote;
  const mark = MARK.exec(text.value)?.[0] ?? '';
  const isTitled = !mark.includes('\n');
  const lineEnd = isTitled ? text.value.indexOf('\n', mark.length) : mark.length - 1;
  const titleEnd = lineEnd < 0 ? text.value.length : lineEnd;
  const title = isTitled ? text.value.slice(mark.length, titleEnd) : '';
  const from = mark.length + title.length - title.trimStart().length;
  const hasBody = lineEnd >= 0;
  const children = [
    ...(title.trim()
      ? [
          {
            type: 'strong' as const,
            children: [sliceLeaf(text, from, from + title.trim().length)],
            position: text.position,
          },
        ]
      : []),
    ...(title.trim() && (hasBody || others.length) ? [{ type: 'break' as const }] : []),
    ...(hasBody ? [sliceLeaf(text, lineEnd + 1)] : []),
    ...others,
  ];
  const kept = [...(children.length ? [{ ...first, children }] : []), ...rest];
  return kept.length ? { ...quote, children: kept } : null;
}
