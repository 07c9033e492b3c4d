import { compile, foldWords, type Test } from '../language/compile.ts';
import type { Language, Role } from '../language/language.ts';
import { ENGLISH } from '../language/languages.ts';

export type { Role };

/** The names of the roles: the five parts of a story, and four others that people use with them. */
export const ROLES: Readonly<Record<Role, string>> = {
  S: 'Situation',
  T: 'Task',
  A: 'Action',
  R: 'Result',
  L: 'Learning',
  headline: 'Headline',
  stakes: 'Stakes',
  rationale: 'Rationale',
  close: 'Close',
};

/** The four parts that make an answer a story. */
export const STAR: readonly Role[] = ['S', 'T', 'A', 'R'];

/** Tests of a label in one language. */
interface LabelTests {
  parts: readonly { part: Role; names: Test }[];
  namesProblem: Test;
  namesPart: Test;
  namesNotes: Test;
}

const compiled = new WeakMap<Language, LabelTests>();

/** The labels of a language, which are compiled once. */
function labelsOf(language: Language): LabelTests {
  const known = compiled.get(language);
  if (known) return known;
  const labels: LabelTests = {
    parts: language.parts.map(({ part, ...phrases }) => ({ part, names: compile(phrases) })),
    namesProblem: compile({ holds: language.problem }),
    namesPart: compile({ whole: language.names }),
    namesNotes: compile({ whole: language.notes }),
  };
  compiled.set(language, labels);
  return labels;
}

/** Whether a label names the problem, which is both the situation and the task. */
export function namesProblem(label: string, languages: readonly Language[] = ENGLISH): boolean {
  const plain = normalizeLabel(label.slice(0, MOST_LABEL_CHARACTERS));
  return languages.some((language) => labelsOf(language).namesProblem(plain));
}

/** Whether a label is the name of a part or its letter, in upper or lower case. */
export function isPartName(label: string, languages: readonly Language[] = ENGLISH): boolean {
  const plain = foldWords(label.normalize('NFKC'));
  return /^[starl]$/.test(plain) || languages.some((language) => labelsOf(language).namesPart(plain));
}

/** Whether a label starts a note to yourself, such as "Notes". */
export function isNoteLabel(label: string, languages: readonly Language[] = ENGLISH): boolean {
  const plain = normalizeLabel(label);
  return languages.some((language) => labelsOf(language).namesNotes(plain));
}

/** Most characters of a label that are read. */
const MOST_LABEL_CHARACTERS = 200;

/** How a label is read. */
export interface LabelReading {
  /** The languages that it may be written in. The first that knows it is used. English alone by default. */
  languages?: readonly Language[] | undefined;
  /** The parts that earlier labels name. */
  earlierParts?: ReadonlySet<Role> | undefined;
  /** The role of the section that the label is in. */
  parent?: Role | null | undefined;
}

/**
 * Finds the part that a label names. Null if it names none. Reads the text before a colon or a dash first ("Situation:
 * why results fell"), then the text outside parentheses, then the text inside.
 */
export function findRole(label: string, { languages = ENGLISH, earlierParts, parent }: LabelReading = {}): Role | null {
  const short = label.slice(0, MOST_LABEL_CHARACTERS);
  const outside = short.replace(/\([^)]*\)/g, ' ');
  const inside = [...short.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  const head = outside.split(/:|\s[–—-]\s/)[0] ?? '';
  const texts = [head, ...(head === outside ? [] : [outside]), ...inside].map(normalizeLabel);
  for (const text of texts) {
    for (const language of languages) {
      const labels = labelsOf(language);
      const found = labels.parts.find(({ names }) => names(text));
      if (found) return found.part;
      if (labels.namesProblem(text)) return parent ?? (earlierParts?.has('S') ? 'T' : 'S');
    }
  }
  return null;
}

/** Whether some parts make a story: at least two of Situation, Task, Action and Result. */
export function tellsStory(roles: Iterable<Role | null>): boolean {
  return new Set([...roles].filter((role) => role && STAR.includes(role))).size >= 2;
}

/** Removes emoji, numbers, accents and final punctuation from a label and makes it lower case. */
export function normalizeLabel(label: string): string {
  return foldWords(
    label
      .slice(0, MOST_LABEL_CHARACTERS)
      .normalize('NFKC')
      .replace(/[’‘]/g, "'")
      .replace(/^[^\p{L}]+/u, '')
      .replace(/[^\p{L}\p{N})]+$/u, '')
      .replace(/\s+/g, ' '),
  );
}
