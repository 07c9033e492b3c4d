import { CHARACTER, characters, fold } from './fold.ts';

/** Elements that stand within a line: a word or a sentence goes on through them. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** How a text is read. */
export interface Reading {
  /** Whether tags are left out, as a browser shows a page: a sentence goes on through those within a line. */
  markup?: boolean;
  /** Whether what stands in quotation marks or brackets is apart from what stands beside it, as in code. */
  apart?: boolean;
}

/** What is told of each word: its hash, where it is, and whether it goes on with the one before it. */
export type Visit = (hash: number, start: number, end: number, goesOn: boolean) => void;

/** Characters that data and code put between things that are apart. */
const APART = new Set([...'"<>{}[]|\0'].map((character) => character.charCodeAt(0)));

const LESS = 0x3c;

/** From here on, characters are of scripts that put no spaces between sentences. */
const NO_SPACES = 0x30_00;

/** What ends a sentence, where no word goes on right after it. */
const ENDS = new Set([...'.!?…。！？'].map((character) => character.charCodeAt(0)));

/** Reads the words of a text, each as a hash of how it is compared. It makes no copy: a site has millions of words. */
export function readWords(text: string, { markup = false, apart = false }: Reading, visit: Visit): void {
  const kinds = characters();
  const { length } = text;
  let start = -1;
  let hash = 0;
  let isPlain = true;
  let goesOn = false;
  const end = (at: number) => {
    if (start < 0) return;
    visit(isPlain ? hash : hashWord(wordAt(text, start, at, markup)), start, at, goesOn);
    start = -1;
    goesOn = true;
  };
  const begin = (at: number) => {
    start = at;
    hash = SEED;
    isPlain = true;
  };
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    if (kind === CHARACTER.word) {
      if (start < 0) begin(at);
      hash = Math.imul(hash ^ (code < 0x5b && code > 0x40 ? code | 32 : code), PRIME);
    } else if (kind === CHARACTER.folded) {
      if (start < 0) begin(at);
      isPlain = false;
    } else if (kind === CHARACTER.mark) {
      isPlain = false;
    } else if (kind === CHARACTER.single) {
      end(at);
      begin(at);
      isPlain = false;
      while (at + 1 < length && kinds[text.charCodeAt(at + 1)] === CHARACTER.mark) at += 1;
      end(at + 1);
    } else if (markup && code === LESS) {
      const tag = tagAt(text, at);
      if (!tag) {
        end(at);
        continue;
      }
      if (!tag.isInline) {
        end(at);
        goesOn = tag.goesOn && goesOn;
      } else isPlain = isPlain && start < 0;
      at = tag.end;
    } else {
      end(at);
      // What two sentences say side by side, neither of them says.
      const isEnd = ENDS.has(code) && (code > NO_SPACES || !kinds[text.charCodeAt(at + 1)]);
      if (isEnd || (apart && APART.has(code))) goesOn = false;
    }
  }
  end(length);
}

/** The tag or comment that begins at a place; null for a character that is only text. */
function tagAt(text: string, at: number): { end: number; isInline: boolean; goesOn: boolean } | null {
  if (text.startsWith('!--', at + 1)) {
    const close = text.indexOf('-->', at);
    return { end: close < 0 ? text.length : close + 2, isInline: true, goesOn: true };
  }
  let from = at + 1;
  if (text[from] === '/') from += 1;
  let to = from;
  while (to < text.length && to - from < 12 && /[A-Za-z0-9-]/.test(text[to]!)) to += 1;
  if (to === from) return null;
  const name = text.slice(from, to).toLowerCase();
  const close = text.indexOf('>', to);
  return { end: close < 0 ? text.length : close, isInline: INLINE.has(name), goesOn: name === 'br' };
}

/** The word at a place, as it is compared. */
export function wordAt(text: string, start: number, end: number, markup = false): string {
  const written = text.slice(start, end);
  return fold(markup ? written.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '') : written);
}

const SEED = 0x81_1c_9d_c5 | 0;
const PRIME = 0x01_00_01_93;

/** The hash of a word that is folded already. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** The words of a text as they are compared, sentence by sentence. */
export function listSentences(text: string): string[][] {
  const sentences: string[][] = [];
  readWords(text, {}, (_, start, end, goesOn) => {
    if (!goesOn) sentences.push([]);
    sentences.at(-1)!.push(wordAt(text, start, end));
  });
  return sentences;
}
