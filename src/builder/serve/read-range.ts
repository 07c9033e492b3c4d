/** A part of a file, by its first and last byte. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads which part of a file a Range header asks for.
 * @returns "all" for the whole file, as for several parts at once or another unit; "none" when there is no such part
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'all' | 'none' {
  const [, parts] = /^\s*bytes\s*=(.*)$/i.exec(header ?? '') ?? [];
  if (parts === undefined || parts.includes(',')) return 'all';
  const [, from = '', to = ''] = /^\s*(\d*)\s*-\s*(\d*)\s*$/.exec(parts) ?? [];
  if (from === '' && to === '') return 'none';
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? { first, last } : 'none';
}
