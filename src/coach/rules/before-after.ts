import type { Figure } from '../../answer/evidence.ts';
import { readUnit } from '../quantity.ts';
import { defineRule } from '../rule.ts';
import { isToldInParts, listSpoken } from '../subject.ts';

export const beforeAfter = defineRule({
  id: 'before-after',
  title: 'The problem’s measure comes back in the result.',
  severity: 'info',
  concern: 'measurable-impact',
  why: 'Who hears “4 hours late” waits to hear how late it is now.',
  source: 'Golden rule: measurable impact',
  check: ({ answer }) => {
    if (!isToldInParts(answer)) return [];
    const figuresIn = (...roles: Parameters<typeof listSpoken>[1][]) =>
      listSpoken(answer, ...roles).flatMap(({ block, section }) =>
        (section.figures.get(block) ?? []).map((figure): { block: typeof block; figure: Figure } => ({
          block,
          figure,
        })),
      );
    const after = new Set(figuresIn('A', 'R', 'L', 'close').flatMap(({ figure }) => readUnit(figure.text) ?? []));
    const problems = figuresIn('S', 'stakes').filter(({ figure }) => PROBLEM_UNITS.has(readUnit(figure.text) ?? ''));
    const open = problems.filter(({ figure }) => !after.has(readUnit(figure.text) ?? ''));
    return problems.length > 0 && open.length === problems.length
      ? open.slice(0, 1).map(({ block, figure }) => ({
          at: { block, start: figure.start },
          words: figure.text,
          says: `“${figure.text}” is never answered: the result says nothing in the same measure.`,
          advice: 'Say what it is now, if you know it.',
        }))
      : [];
  },
  examples: [
    {
      kind: 'story',
      text: '## Situation\n\nData reached the dashboard 4 hours late.\n\n## Action\n\nI read it in batches.\n\n## Result\n\nThroughput went up by 500%.',
      finds: ['4 hours'],
    },
    {
      kind: 'story',
      text: '## Situation\n\nData reached the dashboard 4 hours late.\n\n## Action\n\nI read it in batches.\n\n## Result\n\nIt was there within 2 minutes.',
      finds: [],
    },
  ],
});

/** Measures in which a problem is told: what took too long, or was lost too often. */
const PROBLEM_UNITS: ReadonlySet<string> = new Set(['time', '%']);
