/**
 * The part a section plays in an answer: Situation, Task, Action, Result, Learning, and the four
 * parts people tell around them.
 */
export const ROLES = {
  S: 'Situation',
  T: 'Task',
  A: 'Action',
  R: 'Result',
  L: 'Learning',
  headline: 'Headline',
  stakes: 'Stakes',
  rationale: 'Rationale',
  close: 'Close',
} as const;

export type Role = keyof typeof ROLES;

/** The four parts whose presence makes an answer a story. */
export const STAR: readonly Role[] = ['S', 'T', 'A', 'R'];

/** What a label may say, first match wins; a pattern is tried on the whole label, without its parentheses. */
const LABELS: readonly (readonly [Role, RegExp])[] = [
  ['S', /^s$/],
  ['T', /^t$/],
  ['A', /^a$/],
  ['R', /^r$/],
  ['L', /^l$/],
  ['headline', /\b(headline|tl;?dr|in one (line|sentence)|one[- ]liner|short version|hook|opening)\b/],
  [
    'rationale',
    /\b(why (i|we) (took|chose|did|decided|picked|went|said)|decision|rationale|reasoning|reason|trade-?offs?|options?)\b/,
  ],
  ['S', /\bwhy (it|this) (was|is|mattered?|matters)\b/],
  ['close', /\b(close|closing|in short|in summary|summary|wrap-?up|why i('m| am) proud|looking back)\b/],
  [
    'L',
    /\b(lessons?|learn(ed|t|ing|ings)?|take-?aways?|reflections?|retrospective|differently|long-term fix|systemic fix|prevention|what it taught)\b/,
  ],
  ['stakes', /\b(risks?|stakes?|at stake)\b/],
  [
    'R',
    /\b(results?|outcomes?|impact|effect|benefits?|what changed|pay-?off|metrics|achieved|how it (ended|turned out)|where it (ended|landed)|business value)\b/,
  ],
  ['T', /\b(proactive|what i (noticed|saw|realized|realised))\b/],
  [
    'A',
    /\b(actions?|solutions?|initiative|what (i|we) did|steps?|responses?|execution|implementation|intervention|how (i|we) \w+|resolution|approach|fix|contribution|what i (built|changed|tried))\b/,
  ],
  [
    'T',
    /\b(tasks?|goals?|objectives?|mission|target|assignment|responsibilit(y|ies)|requirements?|my role|the ask|aim|job to do|what (i|we) (had|needed) to do|what was (needed|asked))\b/,
  ],
  [
    'S',
    /\b(situation|context|background|setting|scenario|starting point|backdrop|circumstances|what happened|what went wrong|mistake|failure|error|incident|outage|trigger|where (it|we) (began|started)|the story)\b/,
  ],
];

/** Words that name the situation when they come first, and the task once the situation is told. */
const SITUATION_OR_TASK = /\b(challenges?|problems?|issues?|conflict|dilemma|obstacles?|complication|question)\b/;

/**
 * Says which part a label names, or null when it names none.
 * The words before the parentheses decide; what they leave open, the words inside them decide.
 */
export function findRole(label: string, told: ReadonlySet<Role> = new Set()): Role | null {
  const inside = [...label.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  for (const text of [label.replace(/\([^)]*\)/g, ' '), ...inside]) {
    const plain = normalizeLabel(text);
    const found = LABELS.find(([, pattern]) => pattern.test(plain));
    if (found) return found[0];
    if (SITUATION_OR_TASK.test(plain)) return told.has('S') ? 'T' : 'S';
  }
  return null;
}

/** A label without emoji, numbering, final punctuation and case. */
export function normalizeLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
