import { isTelling } from '../core/language/telling.ts';
import { splitWords } from '../core/language/split-words.ts';

/** A question whose topic is known. */
export interface Known {
  title: string;
  aliases: readonly string[];
  topic: string;
  competencies: readonly string[];
  /** Its file, if it is in the folder to import to. */
  path?: string;
}

/** Least share of words that similar questions have in common. Rare words count more. */
const LEAST = 0.2;

/** From this share on, they also ask for the same competencies. */
const CLOSE = 0.4;

/** Finds the known question that is most similar to a title, and whether it is close. Null if none is similar. */
export function findLike(title: string, known: readonly Known[]): (Known & { isClose: boolean }) | null {
  const words = wordsOf(title);
  const weight = weightsIn(known);
  let best: { known: Known; score: number } | null = null;
  for (const each of known) {
    const score = Math.max(...[each.title, ...each.aliases].map((other) => likeness(words, wordsOf(other), weight)));
    if (score >= LEAST && score > (best?.score ?? 0)) best = { known: each, score };
  }
  return best && { ...best.known, isClose: best.score >= CLOSE };
}

const remembered = new Map<string, ReadonlySet<string>>();

function wordsOf(text: string): ReadonlySet<string> {
  const before = remembered.get(text);
  if (before) return before;
  const words = new Set(
    splitWords(text)
      .filter(isTelling)
      .map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, '')),
  );
  remembered.set(text, words);
  return words;
}

/** The weight of a word. */
type Weight = (word: string) => number;

const weights = new WeakMap<readonly Known[], Weight>();

/** The weights of words: "deadline", which few known questions have, counts more than "work". */
function weightsIn(known: readonly Known[]): Weight {
  const before = weights.get(known);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const { title, aliases } of known)
    for (const word of new Set([title, ...aliases].flatMap((text) => [...wordsOf(text)])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight: Weight = (word) => Math.log(1 + known.length / (counts.get(word) ?? 1));
  weights.set(known, weight);
  return weight;
}

/** The share of weight that two questions have in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weight(word), 0);
  const shared = [...a].filter((word) => b.has(word));
  if (!shared.length) return 0;
  return weigh(shared) / weigh(new Set([...a, ...b]));
}
