/** Weaknesses that are strengths in disguise. Read by the coach. */
export const DISGUISED: readonly string[] = [
  'perfectionis*',
  'over-optimi*',
  'work[ing] too (hard|much)',
  'car(e|ing) too much',
  'workaholic',
  'too (dedicated|passionate|detail-oriented|committed|honest)',
  'over-achiev*',
  'over-deliver*',
];
