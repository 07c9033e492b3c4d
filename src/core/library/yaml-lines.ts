import { type Document, isMap, isNode } from 'yaml';

/** The offset of a value's key in a YAML text. If the value is absent, the offset of its nearest parent. */
export function keyOffset(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const range = valueRange(doc, path.slice(0, length));
    if (range) return range[0];
  }
  return doc.contents?.range?.[0] ?? 0;
}

/** The offsets where a value's key begins and where the value ends. Undefined if the value is absent. */
export function valueRange(doc: Document, path: readonly PropertyKey[]): [start: number, end: number] | undefined {
  const parent = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
  const key = path.at(-1);
  const pair = isMap(parent)
    ? parent.items.find((item) => isNode(item.key) && String(item.key) === String(key))
    : undefined;
  const node = pair ? pair.key : path.length ? doc.getIn(path, true) : undefined;
  if (!isNode(node) || !node.range) return undefined;
  const value = pair && isNode(pair.value) ? pair.value.range : undefined;
  return [node.range[0], Math.max(node.range[1], value?.[1] ?? 0)];
}
