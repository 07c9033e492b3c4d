import { anyOf, findAny } from '../core/language/compile.ts';
import * as words from '../core/language/en/claims.ts';
import { stem } from '../core/language/stem.ts';
import type { MeasuredAnswer } from '../core/answer/analyze.ts';
import type { Figure } from '../core/answer/figures.ts';
import { readNumbers } from './read-numbers.ts';
import { readUnit } from './read-unit.ts';
import type { FindingPosition } from './rule.ts';
import { listSpoken, type Sentence, splitSentences, type Subject } from './subject.ts';

/** A number in an answer. */
export interface SaidNumber {
  /** The figure that it is part of. */
  text: string;
  at: FindingPosition;
  /** The unit, such as "time", "%" or "money"; "count" for a bare number. */
  unit: string;
  /** Every form of the number, as `readNumbers` gives them. */
  forms: readonly string[];
  /** Whether it is approximate: "over 30%", "about a month". */
  isRough: boolean;
}

/** What a sentence says with numbers, and the words that say what they measure. */
export interface Statement {
  numbers: readonly SaidNumber[];
  /** Its words, without those that say nothing about the topic. */
  words: ReadonlySet<string>;
  /** Words such as "first", "March" or "before". Statements with different ones are about different things. */
  which: string;
  /** Whether it gives a result with a unit, not a size or a count. */
  isOutcome: boolean;
  /** Whether the author can have only one such number, as with years of experience. */
  isSingle: boolean;
}

/** The statements of answers that were read before: an answer is compared with itself, then with all others. */
const known = new WeakMap<MeasuredAnswer, readonly Statement[]>();

/** Lists the statements of an answer, in order. */
export function listStatements({ answer }: Pick<Subject, 'answer'>): readonly Statement[] {
  const statements = known.get(answer) ?? readStatements(answer);
  known.set(answer, statements);
  return statements;
}

function readStatements(answer: MeasuredAnswer): Statement[] {
  const { headline } = answer;
  return [
    ...(headline ? statementsIn(headline.text, headline.figures, (start) => ({ field: ['headline'], start })) : []),
    ...listSpoken(answer).flatMap(({ block, section }) =>
      statementsIn(block.text, section.figures.get(block) ?? [], (start) => ({ block, start })),
    ),
  ];
}

/** Roles of figures for things that did not happen. */
const UNREAL: ReadonlySet<Figure['role']> = new Set(['hypothetical', 'target']);

/** Words that mark a goal, a negation or an addition. Sentences with them are not compared. */
const NOT_COMPARED = new RegExp(String.raw`\b${anyOf(words.NO_CLAIM)}\b|n['’]t\b`, 'i');

function statementsIn(text: string, figures: readonly Figure[], at: (start: number) => FindingPosition): Statement[] {
  let next = 0;
  return splitSentences(text).flatMap((sentence) => {
    const end = sentence.start + sentence.text.length;
    const within: Figure[] = [];
    for (; next < figures.length && figures[next]!.start < end; next += 1) within.push(figures[next]!);
    if (NOT_COMPARED.test(sentence.text)) return [];
    const real = within.filter(({ role }) => !UNREAL.has(role));
    const numbers = [...real.flatMap((figure) => numbersOf(figure, sentence, at)), ...yearsIn(sentence, real, at)];
    const statement: Statement = {
      numbers,
      words: readWords(withoutFigures(sentence, within)),
      which: [...sentence.text.matchAll(WHICH)]
        .map(([word]) => word.toLowerCase())
        .toSorted()
        .join(' '),
      isOutcome: real.some((figure) => figure.role === 'outcome' && readUnit(figure.text) !== null),
      isSingle: false,
    };
    return [...(numbers.length ? [statement] : []), ...experienceIn(sentence, statement, at)];
  });
}

const WHICH = findAny(words.WHICH, 'gi');
const ROUGH = new RegExp(String.raw`(?:~|≈|[<>]|\b${anyOf(words.ROUGH)}\s)$`, 'i');
const ONCE = findAny(words.ONCE);

function numbersOf(figure: Figure, { text, start }: Sentence, at: (start: number) => FindingPosition): SaidNumber[] {
  const lead = text.slice(Math.max(0, figure.start - start - 12), Math.max(0, figure.start - start));
  return readNumbers(figure.text).map((forms) => ({
    text: figure.text,
    at: at(figure.start),
    unit: readUnit(figure.text) ?? 'count',
    forms,
    isRough: ROUGH.test(lead) || /^[~≈<>]|\+/.test(figure.text),
  }));
}

/** Years of one-time events, as dates. They are not among an answer's figures. */
function yearsIn(
  { text, start }: Sentence,
  figures: readonly Figure[],
  at: (start: number) => FindingPosition,
): SaidNumber[] {
  if (!ONCE.test(text)) return [];
  return [...text.matchAll(/\b(?:19|20)\d\d\b/g)]
    .filter(({ index }) => !figures.some((figure) => figure.start <= start + index && start + index < figure.end))
    .map(({ 0: year, index }) => ({
      text: year,
      at: at(start + index),
      unit: 'date',
      forms: [year],
      isRough: false,
    }));
}

/** "I have eight years of experience", without naming a field. */
const EXPERIENCE = new RegExp(
  [
    String.raw`\bI(?:['’]ve| have| bring)(?: got)?(?<rough> ${anyOf(words.ROUGH)})? (?<years>(?:\d+|\p{L}+)\+? years)['’]?(?: of)?`,
    String.raw`(?: ${anyOf(words.EXPERIENCED)})* experience\b(?! (?:in|with|of|as|at|on|for|\p{L}+ing)\b)`,
  ].join(''),
  'iu',
);

function experienceIn(
  { text, start }: Sentence,
  claim: Statement,
  at: (start: number) => FindingPosition,
): Statement[] {
  const { index = 0, groups: { years = '', rough } = {} } = EXPERIENCE.exec(text) ?? {};
  const [forms] = readNumbers(years);
  if (!forms) return [];
  const isRough = rough !== undefined || years.includes('+');
  const said = {
    text: years,
    at: at(start + index + text.slice(index).indexOf(years)),
    unit: 'experience',
    forms,
    isRough,
  };
  return [{ ...claim, numbers: [said], words: new Set(['years of experience']), isSingle: true }];
}

function withoutFigures({ text, start }: Sentence, figures: readonly Figure[]): string {
  let [rest, from] = ['', 0];
  for (const figure of figures) {
    rest += `${text.slice(from, Math.max(from, figure.start - start))} `;
    from = figure.end - start;
  }
  return rest + text.slice(from);
}

function readWords(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/\p{L}{3,}/gu)]
      .map(([word]) => word.toLowerCase())
      .filter((word) => !words.EMPTY.has(word))
      .map((word) => stem(word)),
  );
}
