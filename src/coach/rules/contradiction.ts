import { SAID_KINDS } from '../../core/library/kinds.ts';
import { listNodes } from '../../core/library/library.ts';
import type { MeasuredAnswer } from '../../core/answer/analyze.ts';
import { anyOf } from '../../core/language/compile.ts';
import { TEAMS } from '../../core/language/en/people.ts';
import { listStatements } from '../statements.ts';
import { compareStatements } from '../compare-statements.ts';
import { readNumbers } from '../read-numbers.ts';
import { defineRule, type CheckResult } from '../rule.ts';
import { listSpoken } from '../subject.ts';

/** The size of a team: "a team of 5", "the 5-person team". A story has one for each team. */
const TEAM_SIZE = new RegExp(
  [
    String.raw`\b(?:(?:a|my|our|the) (?<which>\w+ )?(?<whole>${anyOf(TEAMS)}) of (?<first>\d+|\p{L}+)`,
    String.raw`(?<second>\d+|\p{L}+)[- ](?:person|people|member|strong) (?<part>${anyOf(TEAMS)}))\b`,
  ].join('|'),
  'giu',
);

export const contradiction = defineRule({
  id: 'contradiction',
  title: 'Numbers agree',
  severity: 'warning',
  concern: 'truth',
  why: 'If you say a team of 5 and later a team of 8, the interviewer doubts your other numbers too.',
  source: 'Greenroom',
  language: 'en',
  check: ({ answer, otherAnswers }) => [
    ...findTeams([answer, ...otherAnswers]),
    ...compareStatements(listStatements({ answer }).map((statement) => ({ statement, owner: null }))).map(
      ({ said, earlier }) => ({
        at: said.at,
        words: said.text,
        says: `“${said.text}” here, but “${earlier.said.text}” earlier.`,
        advice: ADVICE,
      }),
    ),
  ],
  checkLibrary: (library) =>
    compareStatements(
      listNodes(library, SAID_KINDS).flatMap((owner) =>
        listStatements(owner).map((statement) => ({ statement, owner })),
      ),
    )
      .filter(({ owner, earlier }) => owner !== earlier.owner)
      .map(({ owner, said, earlier }) => ({
        kind: owner.kind,
        slug: owner.slug,
        at: said.at,
        words: said.text,
        says: `“${said.text}” here, but “${earlier.said.text}” in “${earlier.owner.title}”.`,
        advice: ADVICE,
      })),
  examples: [
    { text: 'I led a team of five. Later, my team of 8 shipped it.', finds: ['my team of 8'] },
    {
      kind: 'story',
      text: '## Action\n\nI called.\n\n## Result\n\nRevenue from the account grew by 35% in a year. Revenue from the account grew by 42% in that year.',
      finds: ['42%'],
    },
    { text: 'My team of five worked with the design team of three.', finds: [] },
    {
      kind: 'story',
      text: '## Action\n\nI called.\n\n## Result\n\nRevenue from the account grew by over 30% in a year. Revenue from the account grew by 32% in a year.',
      finds: [],
    },
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
        'stories/a.md': story(
          'I led a team of 5 nurses. I cut the cost by half. In Q1 the wards lost 5% of days. I spoke at the fair in 2019. We cut the wait from 40 to 20 minutes.',
        ),
        'stories/b.md': story(
          'I led a team of 9 nurses. I cut the cost by 50%. In Q2 the wards lost 8% of days. I spoke at the fair in 2021. We cut the wait from 20 to 5 minutes.',
        ),
      },
      finds: [],
    },
  ],
});

/** Finds sizes of one team that differ. In an answer, teams of one name are one team. */
function findTeams(answers: readonly MeasuredAnswer[]): CheckResult[] {
  const seen = new Map<string, { number: string; words: string }>();
  const found: CheckResult[] = [];
  for (const { block } of answers.flatMap((each) => listSpoken(each))) {
    for (const match of block.text.matchAll(TEAM_SIZE)) {
      const { which = '', whole, first, second, part } = match.groups ?? {};
      const team = `${which}${whole ?? part ?? ''}`.toLowerCase();
      const number = readNumbers(`${first ?? second} people`)[0]?.[0];
      if (number === undefined) continue;
      const before = seen.get(team);
      // "A team" is another one.
      if (before && before.number !== number && !/^an? /i.test(match[0]))
        found.push({
          at: { block, start: match.index },
          words: match[0],
          says: `“${match[0]}” here, but “${before.words}” earlier.`,
          advice: ADVICE,
        });
      else seen.set(team, { number, words: match[0] });
    }
  }
  return found;
}

const ADVICE = 'Correct the one that is wrong, or say what changed.';

function story(text: string): string {
  return `---\ntitle: I did it\n---\n\n## Result\n\n${text}\n`;
}
