import type { Block } from '../../core/answer/blocks.ts';
import { measureLine, type MeasuredLine } from '../../core/answer/analyze.ts';
import { type Figure, standsOut } from '../../core/answer/figures.ts';
import { anyOf } from '../../core/language/compile.ts';
import { COUNTS } from '../../core/language/en/numbers.ts';
import { readNumbers } from '../read-numbers.ts';
import { defineRule, type CheckResult } from '../rule.ts';
import { listSpoken } from '../subject.ts';

type Line = Pick<MeasuredLine, 'text' | 'figures'>;

/** A single digit. It may be the number of a point, so it is not checked. */
const SINGLE_DIGIT = /^#?\d$/;

/** A number right before "a week", as in "three shifts a week": then "a week" is no figure of its own. */
const RATE = new RegExp(String.raw`(?:\d|\b${anyOf(COUNTS)})\S*(?:\s\p{L}+){0,3}\s$`, 'iu');

function isRate(text: string, { text: figure, start }: Pick<Figure, 'text' | 'start'>): boolean {
  return /^an?\s/i.test(figure) && RATE.test(text.slice(Math.max(0, start - 40), start));
}

/** The numbers of blocks that were read before: a story is told by many questions. */
const numbers = new WeakMap<Block, string[][]>();

function numbersOf(block: Block): string[][] {
  const found = numbers.get(block) ?? readNumbers(block.text);
  numbers.set(block, found);
  return found;
}

export const figureProvenance = defineRule({
  id: 'figure-provenance',
  title: 'Every figure is in the answer',
  severity: 'warning',
  concern: 'truth',
  why: 'If a number is only in the headline, you have nothing to say when they ask about it.',
  source: 'Greenroom',
  language: 'en',
  check: ({ cues, followUps, answer, otherAnswers, title, answered }) => {
    if (!answered) return [];
    const spoken = [answer, ...otherAnswers].flatMap((each) => listSpoken(each));
    const isFirst = ({ section }: (typeof spoken)[number]) => section.role === 'headline' && section.label !== null;
    const told = spoken.filter((each) => !isFirst(each));
    const known = new Set([...readNumbers(title), ...told.flatMap(({ block }) => numbersOf(block))].flat());
    const unknown = ({ text, figures }: Line, at: (start: number) => CheckResult['at']): CheckResult[] =>
      figures
        .filter((figure) => standsOut(figure) && !SINGLE_DIGIT.test(figure.text) && !isRate(text, figure))
        .filter((figure) => readNumbers(figure.text).some((forms) => !forms.some((each) => known.has(each))))
        .map((figure) => ({
          at: at(figure.start),
          words: figure.text,
          says: `“${figure.text}” is not in the answer.`,
          advice: 'Add it to the answer, or remove it here.',
        }));
    return [
      ...(answer.headline ? unknown(answer.headline, (start) => ({ field: ['headline'], start })) : []),
      ...spoken
        .filter(isFirst)
        .flatMap(({ block, section }) =>
          unknown({ text: block.text, figures: section.figures.get(block) ?? [] }, (start) => ({ block, start })),
        ),
      ...answer.cues.flatMap((cue, index) =>
        unknown(cue, (start) => ({ field: cues[index]?.path ?? ['cues'], start })),
      ),
      ...followUps.flatMap(({ answer: given }, index) =>
        given ? unknown(measureLine(given), (start) => ({ field: ['followUps', index, 'answer'], start })) : [],
      ),
    ];
  },
  examples: [
    {
      text: 'I cut the time to deploy from 3 days to 5 minutes.',
      headline: 'I made deploys 90% faster.',
      finds: ['90%'],
    },
    {
      text: 'I cut the time to deploy from 3 days to 5 minutes.',
      headline: 'Deploys took 3 days. I made it 5 minutes.',
      cues: ['Three days to 5 minutes'],
      finds: [],
    },
    { text: 'It fell to 5 errors a day.', headline: 'I cut errors from 90 to 5 a day.', finds: ['90 to 5 a day'] },
    { text: 'It took an hour for thirty-two beds.', headline: 'It took 60 minutes for 32 beds.', finds: [] },
    { text: 'I took 3 shifts per week, a quarter of all.', headline: 'I took 25% of all, 3 shifts a week.', finds: [] },
    { text: 'It fell by half, and we saved £1,200,000.', headline: 'I cut it by 50% and saved £1.2m.', finds: [] },
    { text: '**Headline:** I cut it by 23%.\n\n**Action:** I called them.\n\n**Result:** Fewer left.', finds: ['23%'] },
  ],
});
