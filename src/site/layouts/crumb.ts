import { KINDS, type ListedKind, type NodeKind, TOPIC_KINDS } from '../../core/library/kinds.ts';
import { isOfKind } from '../../core/library/library.ts';
import type { NodeOf, TopicNode } from '../../core/library/model.ts';

/** The link above the title of an entry, to what lists it. */
export interface Crumb {
  title: string;
  href: string;
}

/** The addresses of what lists entries. */
interface ListAddresses {
  topic: (topic: TopicNode) => string;
  list: (kind: ListedKind) => string;
}

/** Makes the link above the title of an entry: to its topic, or to the list of its kind. */
export function crumbOf(entry: NodeOf<NodeKind>, addresses: ListAddresses): Crumb {
  if (isOfKind(entry, TOPIC_KINDS)) return { title: entry.topic.title, href: addresses.topic(entry.topic) };
  return { title: KINDS[entry.kind].titles, href: addresses.list(entry.kind) };
}
