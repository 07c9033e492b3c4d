import { isWithinSentence, isWrittenAs } from './find-leaks.ts';
import type { Known } from './list-known.ts';
import { type Hit, searchFor } from './search-patterns.ts';
import { type Pattern, patternsOf, type Secret } from './secret.ts';

/** A public entry that says a name which only private entries should say. */
export interface Said {
  /** The file of the public entry. */
  file: string;
  /** The line in it; null in its name. */
  line: number | null;
  secret: Secret;
}

/** What a site is searched for, and what its author says in public all the same. */
export interface Kept {
  patterns: Pattern[];
  said: Said[];
}

/**
 * What of some secrets is secret: what a public entry says itself is none. Of a name that is a word of the language, too,
 * only the name is secret.
 * @param known all that the site may say
 * @param isOrdinary whether a word in small letters is one of the language; asked of few
 */
export function keepSecret(
  secrets: readonly Secret[],
  known: readonly Known[],
  isOrdinary: (word: string) => boolean,
): Kept {
  const patterns = distinct(secrets.flatMap(patternsOf));
  const open = new Set<Pattern>();
  const words = new Set<Pattern>();
  const said = new Map<string, Said>();
  const search = searchFor(patterns);
  for (const { text, file, lineAt } of known) {
    search(text, {}, (hit) => {
      const { pattern } = hit;
      if (pattern.secret.sort !== 'name' || pattern.secret.isPart) open.add(pattern);
      else if (isOnlyWord(text, hit, file === null, isOrdinary)) words.add(pattern);
      else {
        open.add(pattern);
        if (file === null) return;
        const [line, key] = [lineAt(hit.start), `${file} ${pattern.secret.text}`];
        if (!said.has(key)) said.set(key, { file, line, secret: pattern.secret });
      }
    });
  }
  return {
    patterns: patterns
      .filter((pattern) => !open.has(pattern))
      .map((pattern) => (words.has(pattern) ? { ...pattern, needs: 'sentence' } : pattern)),
    said: [...said.values()],
  };
}

/** Whether a name stands there as a word of the language: in small letters, or with the capital of a sentence. */
function isOnlyWord(
  text: string,
  { pattern: { words, secret }, start, end }: Hit,
  isOurs: boolean,
  isOrdinary: (word: string) => boolean,
): boolean {
  if (words.length > 1) return false;
  const written = text.slice(start, end);
  if (isWrittenAs(written, secret.text) && (isWithinSentence(text, start) || /\p{Lu}.*\p{Lu}/u.test(written)))
    return isOurs;
  return isOurs || isOrdinary(written.toLowerCase());
}

/** What is told of a run of words that is several things: that it is a name, then that it is part of one. */
function rankOf({ secret: { sort, isPart } }: Pattern): number {
  return sort === 'name' ? (isPart ? 1 : 2) : 0;
}

/** Each run of words once; as a name, where it is one. */
function distinct(patterns: readonly Pattern[]): Pattern[] {
  const byWords = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const key = pattern.literal ?? pattern.words.join(' ');
    const other = byWords.get(key);
    if (!other || rankOf(pattern) > rankOf(other)) byWords.set(key, pattern);
  }
  return [...byWords.values()];
}
