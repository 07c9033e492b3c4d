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

/** An entry with all that was found in it. */
export interface Ranked {
  id: string;
  score: number;
  /** What each way found, and what it is worth. */
  found: { value: number; words: readonly number[] }[];
}

/**
 * Fuses the matches of every term, best first: an entry's score is the sum over terms of its best way, so
 * that a word nobody wrote takes nothing from the others.
 */
export function rank(terms: readonly (readonly WayMatches[])[]): Ranked[] {
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

/** How much each matching word of an entry counts, by its place: a way's worth, shared among its places. */
export function weighWords({ found }: Pick<Ranked, 'found'>): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { value, words } of found)
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + value / words.length);
  return weights;
}
