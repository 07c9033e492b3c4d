import type { Speller } from '../coach/spelling/speller.ts';
import { listWords } from '../coach/spelling/words.ts';
import type { Document } from './plan.ts';
import type { Slip } from './report.ts';
import { stripMarks } from './titles.ts';

/** Most slips that are told of one document. */
const MOST = 100;

/** Finds words that are a slip away from a known one, each where it stands first. Nothing is changed. */
export function findSlips({ file, text }: Document, speller: Speller): Slip[] {
  const seen = new Set<string>();
  const slips: Slip[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (slips.length === MOST) break;
    for (const { word } of listWords(stripMarks(line.replace(/`[^`]*`/g, ' ')))) {
      if (seen.has(word) || speller.knows(word)) continue;
      seen.add(word);
      const meant = speller.suggest(word);
      if (meant.length) slips.push({ from: file, line: index + 1, word, meant });
    }
  }
  return slips;
}
