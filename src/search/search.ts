import { listWords, readQuery, type Term, type TermForm } from './query/read-query.ts';
import { splitWords } from '../core/language/split-words.ts';
import { stem } from '../core/language/stem.ts';
import type { Synonyms } from './query/synonyms.ts';
import type { ChosenFilters } from './ranking/filter.ts';
import { type Match, rank, type Ranked, type FormMatches } from './ranking/rank.ts';
import { bareWord } from './results/excerpt.ts';

/** A search: the query and the filters. */
export interface SearchRequest {
  query: string;
  /** The chosen values of each filter. */
  chosen: ChosenFilters;
  /** Whether words are searched exactly as typed, without correcting them. */
  exactly: boolean;
}

/** The result of looking up a word in the site's vocabulary. */
export interface WordLookup {
  /** Whether the vocabulary has it. */
  known: boolean;
  /** The word of the vocabulary that is nearest, within the allowed number of mistakes. Null if there is none. */
  nearest: string | null;
  /** The most frequent words that start with it. */
  completions: readonly string[];
  /** Words beside it in the alphabet. They are in the same part of the index. */
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
  fewestLetters: number;
  /** The words of an entry, in order. */
  wordsOf: (id: string) => Promise<readonly string[]>;
  /**
   * Looks up a word in the site's vocabulary.
   * @param mostMistakes most mistakes that are corrected
   */
  lookUp: (word: string, mostMistakes: number) => Promise<WordLookup>;
}

/** An entry that was found, with its matches. */
export type Hit = Pick<Ranked, 'id' | 'found'>;

/** What a search found. */
export interface SearchOutcome {
  /** Best first. All entries in the site's order if there was nothing to search for. Not filtered yet. */
  hits: readonly Hit[];
  /** Whether there was nothing to search for: no word, or only words that do not help. */
  blank: boolean;
  /** Words that are not in the index, and the words that were searched instead. */
  corrections: { typed: string; used: string }[];
  /** Whether nothing was found, and the hits are only the closest. */
  near: boolean;
}

/** Says that the index is damaged: it does not find a word that is in the vocabulary. */
export class DamagedIndexError extends Error {}

/** The weight of a corrected word. A word as typed has 1. */
const CORRECTED_WEIGHT = 0.8;

/**
 * In a query with more terms than this, at most one mistake in a word is corrected: its words are more often unknown
 * than misspelt.
 */
const FEW_TERMS = 5;

/**
 * Fewest letters that a word of the vocabulary and the engine's match must share. The engine stems words in its own
 * way, so they may end differently.
 */
const FEWEST_SHARED_LETTERS = 3;

/**
 * How much of a word is searched if nothing else is found: the most letters, the fewest, and the least share of the
 * word, from 0 to 1.
 */
const PREFIX_LIMITS = { longest: 20, shortest: 3, share: 0.35 } as const;

/**
 * Finds the entries for a request, best first.
 * @throws DamagedIndexError when the index does not find a word of the vocabulary; and whatever the sources throw
 */
export async function search({ query, exactly }: SearchRequest, sources: Sources): Promise<SearchOutcome> {
  const synonyms = await sources.synonymsOf(listWords(query));
  const terms = withoutCommon(readQuery(query, synonyms), sources.common);
  if (!terms.length) return listAll(sources);
  const most = exactly ? 0 : terms.length > FEW_TERMS ? 1 : Infinity;
  const found = (await Promise.all(terms.map((term) => findPhrase(term, synonyms, sources, most)))).flat();
  if (found.every(({ tooShort }) => tooShort)) return listAll(sources);
  const corrections = found.flatMap(({ correction }) => correction ?? []);
  const hits = rank(found.map(({ forms }) => forms));
  if (hits.length) return { hits, blank: false, corrections, near: false };
  return { hits: rank(await findPrefixes(terms, sources)), blank: false, corrections: [], near: true };
}

/** Lists all entries, for a query that asks for nothing yet. */
async function listAll({ order }: Sources): Promise<SearchOutcome> {
  return { hits: (await order()).map((id) => ({ id, found: [] })), blank: true, corrections: [], near: false };
}

/** Removes common words, unless there are no others. */
function withoutCommon(terms: Term[], common: ReadonlySet<string>): Term[] {
  const rarer = terms.filter(({ text }) => !common.has(text));
  return rarer.length ? rarer : terms;
}

interface FoundTerm {
  forms: FormMatches[];
  correction?: { typed: string; used: string };
  /** Whether it is an unfinished word, too short to search. */
  tooShort?: boolean;
}

