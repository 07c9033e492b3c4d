import type { Speller } from '../coach/spelling/speller.ts';
import { listWords } from '../coach/spelling/words.ts';
import type { Document } from './plan.ts';
import type { Slip } from './report.ts';
import { stripMarks } from './titles.ts';

/** Where so many of all words are unknown, the notes are in another language. */
const FOREIGN = 0.2;

/** Most slips that are told of one document. */
const MOST = 100;

/** Finds words that are a slip away from a known one, each where it stands first. Nothing is changed. */
export function findSlips({ file, text }: Document, speller: Speller): Slip[] {
  const words = new Set<string>();
  let unknown = 0;
  const slips: Slip[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (slips.length === MOST) break;
    for (const { word } of listWords(stripMarks(line.replace(/`[^`]*`/g, ' ')))) {
      if (words.has(word)) continue;
      words.add(word);
      if (speller.knows(word)) continue;
      unknown += 1;
      const meant = speller.suggest(word);
      if (meant.length) slips.push({ from: file, line: index + 1, word, meant });
    }
  }
  return unknown > FOREIGN * words.size ? [] : slips;
}
