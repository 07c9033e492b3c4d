/** Groups of people that there is one of in a story. Read by the coach. */
export const TEAMS: readonly string[] = ['team', 'squad', 'group', 'crew'];

/** What tells that others took part. Read by the coach. */
export const OTHERS: readonly string[] = [
  '(my|our) [_ ]team',
  'the (whole|entire) team',
  'team-mate[s]',
  '(my|our) (colleagues|co-worker[s]|engineers|developers|designers|analysts|nurses|staff)',
];

/** Nobody: "nobody has complained since" is as good as a number. Read by the coach. */
export const NOBODY: readonly string[] = ['nobody', 'no one', 'no-one'];
