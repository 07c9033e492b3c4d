import type { Blockquote } from 'mdast';

/** The mark of a callout, as in "> [!NOTE]" or "> [!tip]- A title". */
const MARK = /^\[!([a-z][\w-]*)\][+-]?[ \t]*(?:\n|(?=\S)|$)/i;

/** Removes the mark from a callout. A title that follows it becomes a line of its own. */
export function readCallout(quote: Blockquote): Blockquote | null {
  const [first, ...rest] = quote.children;
  const [text, ...after] = first?.type === 'paragraph' ? first.children : [];
  const others = after[0]?.type === 'break' ? after.slice(1) : after;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !MARK.test(text.value)) return quote;
  const value = text.value.replace(MARK, '');
  const isTitled = !/^[^\n]*\n/.test(MARK.exec(text.value)?.[0] ?? '');
  const [title = '', ...body] = isTitled ? value.split('\n') : ['', value];
  const children = [
    ...(title.trim()
      ? [{ type: 'strong' as const, children: [{ ...text, value: title.trim() }], position: text.position }]
      : []),
    ...(title.trim() && (body.length || others.length) ? [{ type: 'break' as const }] : []),
    ...(body.length ? [{ ...text, value: body.join('\n') }] : []),
    ...others,
  ];
  const kept = [...(children.length ? [{ ...first, children }] : []), ...rest];
  return kept.length ? { ...quote, children: kept } : null;
}
