import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../core/answer/tree/markdown.ts';

/** Text that was encoded, and its position. */
export interface Decoded {
  text: string;
  /** The index of the first encoded character. */
  index: number;
}

/** How many characters a text in base64 must have to be read. */
const FEWEST_CHARACTERS = 3;

const named = new Map<string, string>();

/** The character that an entity of HTML stands for. The entity itself when it is unknown. */
function readEntity(entity: string, number: string | undefined): string {
  if (number !== undefined) {
    const code = Number(number.replace(/^x/i, '0x'));
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
  }
  const whole = entity.endsWith(';') ? entity : `${entity};`;
  const known = named.get(whole) ?? toString(parseMarkdown(`x${whole}`)).slice(1);
  named.set(whole, known);
  return known === whole ? entity : known;
}

/** Replaces the entities of HTML in a text by their characters. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(x[0-9a-f]+|\d+)|[a-z][a-z0-9]+);?/gi, (entity, number?: string) =>
    readEntity(entity, number),
  );
}

/**
 * Decodes everything in a text that may be encoded: per cents of addresses, escapes of code, and base64.
 * @param readBase64 a reader that `base64Reader` made
 */
export function findDecoded(text: string, readBase64: (run: string) => string[]): Decoded[] {
  return [...decodePercents(text), ...decodeEscapes(text), ...decodeBase64(text, readBase64)];
}

function decodePercents(text: string): Decoded[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return [];
  return [...text.matchAll(/[^\s"'<>%]*(?:%[0-9a-f]{2}[^\s"'<>%]*)+/gi)].map(({ 0: written, index }) => ({
    index,
    text: Buffer.from(
      written.replace(/%([0-9a-f]{2})|([^\p{ASCII}]+)/giu, (_, hex?: string, other = '') =>
        hex === undefined
          ? Buffer.from(other as string).toString('latin1')
          : String.fromCharCode(Number.parseInt(hex, 16)),
      ),
      'latin1',
    ).toString(),
  }));
}

function decodeEscapes(text: string): Decoded[] {
  if (!/\\(?:u[0-9a-f{]|x[0-9a-f])/i.test(text)) return [];
  const decoded = text.replace(
    /\\+(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi,
    (written, long?: string, four?: string, two?: string) => {
      const code = Number.parseInt(long ?? four ?? two ?? '', 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : written;
    },
  );
  return [{ text: decoded, index: 0 }];
}

/** How many characters in a row are read as base64 at least. */
const FEWEST_CHARACTERS_IN_RUN = 6;

/** For each character: 0 when it cannot be base64, 1 when it can, 2 for capitals and digits. Base64 has one at least. */
const IN_BASE64 = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Z0-9]/.test(String.fromCharCode(code)) ? 2 : Number(/[a-z+/_-]/.test(String.fromCharCode(code))),
);

function decodeBase64(text: string, read: (run: string) => string[]): Decoded[] {
  const decoded: Decoded[] = [];
  let start = 0;
  let seenKinds = 0;
  // A loop, because a regular expression takes most of the time of a search over the millions of words of a site.
  for (let at = 0; at <= text.length; at++) {
    const kind = IN_BASE64[text.charCodeAt(at)];
    if (kind) {
      seenKinds |= kind;
      continue;
    }
    if (seenKinds & 2 && at - start >= FEWEST_CHARACTERS_IN_RUN)
      for (const result of read(text.slice(start, at))) decoded.push({ text: result, index: start });
    start = at + 1;
    seenKinds = 0;
  }
  return decoded;
}

/** Makes a reader of base64 that remembers what it has read: pages repeat most of their text. */
export function base64Reader(): (run: string) => string[] {
  const known = new Map<string, string[]>();
  return (run) => {
    const before = known.get(run);
    if (before) return before;
    // The text before may end in characters of base64, so base64 may begin at any of four offsets.
    const read = [0, 1, 2, 3].flatMap((from) => readBase64(run.slice(from)) ?? []);
    known.set(run, read);
    return read;
  };
}

/** The readable parts of what a run of characters says as base64. Null when no part is readable. */
function readBase64(run: string): string | null {
  const parts = Buffer.from(run, 'base64')
    .toString()
    .split(/[^\P{Cc}\t\n\r]+|\uFFFD+/u)
    .filter((part) => part.length >= FEWEST_CHARACTERS);
  return parts.length ? parts.join('\0') : null;
}
