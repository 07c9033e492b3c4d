import { listWords, readQuery, type Term, type Way } from './query/read-query.ts';
import { splitWords } from '../core/language/split-words.ts';
import { stem } from '../core/language/stem.ts';
import type { Synonyms } from './query/synonyms.ts';
import type { Chosen } from './ranking/filter.ts';
import { type Match, rank, type Ranked, type WayMatches } from './ranking/rank.ts';
import { bare } from './results/excerpt.ts';

/** A search: the query and the filters. */
export interface Request {
  query: string;
  /** The chosen values of each filter. */
  chosen: Chosen;
  /** Whether words are searched exactly as typed, without correcting them. */
  exactly: boolean;
}

/** The result of looking up a word in the site's vocabulary. */
export interface LookedUp {
  /** Whether the vocabulary has it. */
  known: boolean;
  /** The nearest word within the allowed number of mistakes. Null if there is none. */
  near: string | null;
  /** The most frequent words that start with it. */
  begun: readonly string[];
  /** Other words near it in the alphabet, which are in the same part of the index. */
  neighbours: readonly string[];
}

/** The data that search uses. */
export interface Sources {
  /** The engine's id of every entry, in the site's order. */
  order: () => Promise<readonly string[]>;
  /** Asks the engine for a word or a phrase. */
  find: (text: string) => Promise<readonly Match[]>;
  /** The synonyms of some words, and of phrases that start with them. */
  synonymsOf: (words: readonly string[]) => Promise<Synonyms>;
  /** Words that are in so many entries that they do not help. */
  common: ReadonlySet<string>;
  /** Fewest letters of an unfinished word that is searched. */
  beginning: number;
  /** The words of an entry, in order. */
  wordsOf: (id: string) => Promise<readonly string[]>;
  /**
   * Looks up a word in the site's vocabulary.
   * @param most most mistakes that are corrected
   */
  lookUp: (word: string, most: number) => Promise<LookedUp>;
}

/** An entry that was found, with its matches. */
export type Hit = Pick<Ranked, 'id' | 'found'>;

export interface Outcome {
  /** Best first. All entries in the site's order if there was nothing to search for. Not filtered yet. */
  hits: readonly Hit[];
  /** Whether there was nothing to search for: no word, or only words that do not help. */
  blank: boolean;
  /** Words that are not in the index, and the words that were searched instead. */
  corrections: { typed: string; used: string }[];
  /** Whether nothing was found, and the hits are only close. */
  near: boolean;
}

/** The index is damaged: it does not find a word that is in the vocabulary. */
export class DamagedIndexError extends Error {}

/** The weight of a corrected word, where a word as typed has 1. */
const CORRECTED_WEIGHT = 0.8;

/**
 * In a query with more terms than this, at most one mistake in a word is corrected: a word is more often unknown than
 * misspelt.
 */
const FEW_TERMS = 5;

/**
 * How many letters a word of the vocabulary and the engine's match must share, because the engine stems words in its
 * own way.
 */
const ALIKE = 3;

/**
 * Beginnings of a word to search if nothing else is found: the most letters, the fewest, and the least share of the
 * word.
 */
const BEGINNINGS = { longest: 20, shortest: 3, share: 0.35 } as const;

/**
 * Finds the entries for a request, best first.
 * @throws DamagedIndexError when the index does not find a word of the vocabulary; and whatever the sources throw
 */
export async function search({ query, exactly }: Request, sources: Sources): Promise<Outcome> {
  const synonyms = await sources.synonymsOf(listWords(query));
  const terms = withoutCommon(readQuery(query, synonyms), sources.common);
  if (!terms.length) return listAll(sources);
  const most = exactly ? 0 : terms.length > FEW_TERMS ? 1 : Infinity;
  const found = (await Promise.all(terms.map((term) => findPhrase(term, synonyms, sources, most)))).flat();
  if (found.every(({ tooShort }) => tooShort)) return listAll(sources);
  const corrections = found.flatMap(({ correction }) => correction ?? []);
  const hits = rank(found.map(({ ways }) => ways));
  if (hits.length) return { hits, blank: false, corrections, near: false };
  return { hits: rank(await findBeginnings(terms, sources)), blank: false, corrections: [], near: true };
}

/** All entries, if there is nothing to search for yet. */
async function listAll({ order }: Sources): Promise<Outcome> {
  return { hits: (await order()).map((id) => ({ id, found: [] })), blank: true, corrections: [], near: false };
}

/** Removes common words, unless there are no others. */
function withoutCommon(terms: Term[], common: ReadonlySet<string>): Term[] {
  const telling = terms.filter(({ text }) => !common.has(text));
  return telling.length ? telling : terms;
}

interface FoundTerm {
  ways: WayMatches[];
  correction?: { typed: string; used: string };
  /** Whether it is an unfinished word, too short to search. */
  tooShort?: boolean;
}

