/** An entry that the engine found for one form of a term. */
export interface Match {
  /** The engine's id of the entry. */
  id: string;
  /** How well it matches: BM25 (rare words count more) times the weight of the field. */
  score: number;
  /** The indexes of the matching words among the words of the entry. */
  words: readonly number[];
}

/** The matches of one form of a term, and the weight of the form. */
export interface FormMatches {
  weight: number;
  matches: readonly Match[];
}

/** An entry with all its matches. */
export interface Ranked {
  id: string;
  score: number;
  /** The matches of each form, and their value. */
  found: { value: number; words: readonly number[] }[];
}

/**
 * Combines the matches of all terms, best first. The score of an entry is the sum of the scores of the best form of
 * each term, so a word that it lacks does not lower its score.
 */
export function rank(terms: readonly (readonly FormMatches[])[]): Ranked[] {
  const entries = new Map<string, Ranked>();
  for (const ways of terms) {
    const best = new Map<Ranked, number>();
    for (const { weight, matches } of ways) {
      for (const { id, score, words } of matches) {
        const value = weight * score;
        let entry = entries.get(id);
        if (!entry) entries.set(id, (entry = { id, score: 0, found: [] }));
        entry.found.push({ value, words });
        if (value > (best.get(entry) ?? 0)) best.set(entry, value);
      }
    }
    for (const [entry, value] of best) entry.score += value;
  }
  return [...entries.values()].sort((a, b) => b.score - a.score);
}

/** The value of each matching word of an entry, by its index. The words of one form share the value of the form. */
export function weighWords({ found }: Pick<Ranked, 'found'>): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { value, words } of found)
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + value / words.length);
  return weights;
}
