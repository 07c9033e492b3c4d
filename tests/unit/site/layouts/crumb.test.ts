import { expect, test } from 'vitest';
import { KINDS } from '../../../../src/core/library/kinds.ts';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import { crumbOf } from '../../../../src/site/layouts/crumb.ts';
import { contentOf, question, story } from '../../core/library/folder.ts';

const library = buildLibrary(contentOf({ 'questions/asked.md': question(), 'stories/told.md': story() }));

const addresses = {
  topic: ({ id }: { id: string }) => `topic ${id}`,
  list: (kind: keyof typeof KINDS) => `list ${kind}`,
};

test('the link above a question leads to its topic', () => {
  const { topic } = library.questions[0]!;
  expect(crumbOf(library.questions[0]!, addresses)).toEqual({ title: topic.title, href: `topic ${topic.id}` });
});

test('the link above another entry leads to the list of its kind', () => {
  expect(crumbOf(library.stories[0]!, addresses)).toEqual({ title: KINDS.story.titles, href: 'list story' });
});
