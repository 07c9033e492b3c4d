import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import { listFilters } from '../../../../src/search/index/filters.ts';
import { listSearchable } from '../../../../src/search/index/page.ts';
import { contentOf, type Texts, story } from '../../core/library/folder.ts';

const asks = (topic: string, lines = '', body = 'I say it.\n') =>
  `---\ntitle: A question?\ntopic: ${topic}\n${lines}\n---\n\n${body}`;

/** The filters of some files, without a rule, as "id: indexes" by group. */
function filtersOf(files: Texts): Record<string, string[]> {
  const library = { ...buildLibrary(contentOf(files)), rules: [] };
  const groups = listFilters(listSearchable(library), library);
  return Object.fromEntries(groups.map(({ id, values }) => [id, values.map((each) => `${each.id}: ${each.entries}`)]));
}

const WHOLE: Texts = {
  'questions/a.md': asks('teamwork', 'order: 1\ncompetencies: [ownership]'),
  'questions/b.md': asks('teamwork', 'order: 2', ''),
  'questions/c.md': asks('deadlines', 'competencies: [ownership, learning]'),
  'stories/s.md': story('competencies: [learning]'),
  'strengths/x.md': '---\ntitle: X\ncompetencies: [ownership]\n---\n\n> I do.\n',
  'weaknesses/w.md': '---\ntitle: W\n---\n\n> I do.\n',
};

describe('the filters of a library', () => {
  test.each([
    ['kind', ['question: 0-2', 'story: 3', 'strength: 4', 'weakness: 5']],
    ['topic', ['teamwork: 0-1', 'deadlines: 2']],
    ['competency', ['ownership: 0,2,4', 'learning: 2-3']],
    ['answered', ['yes: 0,2', 'no: 1']],
  ])('by %s hold the indexes of their entries', (group, values) => {
    expect(filtersOf({ ...WHOLE, 'questions/b.md': asks('teamwork', 'order: 2', '') })[group]).toEqual(values);
  });

  test('have titles', () => {
    const library = buildLibrary(contentOf(WHOLE));
    const groups = listFilters(listSearchable(library), library);
    expect(groups.map(({ title }) => title)).toEqual(['Type', 'Topic', 'Competency', 'Answered']);
    expect(groups[1]!.values.map(({ title }) => title)).toEqual(['Teamwork', 'Deadlines']);
  });
});

describe('what would not narrow anything is left out', () => {
  test.each<[string, Texts, string, string[] | undefined]>([
    [
      'a value that no entry has',
      { 'questions/a.md': asks('teamwork'), 'stories/s.md': story() },
      'kind',
      ['question: 0', 'story: 1'],
    ],
    ['a group with one value', { 'questions/a.md': asks('teamwork'), 'stories/s.md': story() }, 'topic', undefined],
    ['a group with none', { 'questions/a.md': asks('teamwork') }, 'competency', undefined],
    ['whether questions are answered when all are', { 'questions/a.md': asks('teamwork') }, 'answered', undefined],
  ])('%s', (_, files, group, values) => {
    expect(filtersOf(files)[group]).toEqual(values);
  });
});
