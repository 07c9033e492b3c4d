/** Titles of what went wrong by one's own doing. */
export const FAILURE = /\b(?:fail(?:ed|ures?)?|mistakes?|regrets?|went wrong|messed up)\b/i;

/** "I caused an outage", "my mistake": said by who did it. */
export const ADMITS =
  /\bI\b[^.!?]{0,60}\b(?:caused|locked|broke|deleted|dropped|forgot|missed|underestimated|overlooked|ignored|assumed|failed|ran|pushed|deployed|left out|did not|didn['’]t|should have|made (?:a|the) mistake|got it wrong|was wrong|did wrong|messed up|misjudged|misread)\b|\bmy (?:own )?(?:mistake|fault|error|failure|responsibility)\b|\bI (?:own|owned|take|took) (?:it|that|this|responsibility|the blame)\b|\bI\b[^.!?]{0,80}\b(?:wrong|too (?:late|early|little|much)|could not|couldn['’]t|instead of|mixed up|over-?promised|underpaid|overpaid|lost|let (?:\w+ )?down|twice)\b/i;

export const LEARNS =
  /\b(?:learn(?:ed|t)|taught me|lesson|I now know|since then|next time|from now on|I no longer|ever since)\b/i;

/** What keeps a failure from happening again. */
export const FIXES =
  /\b(?:process(?:es)?|guide(?:lines?)?|checklists?|sheets?|forms?|pipelines?|automat\w+|alerts?|monitoring|tests?|checks?|reviews?|runbooks?|playbooks?|polic(?:y|ies)|rules?|templates?|training|documented|post-?mortems?|safeguards?|guardrails?|lint\w*|flags?)\b|\b(?:now|since then|ever since)\b[^.!?]*\b(?:I|we)\b|\b(?:I|we) now\b|\b(?:have|has|had) since\b/i;
