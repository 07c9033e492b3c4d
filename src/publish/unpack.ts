import { gunzipSync } from 'node:zlib';

/** The first characters of each file of a search index, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Reads the texts of a file, packed or not: each string of a search index, or the whole of any other file. */
export function unpack(bytes: Buffer): { texts: string[]; isPacked: boolean } {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isPacked ? gunzip(bytes) : bytes;
  if (!plain.subarray(0, SIGNATURE.length).equals(Buffer.from(SIGNATURE)))
    return { texts: [plain.toString()], isPacked };
  const inner = plain.subarray(SIGNATURE.length);
  return { texts: readCbor(inner) ?? [inner.toString()], isPacked };
}

function gunzip(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}

/** The strings in CBOR, in their order. Null when the bytes are no CBOR. */
function readCbor(bytes: Buffer): string[] | null {
  const texts: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = bytes[at++]!;
    const [major, size] = [head >> 5, head & 31];
    let value = size;
    if (size >= 24 && size <= 27) {
      const width = 1 << (size - 24);
      if (at + width > bytes.length) return null;
      value = width === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, width);
      at += width;
    } else if (size > 27 && size < 31) return null;
    // The items of arrays, maps and tags follow them. Numbers have no text. A string of unknown length is made of others.
    if ((major !== 2 && major !== 3) || size === 31) continue;
    if (at + value > bytes.length) return null;
    texts.push(bytes.toString('utf8', at, at + value));
    at += value;
  }
  return texts;
}
