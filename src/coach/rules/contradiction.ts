import { compareClaims } from '../compare-claims.ts';
import { listClaims } from '../claims.ts';
import { readNumbers } from '../read-numbers.ts';
import { defineRule, type Found } from '../rule.ts';
import { listSpoken } from '../subject.ts';

/** "A team of 5", "5 engineers": a number of what there is one number of in a story. */
const COUNTED =
  /\b(?:(?:a|my|our|the) (?:\w+ )?(?<whole>team|squad|group|crew) of (?<first>\d+|\p{L}+)|(?<second>\d+|\p{L}+)[- ](?:person|people|member|strong) (?<part>team|squad|group|crew))\b/giu;

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
        const { whole, first, second, part } = match.groups ?? {};
        const thing = (whole ?? part ?? '').toLowerCase();
        const number = readNumbers(`${first ?? second} people`)[0]?.[0];
        if (number === undefined) continue;
        const before = seen.get(thing);
        // "A team" is another one.
        if (before && before.number !== number && !/^an? /i.test(match[0]))
          found.push({
            at: { block, start: match.index },
            words: match[0],
            says: `“${match[0]}” here, “${before.words}” before.`,
            advice: ADVICE,
          });
        else seen.set(thing, { number, words: match[0] });
      }
    }
    return found;
  },
  checkLibrary: (library) =>
    compareClaims(listClaims(library)).map(({ claim, said, before }) => ({
      kind: claim.of.kind,
      slug: claim.of.slug,
      at: said.at,
      words: said.text,
      says: `“${said.text}” here, “${before.said.text}” ${before.claim.of === claim.of ? 'before' : `in “${before.claim.of.title}”`}.`,
      advice: ADVICE,
    })),
  examples: [
    { text: 'I led a team of five. Later, my team of 8 shipped it.', finds: ['my team of 8'] },
    { text: 'I led a team of five. The 5-person team shipped it.', finds: [] },
    { text: 'At Acme I led a team of five. At Beta I led a team of twelve.', finds: [] },
    {
      files: {
        'stories/a.md': story('I joined the Hamburg office in 2019.'),
        'stories/b.md': story('In 2021, I joined the Hamburg office.'),
      },
      finds: ['b'],
    },
    {
      files: {
        'stories/a.md': story('I cut the failed deliveries of our couriers by 30%.'),
        'stories/b.md': story('I cut failed deliveries of our couriers by 40%.'),
      },
      finds: ['b'],
    },
    {
      files: {
        'stories/a.md': story('I have eight years of experience.'),
        'stories/b.md': story('I bring 6 years of experience, and 2 years of experience with maps.'),
      },
      finds: ['b'],
    },
    {
      files: {
        'stories/a.md': story('I led a team of 5 nurses. I cut the cost by half.'),
        'stories/b.md': story('I led a team of 9 nurses. I cut the cost by 50%.'),
      },
      finds: [],
    },
  ],
});

const ADVICE = 'Keep the one that is true, or say what changed.';

function story(text: string): string {
  return `---\ntitle: I did it\n---\n\n## Result\n\n${text}\n`;
}
