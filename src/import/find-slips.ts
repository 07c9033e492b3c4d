import type { Speller } from '../core/language/spelling/speller.ts';
import { listWords } from '../core/language/spelling/words.ts';
import type { Document } from './planned.ts';
import type { Slip } from './report.ts';
import { stripMarks } from './words/titles.ts';

/** The share of unknown words above which notes count as another language, and are not checked. */
const MOST_UNKNOWN_SHARE = 0.2;

/** How many characters a line may have to be checked. */
const MOST_LINE_CHARACTERS = 5000;

/** How many unknown words of a document are checked at most. */
const MOST_WORDS = 100;

/** Finds words that are probably misspelt, each where it is first used. */
export function findSlips({ file, text }: Document, speller: Speller): Slip[] {
  const seen = new Set<string>();
  const unknown: { word: string; line: number }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > MOST_LINE_CHARACTERS) continue;
    for (const { word } of listWords(stripMarks(line.replace(/`[^`]*`/g, ' ')))) {
      if (seen.has(word)) continue;
      seen.add(word);
      if (!speller.knows(word)) unknown.push({ word, line: index + 1 });
    }
  }
  if (unknown.length > MOST_UNKNOWN_SHARE * seen.size) return [];
  return unknown.slice(0, MOST_WORDS).flatMap(({ word, line }) => {
    const meant = speller.suggest(word);
    return meant.length ? [{ from: file, line, word, meant }] : [];
  });
}
