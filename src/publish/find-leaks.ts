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

/** A secret that a site gives away, and where. */
export interface Leak {
  /** The file of the site. */
  path: string;
  /** The line in it, from 1. Null in the name of the file, and in a packed file. */
  line: number | null;
  /** The text there, with some around it. */
  excerpt: string;
  secret: Secret;
}

/** Files of code, in which words may be names of something else. */
const CODE = /\.(?:[cm]?js|css|wasm|map)$/;

/** How many times a text that was decoded is decoded again. */
const MOST_DECODINGS = 3;

/** How many characters an excerpt has on each side of what was found. */
const CHARACTERS_AROUND = 40;

/**
 * Finds secrets in every byte of a site: in names of files, in text, tags, comments, scripts and data, in the packed
 * search index, and in entities, escapes, per cents and base64.
 * @param isOrdinary whether a word in small letters is one of the language; slow, so it is called for few words
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
    const reported = new Set<string>();
    const isCode = CODE.test(path);
    const add = (line: number | null, text: string, hit: Hit) => {
      const { secret } = hit.pattern;
      // A file that holds an entry holds many of its words. One leak is enough to find them.
      const key = `${secret.sort} ${secret.from} ${secret.sort === 'name' ? secret.text : ''}`;
      if (reported.has(key) || !isLeak(text, hit, isCode, isOrdinary)) return;
      reported.add(key);
      leaks.push({ path, line, excerpt: excerptOf(text, hit), secret });
    };
    searchAll(path, search, base64, (_, text, hit) => add(null, text, hit));
    const { texts, isPacked } = unpack(bytes);
    for (const whole of texts)
      searchAll(whole, search, base64, (at, text, hit) => add(isPacked ? null : lineAt(whole, at), text, hit));
  }
  return leaks;
}

/**
 * Searches a text, and everything in it that can be decoded.
 * @param onHit gets the index in the text, the text that was searched, and what was found in that
 */
function searchAll(
  text: string,
  search: Search,
  base64: (run: string) => string[],
  onHit: (at: number, text: string, hit: Hit) => void,
  origin: number | null = null,
  depth = 0,
): void {
  const plain = decodeEntities(text);
  const searchAs = (reading: Reading) => search(plain, reading, (hit) => onHit(origin ?? hit.start, plain, hit));
  searchAs({ apart: true });
  if (plain.includes('<')) searchAs({ markup: true });
  if (depth === MOST_DECODINGS) return;
  for (const { text: decoded, index } of findDecoded(plain, base64))
    searchAll(decoded, search, base64, onHit, origin ?? index, depth + 1);
}

/** Whether words are long enough to be from somebody's sentence. Code has sentences of its own, of short words. */
function isDistinctive(words: readonly string[]): boolean {
  return (
    words.filter(({ length }) => length >= FEWEST_LETTERS_OF_LONG_WORD).length > 1 &&
    words.join('').length >= FEWEST_LETTERS
  );
}

/** How many letters a long word has at least, and how many all words together. */
const FEWEST_LETTERS_OF_LONG_WORD = 4;
const FEWEST_LETTERS = 14;

/** Whether a hit gives the secret away. It does not when the words there may mean something else. */
function isLeak(text: string, { pattern, start, end }: Hit, isCode: boolean, isOrdinary: (word: string) => boolean) {
  const { needs, words, secret, literal } = pattern;
  if (literal !== null) return true;
  const written = text.slice(start, end);
  if (isCode && words.length > 1 && words.length < 5 && !/^[^\s-]+(?:[\s-]+[^\s-]+)+$/.test(written)) return false;
  if (isCode && words.length === 1 && written === written.toLowerCase() && isOrdinary(written)) return false;
  if (isCode && words.length > 1 && secret.sort === 'text' && !isDistinctive(words)) return false;
  if (needs === 'nothing') return true;
  if (isCode || !isWrittenAs(written, secret.text)) return false;
  return needs === 'capitals' || isWithinSentence(text, start);
}

/** Whether words are written with the capitals of a name. */
export function isWrittenAs(written: string, name: string): boolean {
  return name.normalize('NFC').includes(written.normalize('NFC'));
}

/** Whether a word is not the first of its sentence. Only a name has a capital there. */
export function isWithinSentence(text: string, start: number): boolean {
  return /\p{Ll}[,;]?\s+$/u.test(text.slice(Math.max(0, start - 12), start));
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}

function excerptOf(text: string, { start, end }: Hit): string {
  const [from, to] = [Math.max(0, start - CHARACTERS_AROUND), Math.min(text.length, end + CHARACTERS_AROUND)];
  const words = text
    .slice(from, to)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
