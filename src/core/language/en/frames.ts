import { wordSet } from '../compile.ts';

/** What leads to an event in a question: "a time". Read by search and import, like all lists here. */
export const BEFORE_EVENT: readonly string[] = [
  'a[n]',
  'the',
  'any',
  'one',
  'some',
  'another',
  'last',
  'recent',
  'specific',
  'concrete',
  'good',
];

/** What may stand before an event: "a recent, specific time". */
export const PARTICULAR: readonly string[] = [
  'recent',
  'specific',
  'single',
  'concrete',
  'real',
  'good',
  'particular',
  'certain',
];

/** What interviewers call an event. */
export const EVENTS: readonly string[] = [
  'time[s]',
  'situation[s]',
  'occasion[s]',
  'instance[s]',
  'example[s]',
  'moment',
  'experience',
  'case',
];

/** What leads from an event to what it is about: "a time when". */
export const WHERE: readonly string[] = ['when', 'where', 'that', 'in which', 'of', 'from', 'with', 'for'];

/** Other phrases that say nothing about the topic of a question. */
export const FRAMES: readonly string[] = [
  '(have|had) you ever',
  'what (was|were) the (outcome|result|impact)',
  'how did (it|that|things) (turn out|work out)',
  'in your (own words|opinion|view|career|life|experience)',
  'in your (previous|last|current) role[s]',
];

/** What asks only what was done, at the end of a question. */
export const ASKED_TO_DO: readonly string[] = [
  '(what|how) (did|do|would|will) you (do|react|respond|handle|deal with|feel|learn|approach|go about)',
];

/** Words that say nothing about the topic of a question. */
export const EMPTY: ReadonlySet<string> = wordSet(`
  a about after again all also am an and any anyone anything are as ask at be because been before being best both but
  by can could describe did do does doing done down during each ever every example explain few for from gave get give
  given go going got had handle happen has have having he her here him his how i if in instance into is it its just
  kind let like lot made make many may me mean might more most much must my no not now of off often on one only or
  other our out over own particular person please quite rather really recall said same say see shall share she should
  situation so some somebody someone something sort specific such take talk tell than that the their them then there
  these they thing think this those through to too took towards type until up upon us use used very walk want was way
  we went were what when where which while who whom whose why will with within would you your yours
`);
