import { isWithinSentence, isWrittenAs } from './find-leaks.ts';
import type { PublicText } from './list-public-texts.ts';
import { type Hit, searchFor } from './search-patterns.ts';
import { type Pattern, patternsOf, type Secret } from './secret.ts';

/** A private name that a public entry says. */
export interface Mention {
  /** The file of the public entry. */
  file: string;
  /** The line in it, from 1. Null when the name of the file says it. */
  line: number | null;
  secret: Secret;
}

/** What to search a site for, and the private names that public entries say. */
export interface ChosenPatterns {
  patterns: Pattern[];
  mentions: Mention[];
}

/**
 * Chooses the patterns to search a site for. Leaves out what a public entry says itself. A name that is also a word of
 * the language is only searched for where it is written as a name.
 * @param publicTexts everything that the site may say
 * @param isOrdinary whether a word in small letters is one of the language; slow, so it is called for few words
 */
export function choosePatterns(
  secrets: readonly Secret[],
  publicTexts: readonly PublicText[],
  isOrdinary: (word: string) => boolean,
): ChosenPatterns {
  const patterns = withoutRepeats(secrets.flatMap(patternsOf));
  const isPublic = new Set<Pattern>();
  const ordinary = new Set<Pattern>();
  const mentions = new Map<string, Mention>();
  const search = searchFor(patterns);
  for (const { text, file, lineAt } of publicTexts) {
    search(text, {}, (hit) => {
      const { pattern } = hit;
      if (pattern.secret.sort !== 'name' || pattern.secret.isPart) isPublic.add(pattern);
      else if (isOnlyWord(text, hit, file === null, isOrdinary)) ordinary.add(pattern);
      else {
        isPublic.add(pattern);
        if (file === null) return;
        const [line, key] = [lineAt(hit.start), `${file} ${pattern.secret.text}`];
        if (!mentions.has(key)) mentions.set(key, { file, line, secret: pattern.secret });
      }
    });
  }
  return {
    patterns: patterns
      .filter((pattern) => !isPublic.has(pattern))
      .map((pattern) => (ordinary.has(pattern) ? { ...pattern, needs: 'sentence' } : pattern)),
    mentions: [...mentions.values()],
  };
}

/** Whether a hit is a word of the language and no name: in small letters, or first in its sentence. */
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

/** Which of several patterns with the same words is kept: a name first, then a part of a name. */
function rankOf({ secret: { sort, isPart } }: Pattern): number {
  return sort === 'name' ? (isPart ? 1 : 2) : 0;
}

/** One pattern for each run of words: the one with the highest rank. */
function withoutRepeats(patterns: readonly Pattern[]): Pattern[] {
  const byWords = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const key = pattern.literal ?? pattern.words.join(' ');
    const other = byWords.get(key);
    if (!other || rankOf(pattern) > rankOf(other)) byWords.set(key, pattern);
  }
  return [...byWords.values()];
}
