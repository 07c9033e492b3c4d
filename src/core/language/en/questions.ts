import type { Phrases } from '../compile.ts';

/** What politeness sets before a request. */
const PLEASE = '[(please|can you|could you|would you|so|so,) ]';

/** How interviewers ask without a question mark. */
export const asks: Phrases = {
  starts: [
    `${PLEASE}(tell|walk|talk) (me|us)`,
    `${PLEASE}(describe|explain|share|discuss)`,
    `${PLEASE}give [(me|us) ][(a|an) ][_ ](example|examples|instance)`,
    `${PLEASE}talk about`,
    `${PLEASE}name (a|an|one|your)`,
    `${PLEASE}introduce yourself`,
    `${PLEASE}sell (me|yourself)`,
    `${PLEASE}convince (me|us)`,
    "(why|how|what|where|who|when|which)['s] (do|does|did|are|is|was|were|have|has|had|would|will|can|could|should)",
    "(why|how|what|where|who|when|which)['s] (you|your|motivate|motivates|make|makes|drive|drives|kind|type)",
    '(do|are|is|have|can|could|would|will|did|were|has|should) (you|we|there|your)',
    '(why|how|what|where|who|when|which) … (you|your)',
  ],
};

/** Questions that ask for something that happened, once. */
export const asksForStory: Phrases = {
  holds: [
    'a time',
    'a[n] (situation|example|instance|occasion|moment|case)',
    'have you ever',
    'when (did|have|had) you',
    '(what|how) did you',
    'how have you',
    'hardest',
    'toughest',
    'biggest',
    'greatest',
    'proudest',
    'worst',
    'best',
    'most',
  ],
  starts: ['[can you ](tell me about|describe|talk about) (a|an|the|one|some)'],
};

/** Questions about the speaker's reasons, plans or character, which a pitch answers. */
export const asksForPitch: Phrases = {
  starts: [
    'why',
    'where do you',
    'tell me about yourself',
    'walk me through your',
    'introduce yourself',
    'sell me',
    'what (makes|sets) you',
  ],
};

/** Questions that ask for several things. */
export const asksForList: Phrases = {
  starts: ['what (are|were|motivates|drives|excites|inspires)', 'what do you (like|enjoy|value|look for)'],
};

/** Questions that only a story answers: stricter than `ASKS_FOR_STORY`, because the coach objects to another answer. */
export const ASKS_FOR_ONE_STORY: Phrases = {
  holds: [
    'a time (when|where|in which|that|you|of when|of a time)',
    'a[n] (situation|example|instance|occasion|moment) (when|where|in which|that|you|of when|of a time)',
    'have you ever',
    '(tell me about|describe|share) (a|an|the|your) (time|situation|example|instance|occasion|challenge|conflict)',
    '(tell me about|describe|share) (a|an|the|your) (failure|mistake|decision|project|risk)',
    'give (me|us) an example of (a|an|the|your) (time|situation|example|instance|occasion|challenge|conflict)',
    'give (me|us) an example of (a|an|the|your) (failure|mistake|decision|project|risk)',
    'tell me about the (hardest|toughest|biggest|worst|best|most _)',
    'what (is|was|has been) your (biggest|greatest|proudest|worst) (achievement|accomplishment|failure|mistake)',
    'what (is|was|has been) your (biggest|greatest|proudest|worst) challenge',
  ],
};

/** What a question is called in notes: "Q: …", "Question 3". */
export const asked: readonly string[] = ['q', 'question'];

/** Who asks in notes: "Interviewer: …". */
export const asker: readonly string[] = ['interviewer', 'prompt'];

/** What stands before a number in titles: "Story 2: The flood". */
export const numbered: readonly string[] = ['star story', 'story', 'star example', 'star', 'example'];

/** Who answers in notes: "Candidate: …". */
export const answerer: readonly string[] = ['a', 'r', 'me', 'candidate', 'applicant', 'interviewee'];

/** What an answer begins with in notes: "A: …". */
export const opensAnswer: readonly string[] = ['a', 'ans', 'answer'];

/** How interviewers address the speaker. */
export const you: readonly string[] = ['you', 'your'];

/** What stands in place of an answer that nobody has written yet. */
export const unanswered: readonly string[] = [
  'not [yet ](decided|answered|written)[ yet]',
  'still (to (do|write|decide|fill|fill in)|open|missing)',
  '[to ](fill|write) (this|me|in|one|an answer|a answer)[( in| one)]',
  '(to|needs to) be (done|written|decided)',
  'no answer[ yet]',
  'work in progress',
];

/** Words that questions are wrapped in. Read by the coach, to compare what two questions ask about. */
export const WRAPPING: readonly string[] = [
  'tell',
  'me',
  'us',
  'about',
  'a',
  'an',
  'the',
  'time',
  'when',
  'you',
  'your',
  'yours',
  'how',
  'do',
  'did',
  'does',
  'what',
  'is',
  'are',
  'was',
  'were',
  'have',
  'has',
  'been',
  'can',
  'could',
  'would',
  'of',
  'to',
  'in',
  'with',
  'and',
  'or',
  'that',
  'where',
  'describe',
  'situation',
  'example',
  'give',
  'handle',
  'deal',
  'manage',
  'ever',
];
