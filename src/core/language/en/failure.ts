/** Titles of what went wrong by one's own doing. Read by the coach, like all lists here. */
export const FAILURE: readonly string[] = [
  'fail',
  'failed',
  'failure[s]',
  'mistake[s]',
  'regret[s]',
  'went wrong',
  'messed up',
];

/** What somebody who says "I" did wrong. */
export const MISTAKES: readonly string[] = [
  'caused',
  'locked',
  'broke',
  'deleted',
  'dropped',
  'forgot',
  'missed',
  'underestimated',
  'overlooked',
  'ignored',
  'assumed',
  'failed',
  'ran',
  'pushed',
  'deployed',
  'left out',
  'did not',
  "didn't",
  'should have',
  'made (a|the) mistake',
  'got it wrong',
  'was wrong',
  'did wrong',
  'messed up',
  'misjudged',
  'misread',
];

/** What somebody who says "I" regrets, further on in the sentence. */
export const REGRETS: readonly string[] = [
  'wrong',
  'too (late|early|little|much)',
  'could not',
  "couldn't",
  'instead of',
  'mixed up',
  'over-promised',
  'underpaid',
  'overpaid',
  'lost',
  'let [_ ]down',
  'twice',
];

/** How somebody takes the blame. */
export const OWNS: readonly string[] = [
  'my [own ](mistake|fault|error|failure|responsibility)',
  'i (own|owned|take|took) (it|that|this|responsibility|the blame)',
];

/** What tells of something learned. */
export const LEARNS: readonly string[] = [
  'learned',
  'learnt',
  'taught me',
  'lesson',
  'i now know',
  'since then',
  'next time',
  'from now on',
  'i no longer',
  'ever since',
];

/** What keeps a failure from happening again. */
export const SAFEGUARDS: readonly string[] = [
  'process[es]',
  'guide',
  'guideline[s]',
  'checklist[s]',
  'sheet[s]',
  'form[s]',
  'pipeline[s]',
  'automat*',
  'alert[s]',
  'monitoring',
  'test[s]',
  'check[s]',
  'review[s]',
  'runbook[s]',
  'playbook[s]',
  'policy',
  'policies',
  'rule[s]',
  'template[s]',
  'training',
  'documented',
  'post-mortem[s]',
  'safeguard[s]',
  'guardrail[s]',
  'lint*',
  'flag[s]',
  '(i|we) now',
  '(have|has|had) since',
];

/** What tells that something holds from then on, where "I" or "we" follows. */
export const SINCE: readonly string[] = ['now', 'since then', 'ever since'];
