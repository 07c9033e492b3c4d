import { findFigures, standsOut } from '../../answer/evidence.ts';
import { readNumbers } from '../quantity.ts';
import { defineRule, type Found } from '../rule.ts';
import { listSpoken } from '../subject.ts';

/** A digit by itself numbers a point as often as it counts something. */
const LISTS = /^#?\d$/;

export const figureProvenance = defineRule({
  id: 'figure-provenance',
  title: 'A figure that is said first stands in the answer, too.',
  severity: 'warning',
  concern: 'truth',
  why: 'A number that only the headline knows is the one you will be asked about.',
  source: 'Greenroom',
  check: ({ headline, cues, followUps, answer, told, title, answered }) => {
    if (!answered) return [];
    const texts = [answer, ...told].flatMap((each) => listSpoken(each).map(({ block }) => block.text));
    const known = new Set([title, ...texts].flatMap(readNumbers));
    const unknown = (text: string | undefined, field: PropertyKey[]): Found[] =>
      findFigures(text ?? '', { role: 'headline' })
        .filter((figure) => standsOut(figure) && !LISTS.test(figure.text))
        .filter((figure) => readNumbers(figure.text).some((number) => !known.has(number)))
        .map((figure) => ({
          at: { field },
          words: figure.text,
          says: `“${figure.text}” stands nowhere in the answer.`,
          advice: 'Say it there too, or take it out here.',
        }));
    return [
      ...unknown(headline, ['headline']),
      ...cues.flatMap(({ text, path }) => unknown(text, path)),
      ...followUps.flatMap(({ answer: given }, index) => unknown(given, ['followUps', index, 'answer'])),
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
  ],
});
