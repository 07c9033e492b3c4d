import { countNamed } from '../core/library/describe.ts';
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
export function answersOf({ stories, gathered }: Pick<Question, 'stories' | 'gathered'>): string[] {
  return [...stories, ...gathered].map(idOf);
}

/** Whether an id belongs to a question. */
export function isQuestion(id: string): boolean {
  return kindOf(id) === 'question';
}

/** The names of one and of several entries of each kind. Kinds without a name are not counted. */
export type KindNames = Readonly<Record<string, { one: string; many: string }>>;

/** Counts the entries of each kind on a sheet: "12 questions", "1 story". */
export function countSheet(ids: readonly string[], names: KindNames): string[] {
  const kinds = ids.map(kindOf);
  return Object.entries(names).flatMap(([kind, name]) =>
    countNamed(kinds.filter((other) => other === kind).length, name),
  );
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
