/** A list that is split into parts. Each part becomes one small file. */
export interface Parts<T> {
  parts: T[][];
  /** The key of the first item of each part. */
  starts: string[];
}

/**
 * Splits an alphabetical list into parts of nearly the same size.
 * @param most most items in a part
 */
export function splitParts<T>(items: readonly T[], most: number, keyOf: (item: T) => string): Parts<T> {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / (count || 1));
  const parts = Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
  return { parts, starts: parts.map(([first]) => keyOf(first!)) };
}
