/** Words of one trade, and of the example, which nothing that is lent to everybody may say. */
const TRADE_WORDS = [
  // Of software.
  'engineer',
  'engineering',
  'developer',
  'developers',
  'code',
  'coding',
  'deploy',
  'database',
  'backend',
  'latency',
  'sprint',
  'scrum',
  'kanban',
  'backlog',
  'refactor',
  'debugging',
  'outage',
  'rollout',
  'runbooks',
  'cve',
  'mvp',
  // Of firms and products.
  'kafka',
  'iceberg',
  'parquet',
  'grafana',
  'prometheus',
  'confluent',
  'connectwise',
  'doordash',
  'bytebytego',
  'obsidian',
  'todoist',
  'gatekept',
  // Of business alone.
  'revenue',
  'retention',
  'stakeholders',
  'roi',
] as const;

/** The words of a text that are of one trade. */
export function findTradeWords(text: string): string[] {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return TRADE_WORDS.filter((word) => words.has(word));
}
