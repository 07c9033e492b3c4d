import { wordSet } from '../compile.ts';
import { MONTHS } from './time.ts';

/** Words of a goal, a denial or an addition: a sentence with one of them claims no number. Read by the coach, like all lists here. */
export const NO_CLAIM: readonly string[] = [
  'goal[s]',
  'aim*',
  'target[s]',
  'want*',
  'plan*',
  'hop(e|es|ed|ing)',
  'hopefully',
  'not',
  'never',
  'no longer',
  'instead',
  'another',
  'further',
  'additional',
  'again',
  'more than before',
];

/** Words that tell one month, round or place in a sequence from another. */
export const WHICH: readonly string[] = [
  ...['q1', 'q2', 'q3', 'q4'],
  // "May" is a verb more often.
  ...MONTHS.filter((month) => month !== 'May'),
  'spring',
  'summer',
  'autumn',
  'winter',
  'first',
  'second',
  'third',
  'fourth',
  'last',
  'next',
  'former',
  'latter',
  'other',
  'before',
  'after',
  'then',
  'now',
  'today',
  'later',
];

/** Words before a number that make it a rough one. */
export const ROUGH: readonly string[] = [
  'over',
  'under',
  'more than',
  'less than',
  'at least',
  'up to',
  'about',
  'around',
  'roughly',
  'nearly',
  'almost',
  'some',
  'below',
  'above',
];

/** What happens once, in a year that can be named. */
export const ONCE: readonly string[] = [
  'joined',
  'left',
  'graduated',
  'was born',
  'founded',
  'retired',
  'moved to',
  'was promoted',
];

/** What experience may be called. */
export const EXPERIENCED: readonly string[] = ['professional', 'industry', 'work[ing]', 'relevant', 'hands-on'];

/** Words that say nothing about what a number measures. */
export const EMPTY: ReadonlySet<string> = wordSet(`
  about after all also and are been before but can could did does for from get got had has have her his how into its
  just made make more most much now our out over per than that the their them then there these they this those to
  took up was were what when which while who why will with would you your
`);
