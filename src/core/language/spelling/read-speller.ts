import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Site } from '../../library/schemas/settings.ts';
import { makeSpeller, type Speller } from './speller.ts';

let dictionaries: ReturnType<typeof nspell>[] | undefined;

/** A speller for answers in English, American or British; null for any other language. */
export function readSpeller({ language, words }: Pick<Site, 'language' | 'words'>): Speller | null {
  const isListed = readDictionary(language);
  return isListed && makeSpeller(isListed, words);
}

/** Tells whether a dictionary of English, American or British, lists a word; null for any other language. */
export function readDictionary(language: string): ((word: string) => boolean) | null {
  if (!/^en(?![a-z])/i.test(language)) return null;
  dictionaries ??= [american, british].map(({ aff, dic }) => nspell(Buffer.from(aff), Buffer.from(dic)));
  const both = dictionaries;
  return (word) => both.some((dictionary) => dictionary.correct(word));
}
