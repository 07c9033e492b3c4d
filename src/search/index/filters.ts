import { KINDS, NODE_KINDS } from '../../core/library/kinds.ts';
import type { Library } from '../../core/library/model.ts';
import type { FilterGroup } from '../data.ts';
import { writeIndexes } from '../ranking/indexes.ts';
import type { Searchable } from './page.ts';

/** Lists the filters. Leaves out values that no entry has. */
export function listFilters(entries: readonly Searchable[], { topics, competencies }: Library): FilterGroup[] {
  const value = (id: string, title: string, has: (entry: Searchable) => boolean) => ({
    id,
    title,
    entries: writeIndexes(entries.flatMap((entry, index) => (has(entry) ? [index] : []))),
  });
  const groups: FilterGroup[] = [
    {
      id: 'kind',
      title: 'Type',
      values: NODE_KINDS.map((kind) => value(kind, KINDS[kind].short, (entry) => entry.kind === kind)),
    },
    {
      id: 'topic',
      title: 'Topic',
      values: topics.map(({ id, title }) =>
        value(id, title, (entry) => entry.kind === 'question' && entry.topic.id === id),
      ),
    },
    {
      id: 'competency',
      title: 'Competency',
      values: competencies.map(({ id, title }) =>
        value(id, title, (entry) => 'competencies' in entry && entry.competencies.some((each) => each.id === id)),
      ),
    },
    {
      id: 'answered',
      title: 'Answered',
      values: [
        value('yes', 'Answered', (entry) => entry.kind === 'question' && entry.answered),
        value('no', 'Not answered', (entry) => entry.kind === 'question' && !entry.answered),
      ],
    },
  ];
  return groups
    .map((group) => ({ ...group, values: group.values.filter(({ entries }) => entries) }))
    .filter(({ values }) => values.length > 1);
}
