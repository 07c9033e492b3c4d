import { anyOf, findAny } from '../language/compile.ts';
import * as words from '../language/en/figures.ts';
import type { Role } from './star.ts';

/** The roles that a figure can have in an answer. Only an outcome counts as measurable impact. */
export const FIGURE_ROLES = {
  context: 'the size of the situation',
  target: 'what had to be reached',
  method: 'a parameter of the action',
  outcome: 'a measured result',
  'outcome-cost': 'the price of the result',
  'outcome-time': 'when the result came, not how much',
  'outcome-vague': 'a result without a number of its own',
  hypothetical: 'inside an invented example or a quoted line',
  rhetorical: 'a figure of speech, a count or a label',
} as const;

/** The role of a figure in an answer. */
export type FigureRole = keyof typeof FIGURE_ROLES;

/** What is known of the text that a figure is in. */
export interface FigureContext {
  /** The part of the story it is in. Null outside a story. */
  role: Role | null;
  /** Outside a story's parts: an example of something that happened, or a claim about the speaker. */
  as?: 'example' | 'claim' | undefined;
}

/** Where a figure is in its text, and whether it is in a quotation. */
interface FigureSpan {
  start: number;
  end: number;
  quoted: boolean;
}

/** The words around a figure. */
interface Surroundings {
  figure: string;
  /** Its sentence, cut at `MOST_SENTENCE_CHARACTERS` on each side. */
  sentence: string;
  /** The sentence up to the figure. */
  before: string;
  /** The sentence after the figure. */
  after: string;
  /** Whether it is the last sentence of the text. */
  last: boolean;
}

/** Most characters of a sentence that are read on each side of a figure. */
const MOST_SENTENCE_CHARACTERS = 400;

/** Most characters between a figure and the words before it that make it a target. */
const MOST_CLAUSE_CHARACTERS = 40;

