import { describeCounts } from '../library/count-entries.ts';
import type { Question, TopicNode } from '../library/model.ts';

/** The id of an entry on a sheet: "story.kafka-consumer-lag". */
export function idOf({ kind, slug }: { kind: string; slug: string }): string {
  return `${kind}.${slug}`;
}

/** The id of a topic's group on a sheet. */
export function groupOf({ id }: Pick<TopicNode, 'id'>): string {
  return `topic.${id}`;
}

/** The id of the rules' group, in a strip or in a list. */
export const RULES = 'rules';

/** The ids of what answers a question besides its own text. */
export function answersOf({ stories, gathered }: Question): string[] {
  return [...stories, ...gathered].map(idOf);
}

/** Whether an id is a question's. */
export function isQuestion(id: string): boolean {
  return kindOf(id) === 'question';
}

/** How many entries of each kind are among some on a sheet: "12 questions", "1 story"; rules stand on every one. */
export function countSheet(ids: readonly string[]): string[] {
  const counts: Record<string, number> = {};
  for (const kind of ids.map(kindOf).filter((each) => each !== 'rule')) counts[kind] = (counts[kind] ?? 0) + 1;
  return describeCounts(counts);
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
