import type { Library } from './model.ts';

/** How many entries of each kind there are, for reading: "12 questions", "1 story". */
export function countEntries({ questions, stories, strengths, weaknesses }: Library): string[] {
  const counts = [
    [questions.length, 'question', 'questions'],
    [stories.length, 'story', 'stories'],
    [strengths.length, 'strength', 'strengths'],
    [weaknesses.length, 'weakness', 'weaknesses'],
  ] as const;
  return counts.flatMap(([count, one, many]) => (count ? `${count} ${count === 1 ? one : many}` : []));
}
