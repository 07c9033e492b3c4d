import { describe, expect, test } from 'vitest';
import { findFigures, standsOut } from '../../../../src/core/answer/figures.ts';

const figuresIn = (text: string) => findFigures(text, { role: 'R' }).map((figure) => figure.text);

describe('findFigures finds', () => {
  test.each([
    ['multiples', 'It ran 3x, then 10× and 4-fold faster.', ['3x', '10×', '4-fold']],
    ['short forms', 'We had 1.2M users and 40k rows.', ['1.2M', '40k']],
    ['scales', 'It reached 2.5 million users.', ['2.5 million']],
    ['thousands with commas', 'We sold 1,200 coats.', ['1,200']],
    ['thousands with spaces or apostrophes', "From 10 000 coats: 12'500 coats", ['10 000', "12'500"]],
    ['thousands with dots', 'We sold 1.234.567 coats.', ['1.234.567']],
    ['decimals', 'It was up 99.99 points and .5% more.', ['99.99', '.5%']],
    ['shares', 'Uptime was 99.9%, errors ~1%, waste 5 percent.', ['99.9%', '~1%', '5 percent']],
    ['money before the number', 'It saved $40k, £1.5m, €3,000 and USD 300.', ['$40k', '£1.5m', '€3,000', 'USD 300']],
    ['money after the number', 'It saved 300 €, 20 dollars and 5 pounds.', ['300 €', '20 dollars', '5 pounds']],
    ['times', 'It took 3 days, a 4-hour call and 180ms.', ['3 days', '4-hour', '180ms']],
    ['more of a time', 'It took 2 more days.', ['2 more days']],
    ['rates', 'We shipped 5 a day, 20TB/day and 3 times a week.', ['5 a day', '20TB/day', '3 times a week']],
    ['durations of each', 'It cost 20 minutes a shift.', ['20 minutes a shift']],
    ['sizes', 'It used 8 GB and ran 5kg lighter.', ['8 GB', '5kg']],
    ['bounds', 'It took < 5 mins, ≥ 20 calls and 15+ teams.', ['< 5 mins', '≥ 20', '15+']],
    ['signed changes', 'Sales moved +12% and −5%.', ['+12%', '−5%']],
    ['ranks', 'We were #1 in sales.', ['#1']],
    ['scores', 'They gave us 4.8/5 and 9 out of 10.', ['4.8/5', '9 out of 10']],
    ['parts of a number', '14 of the 31 pupils passed.', ['14 of the 31']],
    ['odds', 'It hit 1 in 200 customers, or nine in ten.', ['1 in 200', 'nine in ten']],
    ['number words', 'Two weeks later thirty-two pupils came.', ['Two weeks', 'thirty-two']],
    [
      'large number words',
      'A hundred and twenty people, half a million calls.',
      ['A hundred and twenty', 'half a million'],
    ],
    ['a number word that ends a sentence', 'We grew from three to nineteen.', ['three to nineteen']],
    ['one of a time', 'It took one week.', ['one week']],
    ['a time', 'It took an hour. A week later it was back.', ['an hour', 'A week']],
    ['half a time', 'I spent half an hour reading.', ['half an hour']],
    ['halves', 'Half of the team left. We cut it by half.', ['Half', 'half']],
    ['fractions', 'It fell by a third, then two-thirds of it went.', ['a third', 'two-thirds']],
    ['verbs that multiply', 'Sales doubled and costs were halved.', ['doubled', 'halved']],
    ['twice', 'It was twice as fast, checked twice a day.', ['twice', 'twice a day']],
    ['zero', 'It dropped to zero, with zero complaints.', ['zero', 'zero']],
    ['none at all', 'It ran without a single outage and not one fall.', ['without a single outage', 'not one fall']],
    ['a time without its number', 'It was back within minutes.', ['within minutes']],
  ])('%s', (_, text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('findFigures makes one figure of', () => {
  test.each([
    ['a change', 'It fell from 40 to 12.', ['40 to 12']],
    ['a change of things', 'It fell from 40 complaints a month to 12.', ['40 complaints a month to 12']],
    ['a change with units', 'It fell from 3 days to 5 minutes.', ['3 days to 5 minutes']],
    ['a change with an arrow', 'Errors: 5% → 1%', ['5% → 1%']],
    ['a comparison', 'It took 1 year vs. 1 month.', ['1 year vs. 1 month']],
    ['a replacement', 'We met every two hours instead of every four of them.', ['two hours instead of every four']],
    ['a range', 'It has 12-14 beds.', ['12-14']],
    ['a range of money', 'It costs £5k–£10k.', ['£5k–£10k']],
    ['two ends', 'It took between 5 and 10 days.', ['5 and 10 days']],
    ['an estimate', 'It took two or three days.', ['two or three days']],
  ])('%s', (_, text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  test('but not of two that only follow each other', () => {
    expect(figuresIn('We hired 5 people and lost 2.')).toEqual(['5', '2']);
  });
});

describe('findFigures passes over', () => {
  test.each([
    ['addresses', 'See https://e.test/a?ref=77&x=20 and www.e.test/40k.'],
    ['abbreviations', 'The I/O of a CLI and a B2B shop.'],
    ['names with digits', 'We put S3 and a P0 on the A4 sheet of COVID-19.'],
    ['versions', 'We moved to v2.0, then Python 3.12 and 3.x.'],
    ['addresses and codes', 'It was 192.168.0.1 and 10.5.3, see #1234.5.6.'],
    ['dates', 'On 2024-11-02, 02/11/2024 and 3 March we met.'],
    ['days of a month', 'On March 12 we met.'],
    ['years', 'In 2019 we met. By March 2020, since 2021, it ran.'],
    ['years at the start of a sentence', '2019 was hard.'],
    ['spans of years', 'From 2018 to 2021, in 2019–2021 and in 2019/20.'],
    ['decades', "Since the 1990s, in my 20s, in the '90s."],
    ['times of day', 'At 3:30, 10 a.m., 3pm and between 4 and 6 p.m. we met.'],
    ['meetings of two', 'I had a 1:1 with her.'],
    ['sayings', 'A 9-5 job, 24/7, by the 80/20 rule, split 50/50.'],
    ['ordinals', 'On the 3rd floor, my 1st job.'],
    ['numbered things', 'See step 2, page 12, RFC 2119, ticket 1234 and No. 1.'],
    ['named things', 'Year 9 in Room 12 with Windows 11.'],
    ['kinds of things', 'A two-way call, a 3-tier app, two-factor login.'],
    ['titles', 'I know the Six Sigma and the Three Peaks.'],
    ['titles in quotes', 'I wrote “Two Easy Steps”.'],
    ['status codes', 'The 404s and HTTP 500 went.'],
    ['the two of us', 'It was the two of us.'],
    ['idioms with zero', 'We went net zero and zero trust.'],
    ['idioms with a number', 'I doubled down, and that is half the battle.'],
    ['halves of a match', 'In the second half, we won.'],
    ['narrative', 'One day I saw it. One day, a man came. What a day!'],
    ['vague numbers', 'Hundreds of users, dozens of calls, several days, a few weeks.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

describe('findFigures tells apart', () => {
  test.each([
    ['a year from as many things', 'We sold 2019 units.', ['2019']],
    ['a round number of things from a year', 'It ran in 2000 shops.', ['2000']],
    ['a month from a number after it', 'In March 40 people came.', ['40']],
    ['money from a year', 'It cost $2,000 in 2000.', ['$2,000']],
    ['a number before a title', 'Two nurses left.', ['Two']],
  ])('%s', (_, text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

test('findFigures says where each stands', () => {
  const text = 'Up by 30% in 2 days.';
  expect(findFigures(text, { role: 'R' }).map(({ start, end }) => text.slice(start, end))).toEqual(['30%', '2 days']);
});

test.each([
  ['we cut 30% of costs in 3 days ', 66_666, '30%'],
  ['two weeks ', 100_000, 'two weeks'],
  ['from 3 a ', 111_111, '3'],
  ['"1 ', 333_333, '1'],
  ['zero ', 200_000, 'zero'],
  ['1', 0, undefined],
  ['1,', 0, undefined],
  ['“', 0, undefined],
])(
  'findFigures gets through a megabyte of %j, and finds %d',
  (words, count, first) => {
    const figures = findFigures(words.repeat(1_000_000 / words.length), { role: 'A' });
    expect(figures).toHaveLength(count);
    expect(figures[0]?.text === first).toBe(true);
  },
  30_000,
);

test.each([
  ['500%', true],
  ['zero', true],
  ['two weeks', true],
  ['3 choices', true],
  ['two', false],
  ['Three', false],
])('%j stands out: %s', (text, marked) => {
  expect(standsOut({ text })).toBe(marked);
});
