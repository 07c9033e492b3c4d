import { wordSet } from '../compile.ts';

/** Words before a figure that must be reached. Read to find what a figure stands for, like all lists here. */
export const GOALS: readonly string[] = [
  'goal[s]',
  'target[s]',
  'deadline[s]',
  'sla',
  'slo',
  'aim[ed]',
  'must',
  'need',
  'needed',
  'require',
  'required',
  'had to',
  'asked to',
  'budget of',
  'no more than',
  'at least',
  'at most',
  'under',
  'below',
  'less than',
  'fewer than',
  'within',
];

/** Words before a figure that somebody wanted, in a situation. */
export const WISHES: readonly string[] = [
  'goal[s]',
  'target[s]',
  'wanted',
  'aim for',
  'aimed for',
  'asked for',
  'expected',
  'had to',
  'needed',
  'was to',
  'were to',
  'due',
];

/** What makes a duration the price of a result. */
export const PRICES: readonly string[] = [
  'delay[(ed|s|ing)]',
  'postpon*',
  'late',
  'slipp*',
  'pushed back',
  'moved the (date|launch)',
  'cost (us|me)',
  '(i|we) lost',
  'extra',
];

/** What makes a figure a change that was reached. */
export const CHANGES: readonly string[] = [
  'drop*',
  'fell',
  'fall',
  'reduc*',
  'increas*',
  'improv*',
  'cut',
  'save',
  'saved',
  'saving',
  'grew',
  'grow*',
  'rose',
  'doubled',
  'tripled',
  'deliver*',
  'shipp*',
  'went (from|live)',
  'achiev*',
  'adopt*',
  'handl*',
  'with no',
  'without',
  'allowed',
  'let[s]',
  'now take[s]',
  'enabl*',
  'down to',
  'up to',
  'faster',
];

/** Changes that happened, where they are not the first word of a sentence. */
export const CHANGED: readonly string[] = [
  'allowed',
  'let[s]',
  'now',
  'instantly',
  'reduc*',
  'cut',
  'drop*',
  'fell',
  'rose',
  'grew',
  'doubled',
  'tripled',
  'halved',
];

/** What somebody who says "I" did to a figure. */
export const ACHIEVED: readonly string[] = [
  'cut',
  'reduced',
  'raised',
  'increased',
  'improved',
  'grew',
  'dropped',
  'lowered',
  'brought',
  'saved',
  'won',
  'sold',
  'doubled',
  'tripled',
  'halved',
];

/** Words before a number that is a label, not a count: "step 2", "RFC 2119". */
export const NUMBERED: readonly string[] = [
  'section[s]',
  'chapter[s]',
  'page[s]',
  'step[s]',
  'phase[s]',
  'stage[s]',
  'tier[s]',
  'version[s]',
  'port[s]',
  'ticket[s]',
  'issue[s]',
  'rfc',
  'iso',
  'http',
  'https',
  'status',
  'article[s]',
  'room[s]',
  'ward[s]',
  'pr',
  'no',
  'no.',
  'nr',
  'nr.',
  'nos',
  'nos.',
  'number',
  'year group',
  'key stage',
  '(in|by|on|from|since|until|after|before) (day|week|month|year|quarter|sprint)',
];

/** Names that end in a number: "Windows 11", "Year 9". They begin with a capital. */
export const NAMED = wordSet(`
  Year Years Grade Class Form Room Ward Band Level Bay Block Terminal Gate Platform Route Zone Unit Type Model Area
  District Part Group Team Floor Rule Option Case Day Week Month Quarter Sprint Phase Round Season Windows Office Python
  Java Node Angular Vue Boeing Airbus
`);

/** Nouns of compounds whose number names a type, not an amount: "two-way", "3-tier". */
export const KINDS_OF_THING: readonly string[] = [
  'way',
  'factor',
  'step',
  'tier',
  'tiered',
  'eye[s]',
  'pronged',
  'sided',
  'dimensional',
  'handed',
  'legged',
  'part',
  'phase',
  'course',
  'ply',
  'letter',
  'why[s]',
  'sigma',
];

/** Words before a number that is a year. */
export const BEFORE_YEAR: readonly string[] = [
  'in',
  'since',
  'by',
  'from',
  'until',
  'till',
  'before',
  'after',
  'during',
  'between',
  'and',
  'to',
  'of',
  'early',
  'late',
  'mid',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'Easter',
  'Christmas',
  'q1',
  'q2',
  'q3',
  'q4',
  'fy',
];
