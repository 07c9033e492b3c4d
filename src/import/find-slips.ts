import type { Speller } from '../core/language/spelling/speller.ts';
import { listWords } from '../core/language/spelling/words.ts';
import type { Document } from './planned.ts';
import type { Slip } from './report.ts';
import { stripMarks } from './words/titles.ts';

/** With this share of unknown words, the notes are in another language and are not checked. */
const FOREIGN = 0.2;

/** Longer lines are not checked, in characters. */
const LONGEST = 5000;

/** Most unknown words of one document that are checked. */
const MOST = 100;

/** Finds words that are probably misspelt, each where it is first used. Changes nothing. */
export function findSlips({ file, text }: Document, speller: Speller): Slip[] {
  const words = new Set<string>();
  const unknown: { word: string; line: number }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > LONGEST) continue;
    for (const { word } of listWords(stripMarks(line.replace(/`[^`]*`/g, ' ')))) {
      if (words.has(word)) continue;
      words.add(word);
      if (!speller.knows(word)) unknown.push({ word, line: index + 1 });
    }
  }
  if (unknown.length > FOREIGN * words.size) return [];
  return unknown.slice(0, MOST).flatMap(({ word, line }) => {
    const meant = speller.suggest(word);
    return meant.length ? [{ from: file, line, word, meant }] : [];
  });
}
