import { type Figure, findFigures } from '../answer/evidence.ts';
import type { Library, Question, Story, Strength, Weakness } from '../library/model.ts';
import { readNumbers } from './read-numbers.ts';
import { readUnit } from './read-unit.ts';
import type { At } from './rule.ts';
import { listSpoken, type Sentence, splitSentences } from './subject.ts';

/** A number as it is said. */
export interface Said {
  /** The figure that it stands in. */
  text: string;
  at: At;
  /** What it measures. */
  unit: string;
  /** Every way in which it may be said. */
  dresses: readonly string[];
}

/** A sentence that says numbers, and of what. */
export interface Claim {
  of: Question | Story | Strength | Weakness;
  numbers: readonly Said[];
  /** What it speaks of, without the words that say nothing. */
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Whether it says how much of something came of it, rather than how large or how many something was. */
  isOutcome: boolean;
  /** Whether there is one of it in a life, so that two are too many in one answer as well. */
  isSingle: boolean;
}

/** Everything that a library's answers say in numbers, in the site's order. */
export function listClaims({ questions, stories, strengths, weaknesses }: Library): Claim[] {
  return [...questions, ...stories, ...strengths, ...weaknesses].flatMap((of) => {
    const { headline = '' } = of;
    return [
      ...claimsIn(of, headline, findFigures(headline, { role: 'headline' }), () => ({ field: ['headline'] })),
      ...listSpoken(of.answer).flatMap(({ block, section }) =>
        claimsIn(of, block.text, section.figures.get(block) ?? [], (start) => ({ block, start })),
      ),
    ];
  });
}

/** Figures of what did not happen. */
const UNREAL: ReadonlySet<Figure['role']> = new Set(['hypothetical', 'target']);

function claimsIn(of: Claim['of'], text: string, figures: readonly Figure[], at: (start: number) => At): Claim[] {
  const real = figures.filter(({ role }) => !UNREAL.has(role));
  return splitSentences(text).flatMap((sentence) => {
    const within = real.filter(({ start }) => start >= sentence.start && start < sentence.start + sentence.text.length);
    const numbers = [
      ...within.flatMap((figure) =>
        readNumbers(figure.text).map((dresses): Said => ({
          text: figure.text,
          at: at(figure.start),
          unit: readUnit(figure.text) ?? 'count',
          dresses,
        })),
      ),
      ...yearsIn(sentence, within, at),
    ];
    const claim = {
      of,
      numbers,
      ...readWords(within.reduce((left, figure) => left.replace(figure.text, ' '), sentence.text)),
      isOutcome: within.some((figure) => figure.role === 'outcome' && readUnit(figure.text) !== null),
      isSingle: false,
    };
    return [...(numbers.length ? [claim] : []), ...experienceIn(sentence, claim, at)];
  });
}

/** Years as dates: they are none of an answer's figures. */
function yearsIn({ text, start }: Sentence, figures: readonly Figure[], at: (start: number) => At): Said[] {
  return [...text.matchAll(/\b(?:19|20)\d\d\b/g)]
    .filter(([year]) => !figures.some((figure) => figure.text.includes(year)))
    .map(({ 0: year, index }) => ({ text: year, at: at(start + index), unit: 'date', dresses: [year] }));
}

/** "Eight years of experience", in nothing that is named. */
const EXPERIENCE =
  /\b(?<years>(?:\d+|\p{L}+)\+? years)['’]?(?: of)?(?: (?:professional|industry|work|working|relevant|hands-on))* experience\b(?! (?:in|with|of|as|at|on|for)\b)/iu;

function experienceIn({ text, start }: Sentence, claim: Claim, at: (start: number) => At): Claim[] {
  const found = EXPERIENCE.exec(text);
  const years = found?.groups?.['years'] ?? '';
  const [dresses] = readNumbers(years);
  if (!found || !dresses) return [];
  const said = { text: years, at: at(start + found.index), unit: 'experience', dresses };
  return [{ ...claim, numbers: [said], words: new Set(['years of experience']), isSingle: true }];
}

/** Words that say nothing of what a number is about. */
const EMPTY = new Set(
  `about after all also and are been before but can could did does for from get got had has have her his how into its
   just made make more most much not now our out over per than that the their them then there these they this those to
   took up was were what when which while who why will with would you your`.split(/\s+/),
);

function readWords(text: string): Pick<Claim, 'words' | 'names'> {
  const words = [...text.matchAll(/\p{L}{3,}/gu)];
  return {
    words: new Set(
      words
        .map(([word]) => word.toLowerCase())
        .filter((word) => !EMPTY.has(word))
        .map((word) => word.replace(/(?:ies|es|s|ing|ed)$/, '')),
    ),
    names: new Set(words.filter(({ index, 0: word }) => index > 0 && /^\p{Lu}/u.test(word)).map(([word]) => word)),
  };
}
