/** Who does something in a story. Read by import, to tell a story from advice. */
export const DOERS: readonly string[] = ['i', 'we', 'they', 'he', 'she', 'it', 'team', 'company'];

/** What may stand between who does something and what is done, besides words in "ly". */
export const THEN: readonly string[] = ['also', 'then'];

/** Past forms that do not end in "ed". */
export const DEEDS: readonly string[] = [
  'was',
  'were',
  'had',
  'did',
  'made',
  'took',
  'went',
  'gave',
  'found',
  'got',
  'set',
  'led',
  'kept',
  'told',
  'said',
  'held',
  'met',
  'wrote',
  'built',
  'ran',
  'came',
  'chose',
  'saw',
];
