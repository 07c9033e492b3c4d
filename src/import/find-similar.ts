import { isTelling } from '../core/language/telling.ts';
import { splitWords } from '../core/language/split-words.ts';

/** A question whose topic is known. */
export interface KnownQuestion {
  title: string;
  /** Other ways to ask it. */
  aliases: readonly string[];
  topic: string;
  competencies: readonly string[];
  /** The path of its file. Undefined for a question that comes with Greenroom. */
  path?: string;
}

/** The share of words that similar questions have in common at least. Rare words count more. */
const LEAST_SIMILARITY = 0.2;

/** The share from which on they also ask for the same competencies. */
const LEAST_SIMILARITY_OF_CLOSE = 0.4;

/** Finds the known question most similar to a title, and whether it is close. Null when none is similar. */
export function findSimilar(
  title: string,
  known: readonly KnownQuestion[],
): (KnownQuestion & { isClose: boolean }) | null {
  const words = wordsOf(title);
  const weight = weightsIn(known);
  let best: { known: KnownQuestion; score: number } | null = null;
  for (const question of known) {
    const score = Math.max(
      ...[question.title, ...question.aliases].map((other) => similarity(words, wordsOf(other), weight)),
    );
    if (score >= LEAST_SIMILARITY && score > (best?.score ?? 0)) best = { known: question, score };
  }
  return best && { ...best.known, isClose: best.score >= LEAST_SIMILARITY_OF_CLOSE };
}

const wordsByText = new Map<string, ReadonlySet<string>>();

function wordsOf(text: string): ReadonlySet<string> {
  const before = wordsByText.get(text);
  if (before) return before;
  const words = new Set(
    splitWords(text)
      .filter(isTelling)
      .map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, '')),
  );
  wordsByText.set(text, words);
  return words;
}

/** The weight of a word. */
type Weight = (word: string) => number;

const weights = new WeakMap<readonly KnownQuestion[], Weight>();

/** The weights of words: "deadline", which few known questions have, counts more than "work". */
function weightsIn(known: readonly KnownQuestion[]): Weight {
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

/** The share of their weight that two questions have in common, from 0 to 1. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weight(word), 0);
  const shared = [...a].filter((word) => b.has(word));
  if (!shared.length) return 0;
  return weigh(shared) / weigh(new Set([...a, ...b]));
}
