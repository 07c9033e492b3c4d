import MiniSearch from 'minisearch';
import type { Engine } from '../engine.ts';
import type { FieldName } from '../fields.ts';
import { stem } from '../../core/language/stem.ts';
import { splitWords } from '../../core/language/split-words.ts';
import type { Match } from '../ranking/rank.ts';
import { type IndexedPage, splitContent, splitFields } from '../results/excerpt.ts';
import { WEIGHTS } from '../weights.ts';

/** An entry's text, with what a result shows of it. */
export interface MemoryPage extends IndexedPage {
  id: string;
  title: string;
  kind: string;
  seconds: number;
}

/** The weight of a word that only starts with the searched word. */
const PREFIX_WEIGHT = 0.1;

/**
 * An engine that has all entries in memory, for a page that loads nothing. Finds words in any form, words that start
 * with the query, and phrases in quotation marks.
 * @param addressOf the address of a section of an entry, or of the entry, with the words to mark there
 */
export function makeEngine(
  pages: readonly MemoryPage[],
  addressOf: (id: string, section: string, marks: readonly string[]) => string,
): Engine {
  const texts = new Map(pages.map((page) => [page.id, readText(page)]));
  const index = new MiniSearch<Record<string, string>>({
    fields: Object.keys(WEIGHTS),
    tokenize: (text) => text.split(/\s+/).flatMap(splitWords),
    processTerm: (word) => [...new Set([word, stem(word)])],
    searchOptions: { boost: WEIGHTS, tokenize: (word) => [word], processTerm: (word) => word },
  });
  index.addAll(pages.map((page) => ({ id: page.id, ...fieldTexts(page) })));
  return {
    find: (text) => {
      const isPhrase = text.includes('"');
      const words = splitWords(text);
      const found = words.length ? index.search({ combineWith: 'AND', queries: words.map(askFor) }) : [];
      return Promise.resolve(
        found.flatMap(({ id, score, terms }): Match[] => {
          const entryText = texts.get(id as string)!;
          const indexes = isPhrase ? findPhrase(entryText, words) : findIndexes(entryText, new Set(terms));
          return indexes.length ? [{ id: id as string, score, words: indexes }] : [];
        }),
      );
    },
    load: (id) => {
      const page = pages.find((each) => each.id === id);
      return page
        ? Promise.resolve({ ...page, address: (section, marks) => addressOf(id, section, marks) })
        : Promise.reject(new Error(`There is no entry "${id}".`));
    },
  };
}

/** Matches a word in any form, or one that starts with it. */
function askFor(word: string) {
  return {
    combineWith: 'OR' as const,
    queries: [
      { queries: [word, stem(word)], prefix: false },
      { queries: [word], prefix: true, weights: { prefix: PREFIX_WEIGHT, fuzzy: 0 } },
    ],
  };
}

/** The words of a text. One written word may stand for several that are searched. */
type Text = readonly (readonly string[])[];

function readText(page: IndexedPage): Text {
  return splitContent(page).map(splitWords);
}

function fieldTexts(page: IndexedPage): Record<string, string> {
  const words = splitContent(page);
  const texts: Partial<Record<FieldName, string>> = {};
  for (const { name, start, end } of splitFields(page))
    texts[name] = [texts[name] ?? '', ...words.slice(start, end)].join(' ');
  return texts;
}

function findIndexes(text: Text, terms: ReadonlySet<string>): number[] {
  return text.flatMap((words, index) =>
    words.some((word) => terms.has(word) || terms.has(stem(word))) ? [index] : [],
  );
}

/** The indexes of the words of a phrase, where they follow each other. */
function findPhrase(text: Text, phrase: readonly string[]): number[] {
  const words = text.flatMap((each, index) => each.map((word) => ({ index, form: stem(word) })));
  const forms = phrase.map(stem);
  return words.flatMap((_, start) =>
    forms.every((form, offset) => words[start + offset]?.form === form)
      ? forms.map((_, offset) => words[start + offset]!.index)
      : [],
  );
}
