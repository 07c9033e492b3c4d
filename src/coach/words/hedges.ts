/** Words that take back what is said; "not just" means the opposite. */
export const HEDGES =
  /(?<!\bnot )\b(?:just|kind of|sort of|maybe|perhaps|probably|possibly|basically|actually|honestly|hopefully|somewhat|fairly|pretty much|a little bit|a bit|I guess|I suppose|I think|I feel like|I believe|you know|tried to|try to|more or less|in a way|to be honest)\b/gi;
