import type { Language } from '../language/language.ts';
import { ENGLISH } from '../language/languages.ts';
import type { Block } from './blocks.ts';
import { type Figure, findFigures } from './figures.ts';
import type { FigureContext } from './figure-role.ts';
import type { Answer, Section } from './parse.ts';
import { inferShape } from './shape.ts';
import type { Shape } from './shapes.ts';
import { countWords, secondsToSay, WORDS_PER_MINUTE } from './speech.ts';
import type { Role } from './star.ts';
import { measureVoice, type Voice } from './voice.ts';

/** A section with its length, pronouns and figures. */
export interface MeasuredSection extends Section {
  words: number;
  /** Seconds to say it. */
  seconds: number;
  voice: Voice;
  /** The figures in each block that is said. */
  figures: ReadonlyMap<Block, Figure[]>;
}

/** A line beside an answer, such as its headline, with its length and figures. */
export interface MeasuredLine {
  text: string;
  words: number;
  /** Seconds to say it. */
  seconds: number;
  figures: Figure[];
}

/** Measures a line that is said with an answer: its headline or a cue. */
export function measureLine(text: string, wordsPerMinute: number = WORDS_PER_MINUTE): MeasuredLine {
  const words = countWords(text);
  return {
    text,
    words,
    seconds: secondsToSay(words, wordsPerMinute),
    figures: findFigures(text, { role: 'headline' }),
  };
}

/** An answer with its shape, length, pronouns and figures. */
export interface MeasuredAnswer {
  speaks: Answer['speaks'];
  shape: Shape;
  sections: MeasuredSection[];
  definitions: Answer['definitions'];
  words: number;
  /** Seconds to say the whole answer. */
  seconds: number;
  voice: Voice;
  /** What is said first. Null if there is none. Its words are not counted among those of the answer. */
  headline: MeasuredLine | null;
  /** The prompts to speak from, in order. */
  cues: MeasuredLine[];
}

/** What an answer is measured with. */
export interface MeasureOptions {
  /** The question, or the title of the entry. It helps to infer the shape. */
  title: string;
  /** The shape set by the author or by the kind of entry. Inferred if absent. */
  shape?: Shape | undefined;
  wordsPerMinute?: number;
  /** What is said first. */
  headline?: string | undefined;
  /** The prompts to speak from, in order. */
  cues?: readonly string[];
  /** The languages that the answer may be written in, its own first. English alone by default. */
  languages?: readonly Language[];
}

/** Measures an answer: shape, words, seconds, voice and figures, for the whole and for each section. */
export function measureAnswer(
  answer: Answer,
  {
    title,
    shape: givenShape,
    wordsPerMinute = WORDS_PER_MINUTE,
    headline,
    cues = [],
    languages = ENGLISH,
  }: MeasureOptions,
): MeasuredAnswer {
  const shape = givenShape ?? inferShape(title, answer.sections, languages);
  const sections = answer.sections.map((section) => measureSection(section, answer, shape, wordsPerMinute));
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  return {
    speaks: answer.speaks,
    shape,
    sections,
    definitions: answer.definitions,
    words,
    seconds: secondsToSay(words, wordsPerMinute),
    voice: {
      i: sections.reduce((sum, section) => sum + section.voice.i, 0),
      we: sections.reduce((sum, section) => sum + section.voice.we, 0),
    },
    headline: headline === undefined ? null : measureLine(headline, wordsPerMinute),
    cues: cues.map((cue) => measureLine(cue, wordsPerMinute)),
  };
}

function measureSection(section: Section, { sections }: Answer, shape: Shape, wordsPerMinute: number): MeasuredSection {
  const role = shape === 'story' ? section.role : null;
  const words = section.spoken.reduce((sum, block) => sum + countWords(block.text), 0);
  const isUnlabelled = shape === 'story' && sections.every((each) => each.role === null);
  const contextOf = (index: number): FigureContext =>
    isUnlabelled
      ? { role: partAt(index, section.spoken.length), as: 'example' }
      : { role, as: contextAs(section, shape) };
  return {
    ...section,
    role,
    words,
    seconds: secondsToSay(words, wordsPerMinute),
    voice: measureVoice(section.spoken.map((block) => block.text)),
    figures: new Map(section.spoken.map((block, index) => [block, findFigures(block.text, contextOf(index))])),
  };
}

/** The part that a block plays in a story without labels: the first is the situation, the last the result. */
function partAt(index: number, blocks: number): Role | null {
  if (blocks < 3) return null;
  return index === 0 ? 'S' : index === blocks - 1 ? 'R' : 'A';
}

function contextAs({ label }: Section, shape: Shape): FigureContext['as'] {
  if (shape === 'story' || /\bexamples?\b/i.test(label ?? '')) return 'example';
  return shape === 'pitch' ? 'claim' : undefined;
}

/** Lists the figures of an answer, in order. */
export function listFigures(answer: MeasuredAnswer): Figure[] {
  return answer.sections.flatMap((section) => [...section.figures.values()].flat());
}
