import { fromHtml } from 'hast-util-from-html';
import type { Link, Parents, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { alignText, type ReadSpecial, type Spelling } from './align.ts';
import { type Leaf, sliceLeaf, writeLeaf } from './leaves.ts';

/** An entity of HTML, such as "&amp;". */
const ENTITY = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy;

const readEntity: ReadSpecial = (source, index) => {
  if (source[index] !== '&') return null;
  ENTITY.lastIndex = index;
  const [written] = ENTITY.exec(source) ?? [];
  if (written === undefined) return null;
  const [text] = fromHtml(written, { fragment: true }).children;
  return text?.type === 'text' && text.value !== written ? { length: written.length, reads: text.value } : null;
};

/** How Markdown writes text: with entities, backslashes, and the marks of the quotes around it. */
const TEXT: Spelling = { readSpecial: readEntity, silent: '\\>' };

/** How Markdown writes code: as it is, with the marks of the quotes around it. */
const CODE: Spelling = { readSpecial: () => null, silent: '>' };

/** Stores in a leaf where its text is written. Stores nothing if it is written as it reads, from its position on. */
export function traceLeaf(leaf: Leaf, source: string): void {
  const cut = cuts.get(leaf);
  if (cut) {
    traceLeaf(cut.from, source);
    Object.assign(leaf, sliceLeaf(cut.from, cut.at, cut.at + leaf.value.length));
    return;
  }
  const { value, position } = leaf;
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (!position || start === undefined || end === undefined || leaf.data?.pieces) return;
  if (leaf.type === 'text' || leaf.type === 'html') {
    if (end - start === value.length) return;
    const spelling = leaf.type === 'text' ? TEXT : CODE;
    leaf.data = { ...leaf.data, pieces: alignText(value, source, position.start, end, spelling) };
    return;
  }
  const written = source.slice(start, end);
  const before = leaf.type === 'code' ? /^[^\n]*\n/.exec(written)?.[0] : openingOf(written, value);
  const [first = ''] = before?.split('\n') ?? [];
  const isBelow = before?.endsWith('\n');
  const from = {
    line: position.start.line + (isBelow ? 1 : 0),
    column: isBelow ? 1 : position.start.column + first.length,
    offset: start + (before?.length ?? 0),
  };
  Object.assign(leaf, writeLeaf(leaf, { value, pieces: alignText(value, source, from, end, CODE) }), { position });
}

/** The backticks before code, and the space after them that is not part of the code. */
function openingOf(written: string, value: string): string {
  const marks = /^`*/.exec(written)?.[0] ?? '';
  const isPadded = written.length - 2 * marks.length > value.length && /\s/.test(written[marks.length] ?? '');
  return marks + (isPadded ? ' ' : '');
}

/** The text that a leaf was cut from, for leaves without a position. */
const cuts = new WeakMap<Leaf, { from: Text; at: number }>();

/** The texts of a tree that may hold addresses, by their parents. */
const uncut = new WeakMap<Root, [parent: Parents, texts: Text[]][]>();

/** Text without this has no address that GFM finds. */
const MAY_HOLD_ADDRESS = /@|www\.|:\/\//i;

/** Remembers the texts that GFM cuts addresses from. GFM gives the parts no positions. */
export function traceAddresses(this: Processor): void {
  const data = this.data();
  const remember = (root: Root): void => {
    const found = new Map<Parents, Text[]>();
    visit(root, 'text', (node, _, parent) => {
      if (parent && MAY_HOLD_ADDRESS.test(node.value)) found.set(parent, [...(found.get(parent) ?? []), node]);
    });
    uncut.set(root, [...found]);
  };
  const recall = (root: Root): void => {
    for (const [parent, texts] of uncut.get(root) ?? []) {
      const left = new Set<unknown>(parent.children);
      const whole = texts.filter((text) => !left.has(text));
      let [index, at] = [0, 0];
      for (const child of parent.children) {
        const part = child.type === 'link' ? textOfLink(child) : child.type === 'text' ? child : null;
        const from = whole[index];
        if (child.position || !part || !from) continue;
        cuts.set(part, { from, at });
        at += part.value.length;
        if (at >= from.value.length) [index, at] = [index + 1, 0];
      }
    }
  };
  data.fromMarkdownExtensions = [
    { transforms: [remember] },
    ...(data.fromMarkdownExtensions ?? []),
    { transforms: [recall] },
  ];
}

function textOfLink({ children: [first] }: Link): Text | null {
  return first?.type === 'text' ? first : null;
}
