/** An entry that the engine found for one way of saying a term. */
export interface Match {
  /** The engine's name for the entry. */
  id: string;
  /** How well it matches: BM25, so that a rare word weighs more, times the weight of the field it is in. */
  score: number;
  /** Places of the matching words in the entry's text. */
  words: readonly number[];
}

/** The matches of one way of saying a term, and how much the way counts. */
export interface WayMatches {
  weight: number;
  matches: readonly Match[];
}

/** An entry with what the whole query found in it. */
export interface Ranked {
  id: string;
  score: number;
  /** How much each matching word counts, by its place. */
  words: Map<number, number>;
}

/**
 * Fuses the matches of every term, best first: an entry's score is the sum over terms of its best way, so
 * that a word nobody wrote takes nothing from the others.
 */
export function rank(terms: readonly (readonly WayMatches[])[]): Ranked[] {
  const entries = new Map<string, Ranked>();
  for (const ways of terms) {
    const best = new Map<string, number>();
    for (const { weight, matches } of ways) {
      for (const { id, score, words } of matches) {
        const value = weight * score;
        best.set(id, Math.max(best.get(id) ?? 0, value));
        const entry = entries.get(id) ?? { id, score: 0, words: new Map() };
        entries.set(id, entry);
        for (const word of words) entry.words.set(word, (entry.words.get(word) ?? 0) + value / words.length);
      }
    }
    for (const [id, value] of best) entries.get(id)!.score += value;
  }
  return [...entries.values()].sort((a, b) => b.score - a.score);
}
