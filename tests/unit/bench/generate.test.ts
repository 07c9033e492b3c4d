import { expect, test } from 'vitest';
import { generateLibrary } from '../../bench/generate.ts';

const library = [
  { path: 'site.yaml', text: 'name: Mine' },
  { path: 'questions/ask.md', text: '---\ntitle: "Ask?"\nstories: [tale]\n---\n' },
  { path: 'stories/tale.md', text: '---\ntitle: Tale\n---\n\n## Result\n\nUp by 40%.\n' },
];

test('a library grows to the number of questions and stories asked for', () => {
  expect(generateLibrary(library, 5).map((file) => file.path)).toEqual([
    'site.yaml',
    'stories/tale.md',
    'questions/ask.md',
    'stories/tale-1.md',
    'questions/ask-1.md',
    'stories/tale-2.md',
  ]);
});

test('a copy has a title and figures of its own, and names its own stories', () => {
  const texts = generateLibrary(library, 4).map((file) => file.text);
  expect(texts[3]).toContain('title: Copy 1, Tale');
  expect(texts[3]).toContain('Up by 41%.');
  expect(texts[4]).toContain('title: "Copy 1, Ask?"');
  expect(texts[4]).toContain('stories: [tale-1]');
});

test('a library is never cut', () => {
  expect(generateLibrary(library, 1)).toHaveLength(3);
});
