import { compile, foldWords, joinPhrases } from '../core/language/compile.ts';
import { REMARKS_FOR_THEM } from '../core/language/en/sections.ts';
import { ALL_LANGUAGES } from '../core/language/languages.ts';

/** Titles of remarks that hold questions for the interviewer, in any language. */
const isKnownTitle = compile(
  joinPhrases([...ALL_LANGUAGES.map(({ sections }) => sections['for them']), REMARKS_FOR_THEM]),
);

/** Whether the text below a title in an interview's file is a list of questions for the interviewer. */
export function isForThem(title: string, company: string | undefined): boolean {
  const plain = title.trim().toLowerCase();
  return (
    isKnownTitle(foldWords(plain)) || (company !== undefined && plain === `questions for ${company.toLowerCase()}`)
  );
}