const GOAL = new RegExp(String.raw`\b${anyOf(words.GOALS)}\b|[<>≤≥]`, 'i');
const WISH = new RegExp(String.raw`\b${anyOf(words.WISHES)}\b(?!.*[,;:]).{0,40}$`, 'i');
const COMPARED_WITH = /\b(target|goal|planned|budgeted|expected|promised)\b.{0,12}$/i;
const PRICE = findAny(words.PRICES);
const WHEN = /\b(within|in|after|took|inside|by)\s+(?:(?:about|around|only|just|the (?:first|next))\s+)?$/i;
const CHANGE = findAny(words.CHANGES);
/** A change that happened. As the first word of a sentence it may be an instruction, so that does not count. */
const CHANGED = new RegExp(String.raw`\b\W+${anyOf(words.CHANGED)}\b`, 'i');
const SPEAKER = /\b(i|we)\b/i;
const ACHIEVED = new RegExp(String.raw`\b(i|we)(?:['’]ve| have)?\s(?:\w+\s)?${anyOf(words.ACHIEVED)}\b`, 'i');
/** "In the next 5 years": a figure of the question rather than of the answer. */
const HORIZON = /\b(?:in|over|within) the (?:next|coming)\s$/i;
const HYPOTHETICAL = /\b(if|suppose|imagine|say|would|e\.g\.|for example|for instance|like)\b/i;
const HABIT = /\b(i|i'll|i'd|i'm)\b(?!.*\b(usually|often|on average)\b)/i;
const DURATION = /\b(ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|sprints?)\b/i;

/** Finds the role of a figure from the part it is in and the words of its sentence. */
export function findFigureRole(text: string, span: FigureSpan, context: FigureContext): FigureRole {
  if (span.quoted) return 'hypothetical';
  const surroundings = readSurroundings(text, span);
  if (/^within \p{L}+$/iu.test(surroundings.figure)) return 'outcome-vague';
  switch (context.role) {
    case 'S':
    case 'stakes':
      return WISH.test(surroundings.before) ? 'target' : 'context';
    case 'rationale':
      return 'context';
    case 'T':
      return isDeadline(surroundings) ||
        GOAL.test(surroundings.before.slice(-MOST_CLAUSE_CHARACTERS) + surroundings.figure)
        ? 'target'
        : 'context';
    case 'A':
      return CHANGED.test(surroundings.sentence) && !SPEAKER.test(surroundings.sentence) ? 'outcome' : 'method';
    case 'L':
      return 'method';
    case 'R':
    case 'headline':
    case 'close':
      return roleInResult(surroundings, context.role);
    case null:
      if (context.as === 'example') return roleInExample(surroundings);
      return context.as === 'claim' ? roleInClaim(surroundings) : roleInAdvice(surroundings);
  }
}

function isDeadline({ figure, before }: Surroundings): boolean {
  return DURATION.test(figure) && WHEN.test(before);
}

function roleInResult(surroundings: Surroundings, role: Role): FigureRole {
  const { figure, sentence, before, after } = surroundings;
  if (COMPARED_WITH.test(before)) return 'target';
  if (/\b(cost (us|me)|(i|we) (spent|paid))\b/i.test(before)) return 'outcome-cost';
  if (DURATION.test(figure) && !/ (to|vs\.?|→) /.test(figure)) {
    if (/^\s(later|on|since)\b/i.test(after)) return 'outcome-time';
    if (PRICE.test(sentence)) return 'outcome-cost';
    if (WHEN.test(before)) return 'outcome-time';
  }
  return role === 'R' || CHANGE.test(sentence) ? 'outcome' : 'context';
}

/** The role of a figure in an example of one paragraph: the outcome is in the last sentence. */
function roleInExample(surroundings: Surroundings): FigureRole {
  if (isDeadline(surroundings))
    return /\b(due|deadline|had|left)\b/i.test(surroundings.sentence) ? 'context' : 'outcome-time';
  return surroundings.last
    ? roleInResult(surroundings, 'R')
    : CHANGE.test(surroundings.sentence)
      ? 'outcome'
      : 'context';
}

/** The role of a figure in a claim about the speaker: most say how much the speaker has done. */
function roleInClaim({ sentence, before }: Surroundings): FigureRole {
  if (HORIZON.test(before)) return 'rhetorical';
  return ACHIEVED.test(sentence) ? 'outcome' : 'context';
}

function roleInAdvice({ figure, sentence, before }: Surroundings): FigureRole {
  if (figure.startsWith('#') || HORIZON.test(before)) return 'rhetorical';
  if (HYPOTHETICAL.test(before.slice(-60)) && !/\bi\b/i.test(before.slice(-25))) return 'hypothetical';
  if (ACHIEVED.test(sentence)) return 'outcome';
  if (/^(another|half)/i.test(figure) || /\b(never|don't|do not)\b/i.test(before)) return 'rhetorical';
  return HABIT.test(sentence) && !/^\W*this\b/i.test(sentence) && !/%|x$/.test(figure) ? 'method' : 'rhetorical';
}

function readSurroundings(text: string, { start, end }: FigureSpan): Surroundings {
  const head = text.slice(Math.max(0, start - MOST_SENTENCE_CHARACTERS), start);
  const tail = text.slice(end, end + MOST_SENTENCE_CHARACTERS);
  const before = head.slice(Math.max(...CLAUSE_ENDS.map((stop) => head.lastIndexOf(stop))) + 1);
  const stops = CLAUSE_ENDS.map((stop) => tail.indexOf(stop)).filter((index) => index >= 0);
  const after = tail.slice(0, Math.min(...stops, tail.length));
  const figure = text.slice(start, end);
  return { figure, before, after, sentence: before + figure + after, last: !/\w/.test(tail.slice(after.length)) };
}

/** What ends a sentence or a clause. */
const CLAUSE_ENDS = ['. ', '! ', '? ', '; ', '\n'];
