/** The parts of an answer: Situation, Task, Action, Result, Learning, and four others that people use around them. */
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

/** The four parts that make an answer a story. */
export const STAR: readonly Role[] = ['S', 'T', 'A', 'R'];

/** Patterns of labels, first match wins. A pattern is tested on the whole label, without its parentheses. */
const LABELS: readonly (readonly [Role, RegExp])[] = [
  ['S', /^(s|before)$/],
  ['T', /^(t|role)$/],
  ['A', /^(a|plan)$/],
  ['R', /^(r|after|now|today)$/],
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
    /\b(lessons?|learn(ed|t|ing|ings)?|take-?aways?|reflections?|retrospective|differently|next time|moral|long-term fix|systemic fix|prevention|what it taught|what (i|we) (took|take) (from|away))\b/,
  ],
  ['stakes', /\b(risks?|stakes?|at stake)\b/],
  [
    'R',
    /\b(results?|outcomes?|impact|effect|benefits?|what (has )?changed|what (came|became) of it|what happened (next|then|afterwards?|after that|in the end|as a result)|pay-?off|metrics|upshot|achieved|achievements?|how (it|things|that) (ended|turned out|went)|where it (ended|landed)|business value|in the end)\b/,
  ],
  ['T', /\b(proactive|what i (noticed|saw|realized|realised))\b/],
  [
    'A',
    /\b(actions?|solutions?|initiative|what (did )?(i|we) (did|do)|steps?|responses?|execution|implementation|intervention|how (i|we) \w+|resolution|approach|fix|contribution|what i (built|changed|tried)|what (i|we)('m| am| are|'re|'ve| have)( been)? (doing|done))\b/,
  ],
  [
    'T',
    /\b(tasks?|goals?|objectives?|mission|target|assignment|responsibilit(y|ies)|requirements?|my (role|job|brief|mandate)|the (ask|brief)|aim|job to do|what (i|we) (had|needed|wanted|was asked|were asked) to do|what was (needed|asked))\b/,
  ],
  [
    'S',
    /\b(situation|context|background|setting|set-?up|scenario|starting point|backdrop|circumstances|what (had )?happened|what was (happening|going on)|what went wrong|mistake|failure|error|incident|outage|trigger|where (it|we) (began|started)|how it (began|started)|the story)\b/,
  ],
];

/** Whether a label names the problem, which is the situation and the task in one. */
export function namesProblem(label: string): boolean {
  return SITUATION_OR_TASK.test(normalizeLabel(label.slice(0, LONGEST_LABEL)));
}

/** Words that mean the situation if they come first, and the task after it. */
const SITUATION_OR_TASK = /\b(challenges?|problems?|issues?|conflict|dilemma|obstacles?|complication|question)\b/;

/** Most characters of a label that are read. */
const LONGEST_LABEL = 200;

/**
 * Finds the part that a label names, or null. Reads the text before a colon or a dash first ("Situation: why results
 * fell"), then the text outside parentheses, then the text inside.
 * @param told the parts that earlier labels name
 * @param parent the part that the label stands below
 */
export function findRole(label: string, told: ReadonlySet<Role> = new Set(), parent: Role | null = null): Role | null {
  const short = label.slice(0, LONGEST_LABEL);
  const outside = short.replace(/\([^)]*\)/g, ' ');
  const inside = [...short.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  const head = outside.split(/:|\s[–—-]\s/)[0] ?? '';
  for (const text of [head, outside, ...inside]) {
    const plain = normalizeLabel(text);
    const found = LABELS.find(([, pattern]) => pattern.test(plain));
    if (found) return found[0];
    if (SITUATION_OR_TASK.test(plain)) return parent ?? (told.has('S') ? 'T' : 'S');
  }
  return null;
}

/** Whether some parts make a story: at least two of Situation, Task, Action and Result. */
export function tellsStory(roles: Iterable<Role | null>): boolean {
  return new Set([...roles].filter((role) => role && STAR.includes(role))).size >= 2;
}

/** Removes emoji, numbers and final punctuation from a label and makes it lower case. */
export function normalizeLabel(label: string): string {
  return label
    .slice(0, LONGEST_LABEL)
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
