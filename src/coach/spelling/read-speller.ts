import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Site } from '../../library/schemas/settings.ts';
import { makeSpeller, type Speller } from './speller.ts';

let dictionaries: ReturnType<typeof nspell>[] | undefined;

/** A speller for answers in English, American or British; null for any other language. */
export function readSpeller({ language, words }: Pick<Site, 'language' | 'words'>): Speller | null {
  if (!/^en(?![a-z])/i.test(language)) return null;
  dictionaries ??= [american, british].map(({ aff, dic }) => nspell(Buffer.from(aff), Buffer.from(dic)));
  const both = dictionaries;
  return makeSpeller((word) => both.some((dictionary) => dictionary.correct(word)), words);
}
