import { z } from 'zod';
import { type MeasuredAnswer, measureAnswer } from '../../../../src/core/answer/analyze.ts';
import type { Figure } from '../../../../src/core/answer/figures.ts';
import { parseAnswer } from '../../../../src/core/answer/parse.ts';
import { type Voice, countPronouns } from '../../../../src/core/answer/voice.ts';

/** The shapes as people who annotate answers name them. */
const SHAPES = { star: 'story', principles: 'approach', pitch: 'pitch', list: 'list' } as const;

const KINDS = ['question', 'strength', 'weakness'];

/** What a person reads in an answer; keys that are not compared are left out. */
const item = z.object({
  id: z.string(),
  kind: z.string(),
  canonicalTitle: z.string(),
  /** First and last line of the answer in the notes, from 1; null when it has no text of its own. */
  bodyLines: z.tuple([z.number(), z.number()]).nullish(),
  shape: z.enum(['star', 'principles', 'pitch', 'list']).nullish(),
  wordCount: z.number().nullish(),
  pronouns: z
    .object({
      singular: z.number(),
      plural: z.number(),
      singularUnquoted: z.number(),
      pluralUnquoted: z.number(),
    })
    .nullish(),
  /** The parts of a story. */
  sections: z.array(z.object({ role: z.string(), lines: z.tuple([z.number(), z.number()]) })).nullish(),
  facts: z.array(z.object({ text: z.string(), line: z.number(), role: z.string() })).default([]),
});

/** The truth about one answer. */
export type Truth = z.output<typeof item>;
type Fact = Truth['facts'][number];

/** An answer as a person reads it and as the program measures it. */
export interface Pair {
  truth: Truth;
  measured: MeasuredAnswer;
}

/** How far the program agrees; the differences say where it does not. */
export interface Agreement {
  f1: number;
  differences: string[];
}

/** Reads the truth and measures every answer that it names. */
export function pairUp(notes: string, truth: unknown): Pair[] {
  return z
    .object({ items: z.array(item) })
    .parse(truth)
    .items.filter(({ kind, bodyLines }) => KINDS.includes(kind) && bodyLines)
    .map((each) => ({ truth: each, measured: measure(notes, each) }));
}

function measure(notes: string, { kind, canonicalTitle, bodyLines }: Truth): MeasuredAnswer {
  const [from, to] = bodyLines!;
  const body =
    '\n'.repeat(from - 1) +
    notes
      .split('\n')
      .slice(from - 1, to)
      .join('\n');
  const isQuestion = kind === 'question';
  const answer = parseAnswer(body, { speaks: isQuestion ? 'all' : 'quote' });
  return measureAnswer(answer, { title: canonicalTitle, shape: isQuestion ? undefined : 'pitch' });
}

/** What must agree exactly, as the program counts it. */
export function counted({ measured }: Pair) {
  const quoted = measured.sections
    .flatMap((section) => section.spoken.map((block) => countPronouns(block.text)))
    .reduce((sum, { i, we }): Voice => ({ i: sum.i + i, we: sum.we + we }), { i: 0, we: 0 });
  return { words: measured.words, voice: measured.voice, voiceWithQuotes: quoted, shape: measured.shape };
}

/** What must agree exactly, as a person counts it. */
export function expected({ truth, measured }: Pair): ReturnType<typeof counted> {
  const { singular, plural, singularUnquoted, pluralUnquoted } = truth.pronouns!;
  return {
    words: truth.wordCount!,
    voice: { i: singularUnquoted, we: pluralUnquoted },
    voiceWithQuotes: { i: singular, we: plural },
    shape: truth.kind === 'question' ? SHAPES[truth.shape!] : measured.shape,
  };
}

/** Compares the parts that sections play; a section is the same when it starts on the same line. */
export function compareRoles(pairs: readonly Pair[]): Agreement {
  const wanted = pairs.flatMap(({ truth }) =>
    (truth.sections ?? []).map(({ role, lines }) => `${truth.id}, line ${lines[0]}: ${role}`),
  );
  const found = pairs.flatMap(({ truth, measured }) =>
    measured.sections
      .filter(({ role, spoken }) => role && spoken.length)
      .map(({ role, spoken }) => `${truth.id}, line ${spoken[0]!.line}: ${role!}`),
  );
  const missed = wanted.filter((each) => !found.includes(each));
  const extra = found.filter((each) => !wanted.includes(each));
  return {
    f1: f1(wanted.length - missed.length, extra.length, missed.length),
    differences: [...missed.map((each) => `missed ${each}`), ...extra.map((each) => `found ${each}`)],
  };
}

/** Compares the figures found, and for those found the share whose role is right. */
export function compareFigures(pairs: readonly Pair[]): Agreement & { roleShare: number } {
  const differences: string[] = [];
  let [matched, right, extra, missed] = [0, 0, 0, 0];
  for (const { truth, measured } of pairs) {
    const say = (line: number, what: string) => differences.push(`${truth.id}, line ${line}: ${what}`);
    const open = truth.facts.filter(({ role }) => role !== 'outcome-nonnumeric');
    for (const { figure, line } of figuresByLine(measured)) {
      const index = open.findIndex((fact) => fact.line === line && isSame(fact, figure));
      const [fact] = index < 0 ? [] : open.splice(index, 1);
      if (!fact) {
        extra += 1;
        say(line, `found "${figure.text}" (${figure.role})`);
        continue;
      }
      matched += 1;
      if (fact.role === figure.role) right += 1;
      else say(line, `"${figure.text}" is ${fact.role}, found ${figure.role}`);
    }
    missed += open.length;
    for (const fact of open) say(fact.line, `missed "${fact.text}" (${fact.role})`);
  }
  return { f1: f1(matched, extra, missed), roleShare: matched ? right / matched : 1, differences };
}

function figuresByLine({ sections }: MeasuredAnswer): { figure: Figure; line: number }[] {
  return sections
    .flatMap((section) => [...section.figures])
    .flatMap(([{ text, line }, figures]) =>
      figures.map((figure) => ({ figure, line: line + text.slice(0, figure.start).split('\n').length - 1 })),
    );
}

/** People write a fact in their own words: it is the same when they share a number, or when it has none but says the same. */
function isSame(fact: Fact, figure: Figure): boolean {
  const numbers = numbersIn(fact.text);
  if (!numbers.length) return fact.text.toLowerCase().includes(figure.text.toLowerCase());
  return numbersIn(figure.text).some((each) => numbers.includes(each));
}

const numbersIn = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/\d+(?:[.,]\d+)*|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g) ?? [];

function f1(matched: number, extra: number, missed: number): number {
  return matched ? (2 * matched) / (2 * matched + extra + missed) : extra + missed ? 0 : 1;
}
