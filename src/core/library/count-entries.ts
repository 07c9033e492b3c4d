import type { Library } from './model.ts';

/** The name of each kind, singular and plural. */
const NAMES = {
  question: ['question', 'questions'],
  story: ['story', 'stories'],
  strength: ['strength', 'strengths'],
  weakness: ['weakness', 'weaknesses'],
  rule: ['rule', 'rules'],
  interview: ['interview', 'interviews'],
} as const;

/** Describes counts of entries: "12 questions", "1 story". */
export function describeCounts(counts: Readonly<Partial<Record<string, number>>>): string[] {
  return Object.entries(NAMES).flatMap(([kind, [one, many]]) => {
    const count = counts[kind] ?? 0;
    return count ? `${count} ${count === 1 ? one : many}` : [];
  });
}

/** Counts entries by kind: "2 questions, 1 rule". "nothing" for none. */
export function countKinds(entries: readonly { kind: string }[]): string {
  const counts: Record<string, number> = {};
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  return describeCounts(counts).join(', ') || 'nothing';
}

/** Describes how many entries of each kind a library has. */
export function countEntries({ questions, stories, strengths, weaknesses }: Library): string[] {
  return describeCounts({
    question: questions.length,
    story: stories.length,
    strength: strengths.length,
    weakness: weaknesses.length,
  });
}
