import { describe, expect, test } from 'vitest';
import type { FilterGroup } from '../../../../src/search/data.ts';
import { type ChosenFilters, filterEntries, readFilters } from '../../../../src/search/ranking/filter.ts';

const group = (id: FilterGroup['id'], values: Record<string, string>): FilterGroup => ({
  id,
  title: id,
  values: Object.entries(values).map(([value, entries]) => ({ id: value, title: value, entries })),
});

/** Five questions and a story (5); the fourth question (3) has two competencies, the last (4) none. */
const FILTERS = readFilters([
  group('kind', { question: '0-4', story: '5' }),
  group('topic', { teamwork: '0-2', deadlines: '3-4' }),
  group('competency', { ownership: '0,3,5', learning: '1-3' }),
]);
const ALL = [5, 4, 3, 2, 1, 0];

describe('filterEntries keeps', () => {
  test.each<[string, ChosenFilters, number[]]>([
    ['everything, in its order, when nothing is chosen', {}, ALL],
    ['everything when a group has an empty choice', { kind: [] }, ALL],
    ['what has the value', { topic: ['deadlines'] }, [4, 3]],
    ['what has any value of one group', { competency: ['ownership', 'learning'] }, [5, 3, 2, 1, 0]],
    ['what has a value of every group', { topic: ['teamwork'], competency: ['learning'] }, [2, 1]],
    ['what has several values once', { competency: ['learning', 'ownership'], topic: ['deadlines'] }, [3]],
    ['nothing when no entry has both', { kind: ['story'], topic: ['teamwork'] }, []],
    ['nothing for a value that is not there', { topic: ['constructor'] }, []],
    ['everything for a group that is not there', { answered: ['yes'] }, ALL],
  ])('%s', (_, chosen, kept) => {
    expect(filterEntries(ALL, FILTERS, chosen).kept).toEqual(kept);
  });
});

describe('filterEntries counts', () => {
  const countsOf = (chosen: ChosenFilters, entries = ALL) =>
    Object.fromEntries(
      Object.entries(filterEntries(entries, FILTERS, chosen).counts).flatMap(([, counts]) => [...counts]),
    );

  test.each<[string, ChosenFilters, Record<string, number>]>([
    [
      'every value when nothing is chosen',
      {},
      { question: 5, story: 1, teamwork: 3, deadlines: 2, ownership: 3, learning: 3 },
    ],
    ['what the values of other groups would leave', { kind: ['story'] }, { question: 5, story: 1, ownership: 1 }],
    [
      'the values of a group as if nothing of it were chosen',
      { topic: ['deadlines'] },
      { question: 2, teamwork: 3, deadlines: 2, ownership: 1, learning: 1 },
    ],
    [
      'within the choices of all other groups',
      { topic: ['teamwork'], competency: ['learning'] },
      { question: 2, teamwork: 2, deadlines: 1, ownership: 1, learning: 2 },
    ],
  ])('%s', (_, chosen, counts) => {
    expect(countsOf(chosen)).toEqual(counts);
  });

  test('only the entries it was given', () => {
    expect(countsOf({}, [5])).toEqual({ story: 1, ownership: 1 });
  });

  test('nothing when there are no filters', () => {
    expect(filterEntries(ALL, readFilters([]), { kind: ['story'] })).toEqual({ kept: ALL, counts: {} });
  });
});
