import type { Library } from '../../core/library/model.ts';
import type { FilterGroup } from '../data.ts';
import { writePlaces } from '../ranking/places.ts';
import type { Searchable } from './page.ts';

const KIND_TITLES: Record<Searchable['kind'], string> = {
  question: 'Questions',
  story: 'Stories',
  strength: 'Strengths',
  weakness: 'Weaknesses',
  rule: 'Rules',
};

/** Lists the filters. Leaves out values that no entry has. */
export function listFilters(entries: readonly Searchable[], { topics, competencies }: Library): FilterGroup[] {
  const value = (id: string, title: string, has: (entry: Searchable) => boolean) => ({
    id,
    title,
    places: writePlaces(entries.flatMap((entry, place) => (has(entry) ? [place] : []))),
  });
  const groups: FilterGroup[] = [
    {
      id: 'kind',
      title: 'Type',
      values: Object.entries(KIND_TITLES).map(([kind, title]) => value(kind, title, (entry) => entry.kind === kind)),
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
    .map((group) => ({ ...group, values: group.values.filter(({ places }) => places) }))
    .filter(({ values }) => values.length > 1);
}
