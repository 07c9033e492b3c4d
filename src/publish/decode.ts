import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../core/answer/tree/markdown.ts';

/** Text that was written in another form, and where it stands. */
export interface Decoded {
  text: string;
  /** Where its written form begins. */
  index: number;
}

/** The shortest text that is read from base64, in characters. */
const SHORTEST = 3;

const named = new Map<string, string>();

/** The character that an entity of HTML stands for; the entity itself when there is none of that name. */
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

/** Puts characters in the place of the entities of HTML. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(x[0-9a-f]+|\d+)|[a-z][a-z0-9]+);?/gi, (entity, number?: string) =>
    readEntity(entity, number),
  );
}

/** Everything in a text that may be written as something else: in addresses, in strings of code, and as base64. */
export function findDecoded(text: string, base64: (run: string) => string[]): Decoded[] {
  return [...decodePercents(text), ...decodeEscapes(text), ...decodeBase64(text, base64)];
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

/** The shortest run of characters that is read as base64. */
const SHORTEST_RUN = 6;

/** Which characters base64 is of: 2 for capitals and digits, of which it has some. */
const IN_BASE64 = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Z0-9]/.test(String.fromCharCode(code)) ? 2 : Number(/[a-z+/_-]/.test(String.fromCharCode(code))),
);

function decodeBase64(text: string, read: (run: string) => string[]): Decoded[] {
  const found: Decoded[] = [];
  let start = 0;
  let has = 0;
  // By hand: as a pattern, the millions of words of a site would take most of the time.
  for (let at = 0; at <= text.length; at++) {
    const kind = IN_BASE64[text.charCodeAt(at)];
    if (kind) {
      has |= kind;
      continue;
    }
    if (has & 2 && at - start >= SHORTEST_RUN)
      for (const decoded of read(text.slice(start, at))) found.push({ text: decoded, index: start });
    start = at + 1;
    has = 0;
  }
  return found;
}

/** Makes a reader of base64 that reads the same run of characters once: pages repeat most of what they hold. */
export function base64Reader(): (run: string) => string[] {
  const known = new Map<string, string[]>();
  return (run) => {
    const before = known.get(run);
    if (before) return before;
    // What stands before it may be of the same characters: it may begin at any of four places.
    const read = [0, 1, 2, 3].flatMap((from) => readBase64(run.slice(from)) ?? []);
    known.set(run, read);
    return read;
  };
}

/** What a run of characters says as base64, each part of it that can be read; null when nothing can. */
function readBase64(run: string): string | null {
  const parts = Buffer.from(run, 'base64')
    .toString()
    .split(/[^\P{Cc}\t\n\r]+|\uFFFD+/u)
    .filter((part) => part.length >= SHORTEST);
  return parts.length ? parts.join('\0') : null;
}
