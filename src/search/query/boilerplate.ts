/**
 * Phrases that interviewers start questions with. Phrases, because single words are not enough: "on time" is about
 * time, "a time when you" is not.
 */
const FRAMES: readonly RegExp[] = [
  /\b(?:an?|the|any|one|some|another|last|recent|specific|concrete|good) (?:(?:recent|specific|single|concrete|real|good|particular|certain) )*(?:times?|situations?|occasions?|instances?|examples?|moment|experience|case)(?: (?:when|where|that|in which|of|from|with|for))?\b/g,
  /\b(?:have you|had you) ever\b/g,
  /\b(?:what|how) (?:did|do|would|will) you (?:do|react|respond|handle|deal with|feel|learn|approach|go about)\b(?: (?:it|that|this))*(?=[^\p{L}]*$)/gu,
  /\b(?:what (?:was|were) the (?:outcome|result|impact)|how did (?:it|that|things) (?:turn out|work out))\b/g,
  /\bin your (?:own words|opinion|view|career|life|experience|(?:previous|last|current) roles?)\b/g,
];

/** Words that say nothing about the topic of a question. */
const EMPTY = new Set(
  `a about after again all also am an and any anyone anything are as ask at be because been before being best both but by
  can could describe did do does doing done down during each ever every example explain few for from gave get give given go
  going got had handle happen has have having he her here him his how i if in instance into is it its just kind let like
  lot made make many may me mean might more most much must my no not now of off often on one only or other our out over
  own particular person please quite rather really recall said same say see shall share she should situation so some
  somebody someone something sort specific such take talk tell than that the their them then there these they thing think
  this those through to too took towards type until up upon us use used very walk want was way we went were what when
  where which while who whom whose why will with within would you your yours`.split(/\s+/),
);

/** Endings of such words. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/$/, ''],
  [/e?s$/, ''],
  [/s$/, ''],
  [/ed$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
];

/** Removes the phrases that interviewers start questions with. */
export function dropFrames(text: string): string {
  return FRAMES.reduce((rest, frame) => rest.replace(frame, ' '), text.toLowerCase());
}

/** Whether a word says something about the topic of a question. */
export function isTelling(word: string): boolean {
  return !ENDINGS.some(([ending, instead]) => EMPTY.has(word.replace(ending, instead)));
}