/** Searches a phrase with synonyms as a whole. If it is not found in any form, searches its words. */
async function findPhrase(term: Term, synonyms: Synonyms, sources: Sources, most: number): Promise<FoundTerm[]> {
  const found = await findTerm(term, sources, most);
  const words = term.text.includes('"') ? [] : term.text.split(' ');
  if (words.length < 2 || found.ways.some(({ matches }) => matches.length)) return [found];
  return Promise.all(words.flatMap((word) => readQuery(word, synonyms)).map((each) => findTerm(each, sources, most)));
}

async function findTerm(term: Term, sources: Sources, most: number): Promise<FoundTerm> {
  const isPhrase = /["\s]/.test(term.text);
  const isBegun = !isPhrase && term.text.length < sources.beginning;
  if (isBegun && !(await isWhole(term.text, sources))) return { ways: [], tooShort: true };
  const ways = await findWays(term, sources);
  const [typed, ...others] = ways;
  if (isPhrase || (await isWritten(term.text, typed?.matches ?? [], sources))) return { ways };
  // A word with synonyms is spelt right, whether or not somebody wrote it; its synonyms are the site's words.
  if (others.length) {
    if (!others.some(({ matches }) => matches.length)) await checkWords(term.ways, sources);
    return { ways: others };
  }
  const { known, near: used, begun, neighbours } = await sources.lookUp(term.text, most);
  if (known && (await startsSo(term.text.slice(0, ALIKE), typed?.matches ?? [], sources))) return { ways };
  if (known && (await isDamaged(neighbours, sources)))
    throw new DamagedIndexError(`The index has "${term.text}" and does not find it.`);
  if (begun.length)
    return { ways: await findWays({ ...term, ways: begun.map((text) => ({ text, weight: 1 })) }, sources) };
  const [corrected] = used ? readQuery(used, await sources.synonymsOf([used])) : [];
  if (!used || !corrected) return { ways: [] };
  const found = await findWays(corrected, sources);
  if (!found.some(({ matches }) => matches.length)) await checkWords(corrected.ways, sources);
  return {
    ways: found.map(({ weight, matches }) => ({ weight: weight * CORRECTED_WEIGHT, matches })),
    correction: { typed: term.text, used },
  };
}

/** Throws if the index is damaged where some words are: the engine has just found none of them. */
async function checkWords(ways: readonly Way[], sources: Sources): Promise<void> {
  for (const { text } of ways) {
    const { known, neighbours } = await sources.lookUp(text, 0);
    if (known && (await isDamaged(neighbours, sources)))
      throw new DamagedIndexError(`The index has "${text}" and does not find it.`);
  }
}

/**
 * Whether the index finds none of some words. One word alone may be missing only because the engine splits it
 * differently.
 */
async function isDamaged(words: readonly string[], { find }: Sources): Promise<boolean> {
  const found = await Promise.all(words.map((word) => find(word)));
  return found.every(({ length }) => !length);
}

/**
 * Whether the engine found a word, or one that starts with it. For a word that is not in the index, the engine returns
 * the longest beginning that is: "PR" for "presure".
 */
async function isWritten(text: string, matches: readonly Match[], sources: Sources): Promise<boolean> {
  return matches.length > 0 && ((await startsSo(text, matches, sources)) || (await isWhole(text, sources)));
}

/** Whether some entry has exactly this word, in any form. */
async function isWhole(text: string, sources: Sources): Promise<boolean> {
  return startsSo(text, await sources.find(`"${text}"`), sources);
}

/** Whether the first match starts with a word. */
async function startsSo(text: string, [best]: readonly Match[], { wordsOf }: Sources): Promise<boolean> {
  if (!best) return false;
  const words = await wordsOf(best.id);
  return best.words.some((place) => {
    const written = words[place] ?? '';
    // A query keeps signs that an engine drops: the dot of ".NET", the sign of "40%".
    return [bare(written), ...splitWords(written)].some(
      (word) => word.startsWith(text) || stem(word).startsWith(stem(text)),
    );
  });
}

function findWays({ ways }: Term, { find }: Sources): Promise<WayMatches[]> {
  return Promise.all(ways.map(async ({ text, weight }) => ({ weight, matches: await find(text) })));
}

/** Searches beginnings of the words, longest first, until something is found. */
function findBeginnings(terms: readonly Term[], { find }: Sources): Promise<WayMatches[][]> {
  const words = terms.flatMap(({ text }) => text.replace(/"/g, '').split(' '));
  return Promise.all(
    words.map(async (word) => {
      const shortest = Math.max(BEGINNINGS.shortest, word.length * BEGINNINGS.share);
      for (let length = Math.min(word.length - 1, BEGINNINGS.longest); length >= shortest; length--) {
        const matches = await find(word.slice(0, length));
        if (matches.length) return [{ weight: length / word.length, matches }];
      }
      return [];
    }),
  );
}
