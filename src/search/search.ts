import { listWords, readQuery, type Term, type Way } from './query/read-query.ts';
import { stem } from './query/stem.ts';
import type { Synonyms } from './query/synonyms.ts';
import type { Chosen } from './ranking/filter.ts';
import { type Match, rank, type Ranked, type WayMatches } from './ranking/rank.ts';
import { bare } from './results/excerpt.ts';

/** What a person asks of search. */
export interface Request {
  query: string;
  /** The filters that are on. */
  chosen: Chosen;
  /** Whether words are searched as typed, however they are spelt. */
  exactly: boolean;
}

/** What the site's words say of a word. */
export interface LookedUp {
  /** Whether it is one of them. */
  known: boolean;
  /** The nearest of them within so many mistakes. */
  near: string | null;
  /** The most frequent of them that begin with it. */
  begun: readonly string[];
  /** Others that stand near it in the alphabet, and so in the same part of the index. */
  neighbours: readonly string[];
}

/** What search looks things up in. */
export interface Sources {
  /** Every entry, in the site's order, by the engine's name for it. */
  order: () => Promise<readonly string[]>;
  /** What the engine finds for a word or a phrase. */
  find: (text: string) => Promise<readonly Match[]>;
  /** The synonyms of some words, and of the phrases that begin with them. */
  synonymsOf: (words: readonly string[]) => Promise<Synonyms>;
  /** Words that tell nothing in this library, beside others. */
  common: ReadonlySet<string>;
  /** Fewest letters of a word that is searched before it is whole. */
  beginning: number;
  /** The words of an entry, by their places. */
  wordsOf: (id: string) => Promise<readonly string[]>;
  /** Looks a word up among the site's. */
  lookUp: (word: string, most: number) => Promise<LookedUp>;
}

/** An entry that was found, and what was found in it. */
export type Hit = Pick<Ranked, 'id' | 'found'>;

export interface Outcome {
  /** Best first; every entry, in the site's order, when there was nothing to search for. Not filtered yet. */
  hits: readonly Hit[];
  /** Whether there was nothing to search for: no word, or only such as tell nothing. */
  blank: boolean;
  /** Words that nobody wrote, and what was searched for instead. */
  corrections: { typed: string; used: string }[];
  /** Whether nothing was found, and the hits are only near it. */
  near: boolean;
}

/** The index has a word and does not find it: it is torn, or not the one these words belong to. */
export class DamagedIndexError extends Error {}

/** How much a corrected word counts, beside one that was typed right. */
const CORRECTED_WEIGHT = 0.8;

/** In a query of more terms than this, a word is more often unknown than misspelt: one mistake at most. */
const FEW_TERMS = 5;

/** How many letters a word of the site and what the engine found for it must share: it stems words in its own way. */
const ALIKE = 3;

/** Beginnings of a word that are searched when nothing else is found: from how many letters, and how much of it. */
const BEGINNINGS = { longest: 20, shortest: 3, share: 0.35 } as const;

/**
 * Finds the entries for a request, best first.
 * @throws DamagedIndexError when the index contradicts the site's words; and whatever the sources throw
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

/** Every entry, when there is nothing to search for yet. */
async function listAll({ order }: Sources): Promise<Outcome> {
  return { hits: (await order()).map((id) => ({ id, found: [] })), blank: true, corrections: [], near: false };
}

/** Words that most entries have are searched alone only. */
function withoutCommon(terms: Term[], common: ReadonlySet<string>): Term[] {
  const telling = terms.filter(({ text }) => !common.has(text));
  return telling.length ? telling : terms;
}

interface FoundTerm {
  ways: WayMatches[];
  correction?: { typed: string; used: string };
  /** Whether it is the beginning of a word, too short to search. */
  tooShort?: boolean;
}

/** A phrase that is recognised as a whole, and that nobody wrote in any way, is searched by its words. */
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

/** Throws when the index is torn where some words stand: the engine has just found none of them. */
async function checkWords(ways: readonly Way[], sources: Sources): Promise<void> {
  for (const { text } of ways) {
    const { known, neighbours } = await sources.lookUp(text, 0);
    if (known && (await isDamaged(neighbours, sources)))
      throw new DamagedIndexError(`The index has "${text}" and does not find it.`);
  }
}

/** Whether the index finds none of some words either: one by itself may just be split in another way there. */
async function isDamaged(words: readonly string[], { find }: Sources): Promise<boolean> {
  const found = await Promise.all(words.map((word) => find(word)));
  return found.every(({ length }) => !length);
}

/**
 * Whether a word, or one that it begins, is what the engine found: for a word that nobody wrote it answers
 * with the longest beginning that somebody did, for "presure" with "PR".
 */
async function isWritten(text: string, matches: readonly Match[], sources: Sources): Promise<boolean> {
  return matches.length > 0 && ((await startsSo(text, matches, sources)) || (await isWhole(text, sources)));
}

/** Whether some entry has exactly this word, in whatever form. */
async function isWhole(text: string, sources: Sources): Promise<boolean> {
  return startsSo(text, await sources.find(`"${text}"`), sources);
}

/** Whether what was found first really begins with a word. */
async function startsSo(text: string, [best]: readonly Match[], { wordsOf }: Sources): Promise<boolean> {
  if (!best) return false;
  const words = await wordsOf(best.id);
  return best.words.some((place) => {
    const word = bare(words[place] ?? '');
    return word.startsWith(text) || stem(word).startsWith(stem(text));
  });
}

function findWays({ ways }: Term, { find }: Sources): Promise<WayMatches[]> {
  return Promise.all(ways.map(async ({ text, weight }) => ({ weight, matches: await find(text) })));
}

/** What begins as the words do, from the longest beginning that anything has. */
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
