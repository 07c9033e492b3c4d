import { describe, expect, it } from 'vitest';
import { describeWait, findNext, formatWhen } from '../../../src/interviews/when.ts';

const when = (date?: string, time?: string, zone?: string) => ({ date, time, zone });

describe('when an interview is', () => {
  it.each([
    [when(), null],
    [when(undefined, '10:00'), null],
    [when('2026-11-24'), 'Tuesday 24 November 2026'],
    [when('2026-11-24', '10:00'), 'Tuesday 24 November 2026, 10:00'],
    [when('2026-11-24', '10:00', 'Europe/Paris'), 'Tuesday 24 November 2026, 10:00 (Europe/Paris)'],
    [when('2028-02-29'), 'Tuesday 29 February 2028'],
  ])('%j reads as %j', (given, read) => {
    // Whether a comma follows the weekday differs between versions of the calendar data.
    expect(formatWhen(given, 'en')?.replace('day,', 'day') ?? null).toBe(read);
  });

  it('is written in the language of the answers', () => {
    expect(formatWhen(when('2026-11-24'), 'fr')).toBe('mardi 24 novembre 2026');
  });
});

describe('how long it is until then', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-27', 'in 5 days'],
    ['2026-11-21', null],
    ['2027-11-22', 'in 365 days'],
  ])('%s is %j', (date, wait) => {
    expect(describeWait(date, '2026-11-22', 'en')).toBe(wait);
  });

  it('does not lose a day where the clocks change', () => {
    expect(describeWait('2026-10-26', '2026-10-24', 'en')).toBe('in 2 days');
  });
});

describe('the next interview', () => {
  const named = (name: string, date?: string, time?: string) => ({ name, ...when(date, time) });

  it.each([
    ['the earliest to come', [named('b', '2026-12-02'), named('a', '2026-12-01')], 'a'],
    ['one of today', [named('a', '2026-11-22'), named('b', '2026-11-23')], 'a'],
    ['the earlier hour of a day', [named('b', '2026-12-01', '14:00'), named('a', '2026-12-01', '09:00')], 'a'],
    ['a dated one before one without a day', [named('b'), named('a', '2026-12-01')], 'a'],
    ['one without a day when the others are past', [named('b', '2026-11-21'), named('a')], 'a'],
  ])('is %s', (_, interviews, name) => {
    expect(findNext(interviews, '2026-11-22')?.name).toBe(name);
  });

  it('is none when all are past', () => {
    expect(findNext([named('a', '2026-11-21')], '2026-11-22')).toBeNull();
  });

  it('leaves the list as it is', () => {
    const interviews = [named('b', '2026-12-02'), named('a', '2026-12-01')];
    findNext(interviews, '2026-11-22');
    expect(interviews.map(({ name }) => name)).toEqual(['b', 'a']);
  });
});
