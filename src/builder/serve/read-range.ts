/** A part of a file, by its first and last byte. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads which part of a file a Range header asks for.
 * @param size the size of the file, in bytes
 * @returns "all" for the whole file, also when several parts or another unit are asked for; "none" if there is no such part
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