/** Searches a phrase with synonyms as a whole. If it is not found in any form, searches its words. */
async function findPhrase(term: Term, synonyms: Synonyms, sources: Sources, most: number): Promise<FoundTerm[]> {
  const found = await findTerm(term, sources, most);
  const words = term.text.includes('"') ? [] : term.text.split(' ');
  if (words.length < 2 || found.forms.some(({ matches }) => matches.length)) return [found];
  return Promise.all(words.flatMap((word) => readQuery(word, synonyms)).map((each) => findTerm(each, sources, most)));
}

async function findTerm(term: Term, sources: Sources, most: number): Promise<FoundTerm> {
  const isPhrase = /["\s]/.test(term.text);
  const isUnfinished = !isPhrase && term.text.length < sources.fewestLetters;
  if (isUnfinished && !(await isWholeWord(term.text, sources))) return { forms: [], tooShort: true };
  const forms = await findForms(term, sources);
  const [typed, ...others] = forms;
  if (isPhrase || (await isFoundAsTyped(term.text, typed?.matches ?? [], sources))) return { forms };
  // A word with synonyms is spelt right, whether or not somebody wrote it; its synonyms are the site's words.
  if (others.length) {
    if (!others.some(({ matches }) => matches.length)) await throwIfDamaged(term.forms, sources);
    return { forms: others };
  }
  const { known, nearest: used, completions, neighbours } = await sources.lookUp(term.text, most);
  if (known && (await firstMatchStartsWith(term.text.slice(0, FEWEST_SHARED_LETTERS), typed?.matches ?? [], sources)))
    return { forms };
  if (known && (await isDamaged(neighbours, sources)))
    throw new DamagedIndexError(`The index has "${term.text}" and does not find it.`);
  if (completions.length)
    return { forms: await findForms({ ...term, forms: completions.map((text) => ({ text, weight: 1 })) }, sources) };
  const [corrected] = used ? readQuery(used, await sources.synonymsOf([used])) : [];
  if (!used || !corrected) return { forms: [] };
  const found = await findForms(corrected, sources);
  if (!found.some(({ matches }) => matches.length)) await throwIfDamaged(corrected.forms, sources);
  return {
    forms: found.map(({ weight, matches }) => ({ weight: weight * CORRECTED_WEIGHT, matches })),
    correction: { typed: term.text, used },
  };
}

/**
 * Checks the index around some words that the engine did not find.
 * @throws DamagedIndexError when it is damaged there
 */
async function throwIfDamaged(forms: readonly TermForm[], sources: Sources): Promise<void> {
  for (const { text } of forms) {
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
async function isFoundAsTyped(text: string, matches: readonly Match[], sources: Sources): Promise<boolean> {
  return (
    matches.length > 0 && ((await firstMatchStartsWith(text, matches, sources)) || (await isWholeWord(text, sources)))
  );
}

/** Whether some entry has exactly this word, in any form. */
async function isWholeWord(text: string, sources: Sources): Promise<boolean> {
  return firstMatchStartsWith(text, await sources.find(`"${text}"`), sources);
}

/** Whether the first match starts with a word. */
async function firstMatchStartsWith(text: string, [best]: readonly Match[], { wordsOf }: Sources): Promise<boolean> {
  if (!best) return false;
  const words = await wordsOf(best.id);
  return best.words.some((index) => {
    const written = words[index] ?? '';
    // A query keeps signs that an engine drops: the dot of ".NET", the sign of "40%".
    return [bareWord(written), ...splitWords(written)].some(
      (word) => word.startsWith(text) || stem(word).startsWith(stem(text)),
    );
  });
}

function findForms({ forms }: Term, { find }: Sources): Promise<FormMatches[]> {
  return Promise.all(forms.map(async ({ text, weight }) => ({ weight, matches: await find(text) })));
}

/** Searches the beginnings of each word, longest first, until one is found. */
function findPrefixes(terms: readonly Term[], { find }: Sources): Promise<FormMatches[][]> {
  const words = terms.flatMap(({ text }) => text.replace(/"/g, '').split(' '));
  return Promise.all(
    words.map(async (word) => {
      const shortest = Math.max(PREFIX_LIMITS.shortest, word.length * PREFIX_LIMITS.share);
      for (let length = Math.min(word.length - 1, PREFIX_LIMITS.longest); length >= shortest; length--) {
        const matches = await find(word.slice(0, length));
        if (matches.length) return [{ weight: length / word.length, matches }];
      }
      return [];
    }),
  );
}
