import { describeCounts } from '../core/library/count-entries.ts';
import type { Question, TopicNode } from '../core/library/model.ts';

/** The id of an entry on a sheet: "story.kafka-consumer-lag". */
export function idOf({ kind, slug }: { kind: string; slug: string }): string {
  return `${kind}.${slug}`;
}

/** The id of a topic's group on a sheet. */
export function groupOf({ id }: Pick<TopicNode, 'id'>): string {
  return `topic.${id}`;
}

/** The id of the group of rules. */
export const RULES = 'rules';

/** The ids of the stories and claims that answer a question. */
export function answersOf({ stories, gathered }: Question): string[] {
  return [...stories, ...gathered].map(idOf);
}

/** Whether an id belongs to a question. */
export function isQuestion(id: string): boolean {
  return kindOf(id) === 'question';
}

/** Counts the entries of each kind on a sheet: "12 questions", "1 story". Leaves out rules. */
export function countSheet(ids: readonly string[]): string[] {
  const counts: Record<string, number> = {};
  for (const kind of ids.map(kindOf).filter((each) => each !== 'rule')) counts[kind] = (counts[kind] ?? 0) + 1;
  return describeCounts(counts);
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
