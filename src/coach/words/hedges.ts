/** Words that take back what is said; "not just" means the opposite. */
export const HEDGES =
  /(?<!\b(?:not|had|have|has) )\b(?:just(?!\s(?:after|before|\w+ed\b))|kind of|sort of|maybe|perhaps|probably|possibly|basically|actually|honestly|hopefully|somewhat|pretty much|a little bit|a bit|I guess|I suppose|I think|I feel like|I believe|you know|more or less|in a way|to be honest)\b/gi;
