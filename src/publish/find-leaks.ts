import { base64Reader, decodeEntities, findDecoded } from './decode.ts';
import type { Reading } from './read-words.ts';
import { type Hit, type Search, searchFor } from './search-patterns.ts';
import type { Pattern, Secret } from './secret.ts';
import { unpack } from './unpack.ts';

/** A file of a site. */
export interface SiteFile {
  /** Path below the site's folder, with forward slashes. */
  path: string;
  bytes: Buffer;
}

/** Where a site says what it must not. */
export interface Leak {
  /** The file of the site. */
  path: string;
  /** The line in it, from 1; null in the name of the file, and in a file that is packed. */
  line: number | null;
  /** What stands there. */
  excerpt: string;
  secret: Secret;
}

/** Code, in which words are names of other things, too. */
const CODE = /\.(?:[cm]?js|css|wasm|map)$/;

/** How deep something may be written in another form within another. */
const DEEPEST = 3;

/** Characters of an excerpt on each side of what was found. */
const AROUND = 40;

/**
 * Looks for secrets in every byte of a site: in names of files, in text, tags, comments, scripts and data, in the packed
 * search index, and in what is written as entities, escapes, per cents or base64.
 * @param isOrdinary whether a word in small letters is one of the language; asked of few
 */
export function findLeaks(
  files: Iterable<SiteFile>,
  patterns: readonly Pattern[],
  isOrdinary: (word: string) => boolean,
): Leak[] {
  const search = searchFor(patterns);
  const base64 = base64Reader();
  const leaks: Leak[] = [];
  for (const { path, bytes } of files) {
    const told = new Set<string>();
    const isCode = CODE.test(path);
    const add = (line: number | null, text: string, hit: Hit) => {
      const { secret } = hit.pattern;
      // A file that holds an entry holds many of its words: one place is enough to find it.
      const key = `${secret.sort} ${secret.from} ${secret.sort === 'name' ? secret.text : ''}`;
      if (told.has(key) || !holds(text, hit, isCode, isOrdinary)) return;
      told.add(key);
      leaks.push({ path, line, excerpt: excerptOf(text, hit), secret });
    };
    searchAll(path, search, base64, (_, text, hit) => add(null, text, hit));
    const { texts, isPacked } = unpack(bytes);
    for (const each of texts)
      searchAll(each, search, base64, (at, text, hit) => add(isPacked ? null : lineAt(each, at), text, hit));
  }
  return leaks;
}

/** Searches a text, and everything in it that is written in another form. */
function searchAll(
  text: string,
  search: Search,
  base64: (run: string) => string[],
  found: (at: number, text: string, hit: Hit) => void,
  origin: number | null = null,
  depth = 0,
): void {
  const plain = decodeEntities(text);
  const look = (reading: Reading) => search(plain, reading, (hit) => found(origin ?? hit.start, plain, hit));
  look({ apart: true });
  if (plain.includes('<')) look({ markup: true });
  if (depth === DEEPEST) return;
  for (const { text: decoded, index } of findDecoded(plain, base64))
    searchAll(decoded, search, base64, found, origin ?? index, depth + 1);
}

/** Whether words say enough to be a sentence of somebody's: code has sentences of its own, of short and usual words. */
function saysMuch(words: readonly string[]): boolean {
  return words.filter(({ length }) => length >= LONG_WORD).length > 1 && words.join('').length >= MUCH;
}

const LONG_WORD = 4;
const MUCH = 14;

/** Whether what was found tells what it is: a word of the language may be a name, too. */
function holds(text: string, { pattern, start, end }: Hit, isCode: boolean, isOrdinary: (word: string) => boolean) {
  const { needs, words, secret, literal } = pattern;
  if (literal !== null) return true;
  const written = text.slice(start, end);
  if (isCode && words.length > 1 && words.length < 5 && !/^[^\s-]+(?:[\s-]+[^\s-]+)+$/.test(written)) return false;
  if (isCode && words.length === 1 && written === written.toLowerCase() && isOrdinary(written)) return false;
  if (isCode && words.length > 1 && secret.sort === 'text' && !saysMuch(words)) return false;
  if (needs === 'nothing') return true;
  if (isCode || !isWrittenAs(written, secret.text)) return false;
  return needs === 'capitals' || isWithinSentence(text, start);
}

/** Whether a name is written with the capitals that it has. */
export function isWrittenAs(written: string, name: string): boolean {
  return name.normalize('NFC').includes(written.normalize('NFC'));
}

/** Whether a word stands within a sentence, where only a name has a capital. */
export function isWithinSentence(text: string, start: number): boolean {
  return /\p{Ll}[,;]?\s+$/u.test(text.slice(Math.max(0, start - 12), start));
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}

function excerptOf(text: string, { start, end }: Hit): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const words = text
    .slice(from, to)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
