import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/core/answer/figures.ts';
import type { FigureRole, FigureContext } from '../../../../src/core/answer/figure-role.ts';

const rolesIn = (text: string, telling: FigureContext) => findFigures(text, telling).map(({ role }) => role);

describe('in a story', () => {
  test.each<[string, FigureContext['role'], string, FigureRole]>([
    ['the size of a situation', 'S', 'We had 40 beds.', 'context'],
    ['what a situation asked for', 'S', 'They wanted fewer than 4 a month.', 'target'],
    ['a deadline in a situation', 'S', 'It was to reopen within 48 hours.', 'target'],
    ['what is at stake', 'stakes', 'We could lose $40k.', 'context'],
    ['what a decision weighs', 'rationale', 'Only 5% of users saw it.', 'context'],
    ['a goal', 'T', 'My goal was at least 70%.', 'target'],
    ['a bound', 'T', 'It has to run in < 5 mins.', 'target'],
    ['a deadline', 'T', 'They hoped for it in one sprint.', 'target'],
    ['the size of a task', 'T', 'There were 11 people on it.', 'context'],
    ['how it was done', 'A', 'I called 20 customers.', 'method'],
    ['how it was done, with a verb of change', 'A', 'I cut 30% of the features.', 'method'],
    ['what the action changed', 'A', 'Calls dropped by 30%.', 'outcome'],
    ['a resolution', 'L', 'I now check it twice a day.', 'method'],
    ['a measured result', 'R', 'Sales rose by 30%.', 'outcome'],
    ['a change of time', 'R', 'It went from 3 days to 5 minutes.', 'outcome'],
    ['when the result came', 'R', 'It was back in 2 weeks.', 'outcome-time'],
    ['how much later it came', 'R', 'A week later, it was back.', 'outcome-time'],
    ['the price in time', 'R', 'It slipped by 4 days.', 'outcome-cost'],
    ['the price in money', 'R', 'It cost us £4,000.', 'outcome-cost'],
    ['what was paid', 'R', 'We spent €2,400 on it.', 'outcome-cost'],
    ['how long it has held', 'R', 'In the three years since, it has held.', 'outcome-time'],
    ['what it is measured against', 'R', 'It beat a target of 5%.', 'target'],
    ['a time without its number', 'R', 'It was back within minutes.', 'outcome-vague'],
    ['a result said first', 'headline', 'I cut costs by 30%.', 'outcome'],
    ['a size said first', 'headline', 'I run a team of 30 nurses.', 'context'],
    ['a result said last', 'close', 'It saved 30% of our time.', 'outcome'],
    ['a line of somebody’s', 'R', 'She said “you saved us 3 days”.', 'hypothetical'],
  ])('%s', (_, role, text, expected) => {
    expect(rolesIn(text, { role })).toEqual([expected]);
  });
});

describe('in an example', () => {
  test.each<[string, string, FigureRole[]]>([
    ['what came of it is said last', 'We had 40 beds. He paid for 6 of them.', ['context', 'outcome']],
    ['a change is an outcome wherever it stands', 'Costs fell by 30%. Everybody cheered.', ['outcome']],
    ['a time that was left is context', 'It was due in 24 hours. I did it.', ['context']],
    ['a time that it took is when, not how much', 'In 2 weeks, we were back.', ['outcome-time']],
  ])('%s', (_, text, expected) => {
    expect(rolesIn(text, { role: null, as: 'example' })).toEqual(expected);
  });
});

describe('in a claim about oneself', () => {
  test.each<[string, string, FigureRole]>([
    ['how much one has done', 'I have taught for eight years.', 'context'],
    ['what one has achieved', 'At Acme I cut the backlog from 12 days to 5.', 'outcome'],
    ['the horizon of the question', 'In the next 5 years I want to lead.', 'rhetorical'],
  ])('%s', (_, text, expected) => {
    expect(rolesIn(text, { role: null, as: 'claim' })).toEqual([expected]);
  });
});

describe('in advice', () => {
  test.each<[string, string, FigureRole]>([
    ['a habit', 'I step away for 5 minutes.', 'method'],
    ['what one never does', 'I never offer three options.', 'rhetorical'],
    ['an estimate', 'It is often 10x faster.', 'rhetorical'],
    ['an invented case', 'If a task blocks 3 others, it goes first.', 'hypothetical'],
    ['a count', 'Specifically, three things drive me.', 'rhetorical'],
    ['a rank', 'That is my #1 priority.', 'rhetorical'],
    ['something achieved', 'I cut costs by 30% that way.', 'outcome'],
    ['a line of somebody’s', 'I say: "I need 2 more days."', 'hypothetical'],
  ])('%s', (_, text, expected) => {
    expect(rolesIn(text, { role: null })).toEqual([expected]);
  });
});

describe('a sentence is read by itself', () => {
  test.each<[string, string, FigureRole[]]>([
    ['after a full stop', 'It slipped. Visits last 3 days.', ['outcome']],
    ['after a semicolon', 'It slipped; visits last 3 days.', ['outcome']],
    ['up to the next', 'Visits last 3 days. It slipped.', ['outcome']],
  ])('%s', (_, text, expected) => {
    expect(rolesIn(text, { role: 'R' })).toEqual(expected);
  });
});
