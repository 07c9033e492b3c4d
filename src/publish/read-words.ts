import { CHARACTER, characterKinds, fold } from './fold.ts';

/** Elements within a line. A word or a sentence continues across their tags. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** How a text is read. */
export interface Reading {
  /** Whether tags are left out, as when a browser shows a page. */
  markup?: boolean;
  /** Whether quotation marks and brackets end a sentence, as in code. */
  apart?: boolean;
}

/** Gets each word: its hash, its start and end, and whether it is in one sentence with the word before. */
export type Visit = (hash: number, start: number, end: number, continues: boolean) => void;

/** The codes of characters that separate strings in data and code. */
const SEPARATORS = new Set([...'"<>{}[]|\0'].map((character) => character.charCodeAt(0)));

/** The code of <, which begins a tag. */
const LESS_THAN = 0x3c;

/** The first code of scripts without spaces between sentences. */
const FIRST_WITHOUT_SPACES = 0x30_00;

/** The codes of characters that end a sentence, unless a word follows at once. */
const SENTENCE_ENDS = new Set([...'.!?…。！？'].map((character) => character.charCodeAt(0)));

/** Reads the words of a text, each as the hash of its folded form. Copies no text, because a site has millions of words. */
export function readWords(text: string, { markup = false, apart = false }: Reading, visit: Visit): void {
  const kinds = characterKinds();
  const { length } = text;
  let start = -1;
  let hash = 0;
  let isPlain = true;
  let continues = false;
  const end = (at: number) => {
    if (start < 0) return;
    visit(isPlain ? hash : hashWord(wordAt(text, start, at, markup)), start, at, continues);
    start = -1;
    continues = true;
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
    } else if (markup && code === LESS_THAN) {
      const tag = tagAt(text, at);
      if (!tag) {
        end(at);
        continue;
      }
      if (!tag.isInline) {
        end(at);
        continues = tag.continues && continues;
      } else isPlain = isPlain && start < 0;
      at = tag.end;
    } else {
      end(at);
      // Words from two sentences are no run of words.
      const isEnd = SENTENCE_ENDS.has(code) && (code > FIRST_WITHOUT_SPACES || !kinds[text.charCodeAt(at + 1)]);
      if (isEnd || (apart && SEPARATORS.has(code))) continues = false;
    }
  }
  end(length);
}

/** The tag or comment that begins at an index. Null when < is only text. */
function tagAt(text: string, at: number): { end: number; isInline: boolean; continues: boolean } | null {
  if (text.startsWith('!--', at + 1)) {
    const close = text.indexOf('-->', at);
    return { end: close < 0 ? text.length : close + 2, isInline: true, continues: true };
  }
  let from = at + 1;
  if (text[from] === '/') from += 1;
  let to = from;
  while (to < text.length && to - from < 12 && /[A-Za-z0-9-]/.test(text[to]!)) to += 1;
  if (to === from) return null;
  const name = text.slice(from, to).toLowerCase();
  const close = text.indexOf('>', to);
  return { end: close < 0 ? text.length : close, isInline: INLINE.has(name), continues: name === 'br' };
}

/** The word from one index to another, folded. */
export function wordAt(text: string, start: number, end: number, markup = false): string {
  const written = text.slice(start, end);
  return fold(markup ? written.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '') : written);
}

/** The start and the factor of a hash (FNV-1a). */
const SEED = 0x81_1c_9d_c5 | 0;
const PRIME = 0x01_00_01_93;

/** The hash of a folded word. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** Lists the folded words of each sentence of a text. */
export function listSentences(text: string): string[][] {
  const sentences: string[][] = [];
  readWords(text, {}, (_, start, end, continues) => {
    if (!continues) sentences.push([]);
    sentences.at(-1)!.push(wordAt(text, start, end));
  });
  return sentences;
}
