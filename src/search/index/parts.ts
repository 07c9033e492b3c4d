/** A list split into parts, each for one small file. */
export interface Parts<T> {
  parts: T[][];
  /** The first item of each part. */
  starts: string[];
}

/** Splits an alphabetical list into even parts of at most a size. */
export function splitParts<T>(items: readonly T[], most: number, nameOf: (item: T) => string): Parts<T> {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / (count || 1));
  const parts = Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
  return { parts, starts: parts.map(([first]) => nameOf(first!)) };
}
