import type { Role } from './star.ts';

/** What a figure is in an answer. Only an outcome shows measurable impact. */
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

export type FigureRole = keyof typeof FIGURE_ROLES;

/** How the text around a figure is told. */
export interface Telling {
  /** The part its section plays in a story; null outside a story. */
  role: Role | null;
  /** Whether the section gives an example of something that happened. */
  example?: boolean;
}

interface Place {
  start: number;
  end: number;
  quoted: boolean;
}

const GOAL =
  /\b(goals?|targets?|sla|slo|aim(ed)?|must|needed?|required?|had to|budget of|no more than|at least|at most|under|less than|within)\b|[<>≤≥]/i;
const PRICE =
  /\b(delay(ed|s|ing)?|postpon\w+|late|later|slipp\w+|pushed back|moved the (date|launch)|cost (us|me)|lost|extra)\b/i;
const WHEN = /\b(within|in|after|took|inside|by)\s+(?:(?:about|around|only|just|the (?:first|next))\s+)?$/i;
const CHANGE =
  /\b(drop\w*|fell|fall|reduc\w+|increas\w+|improv\w+|cut|saved?|saving|grew|grow\w*|rose|doubled|tripled|deliver\w*|shipp\w*|went (from|live)|achiev\w+|adopt\w+|handl\w+|with no|without|allowed|lets?|now takes?|enabl\w+|down to|up to|faster)\b/i;
const THING_CHANGED =
  /^\W*(it|this|that|they|which|the \w+|developers?|users?|teams?)\b.*\b(allowed|lets?|now|instantly|reduc\w+|cut|drop\w*|fell)\b/i;
const HYPOTHETICAL = /\b(if|suppose|imagine|say|would|e\.g\.|for example|for instance|like)\b/i;
const HABIT = /\b(i|i'll|i'd|i'm)\b(?!.*\b(usually|often|on average)\b)/i;
const DURATION = /\b(ms|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?|sprints?)\b/i;

/** Says what a figure is, from the part it stands in and the words of its sentence. */
export function findFigureRole(text: string, { start, end, quoted }: Place, telling: Telling): FigureRole {
  if (quoted) return 'hypothetical';
  const figure = text.slice(start, end);
  const sentence = sentenceAround(text, start, end);
  if (/^within \p{L}+$/iu.test(figure)) return 'outcome-vague';
  switch (telling.role) {
    case 'S':
    case 'stakes':
    case 'rationale':
      return 'context';
    case 'T':
      return GOAL.test(clauseAround(text, start, end)) ? 'target' : 'context';
    case 'A':
      return THING_CHANGED.test(sentence) ? 'outcome' : 'method';
    case 'L':
      return 'method';
    case 'R':
    case 'headline':
    case 'close':
      return roleInResult(text.slice(0, start), figure, sentence, telling.role);
    case null:
      return telling.example
        ? roleInExample(text.slice(0, start), figure, sentence)
        : roleInAdvice(figure, sentence, text.slice(0, start));
  }
}

function roleInResult(before: string, figure: string, sentence: string, role: Role): FigureRole {
  const range = / (to|vs\.?|→) /.test(figure);
  if (!range && DURATION.test(figure) && PRICE.test(sentence)) return 'outcome-cost';
  if (!range && DURATION.test(figure) && WHEN.test(before)) return 'outcome-time';
  return role === 'R' || CHANGE.test(sentence) ? 'outcome' : 'context';
}

function roleInExample(before: string, figure: string, sentence: string): FigureRole {
  if (DURATION.test(figure) && WHEN.test(before))
    return /\b(due|deadline|had|left)\b/i.test(sentence) ? 'context' : 'outcome-time';
  return CHANGE.test(sentence) ? 'outcome' : 'context';
}

function roleInAdvice(figure: string, sentence: string, before: string): FigureRole {
  if (/^#|^in the next$/.test(figure) || /\bin the next\s$/i.test(before)) return 'rhetorical';
  if (HYPOTHETICAL.test(before.slice(-60)) && !/\bi\b/i.test(before.slice(-25))) return 'hypothetical';
  if (/^(another|half)/i.test(figure)) return 'rhetorical';
  return HABIT.test(sentence) && !/^\W*this\b/i.test(sentence) && !/%|x$/.test(figure) ? 'method' : 'rhetorical';
}

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((stop) => text.lastIndexOf(stop, start - 1)));
  const to = Math.min(...['. ', '! ', '? ', '\n'].map((stop) => indexOrEnd(text, stop, end)));
  return text.slice(from < 0 ? 0 : from + 1, to);
}

function clauseAround(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 40), end);
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index < 0 ? text.length : index;
}
