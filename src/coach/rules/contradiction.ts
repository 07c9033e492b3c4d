import { defineRule, type Found } from '../rule.ts';
import { listSpoken } from '../subject.ts';

/** "A team of 5", "5 engineers": a number of what there is one number of in a story. */
const COUNTED =
  /\b(?:(?:a|my|our|the) (?:\w+ )?(?<whole>team|squad|group|crew) of (?<first>\d+|\p{L}+)|(?<second>\d+)[- ](?:person|people|member|strong) (?<part>team|squad|group|crew))\b/giu;

const NUMBERS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
};

export const contradiction = defineRule({
  id: 'contradiction',
  title: 'One thing has one number.',
  severity: 'warning',
  concern: 'truth',
  why: 'Who hears a team of 5 and then a team of 8 doubts the rest as well.',
  source: 'Greenroom',
  check: ({ answer, told }) => {
    const seen = new Map<string, { number: string; words: string }>();
    const found: Found[] = [];
    for (const { block } of [answer, ...told].flatMap((each) => listSpoken(each))) {
      for (const match of block.text.matchAll(COUNTED)) {
        const { whole, first = '', second, part } = match.groups ?? {};
        const thing = (whole ?? part ?? '').toLowerCase();
        const number = second ?? NUMBERS[first.toLowerCase()] ?? first;
        if (!/^\d+$/.test(number)) continue;
        const before = seen.get(thing);
        // "A team" is another one.
        if (before && before.number !== number && !/^an? /i.test(match[0]))
          found.push({
            at: { block, start: match.index },
            words: match[0],
            says: `“${match[0]}” here, “${before.words}” before.`,
            advice: 'Keep the one that is true, or say what changed.',
          });
        else seen.set(thing, { number, words: match[0] });
      }
    }
    return found;
  },
  examples: [
    { text: 'I led a team of five. Later, my team of 8 shipped it.', finds: ['my team of 8'] },
    { text: 'I led a team of five. The 5-person team shipped it.', finds: [] },
    { text: 'At Acme I led a team of five. At Beta I led a team of twelve.', finds: [] },
  ],
});
