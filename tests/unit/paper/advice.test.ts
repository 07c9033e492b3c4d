import { describe, expect, test } from 'vitest';
import { adviseSheet } from '../../../src/paper/advice.ts';
import type { Choices } from '../../../src/paper/choices.ts';
import { fitSheet, type Measured } from '../../../src/paper/fit.ts';
import type { Density } from '../../../src/paper/paper.ts';

const NAMES = new Map([
  ['a', 'A one'],
  ['b', 'B two'],
  ['c', 'C three'],
]);

/** The height of each entry at each density, in px. */
type Heights = Record<Density, number>;

const choices = (some: Partial<Choices>): Choices => ({
  paper: 'a4',
  sides: 1,
  density: 'cues',
  chosen: new Set(NAMES.keys()),
  short: new Set(),
  ...some,
});

/** The advice as text, for entries of the same height on sides of 100 px. */
function advise(heights: Heights, some: Partial<Choices> = {}): Record<string, string[]> {
  const chosen = choices(some);
  const measure = ({ density, chosen: on, short }: Choices): Measured => ({
    frame: { columns: 1, first: 100, rest: 100 },
    blocks: [...NAMES.keys()]
      .filter((id) => on.has(id))
      .map((entry) => ({ entry, height: heights[short.has(entry) ? 'cues' : density] })),
  });
  const fit = fitSheet(() => measure(chosen), chosen.sides);
  return Object.fromEntries(
    adviseSheet(fit, chosen, NAMES, measure).map(({ sentence, suggestions }) => [
      sentence,
      suggestions.map(({ text }) => text),
    ]),
  );
}

describe('a sheet that does not fit', () => {
  test('fits on more sides, with less, or without some entries', () => {
    expect(advise({ cues: 30, headlines: 33, full: 40 }, { density: 'full' })).toEqual({
      'To make it fit, change what you chose:': ['Use 2 sides', 'Show headline and cues', 'Show cues'],
      'To make it fit, leave out any one of these:': ['Leave out A one', 'Leave out B two', 'Leave out C three'],
      'To make it fit, show only the cues of all of these:': ['Shorten A one', 'Shorten B two', 'Shorten all 2'],
    });
  });

  test('is not advised to do what does not help', () => {
    expect(advise({ cues: 40, headlines: 45, full: 60 }, { density: 'headlines' })).toEqual({
      'To make it fit, change what you chose:': ['Use 2 sides'],
      'To make it fit, leave out any one of these:': ['Leave out A one', 'Leave out B two', 'Leave out C three'],
    });
  });

  test('names the entries that must go together, and all of them last', () => {
    expect(advise({ cues: 60, headlines: 60, full: 60 })['To make it fit, leave out all of these:']).toEqual([
      'Leave out A one',
      'Leave out B two',
      'Leave out all 2',
    ]);
  });
});

test('no more entries are named than anyone reads; all of them are still offered at once', () => {
  const names = new Map(Array.from({ length: 80 }, (_, index) => [`e${index}`, `Entry ${index}`]));
  const measured: Measured = {
    frame: { columns: 1, first: 100, rest: 100 },
    blocks: [...names.keys()].map((entry) => ({ entry, height: 2.5 })),
  };
  const chosen = choices({ chosen: new Set(names.keys()) });
  const advice = adviseSheet(
    fitSheet(() => measured, 1),
    chosen,
    names,
    () => measured,
  );
  const { suggestions = [] } =
    advice.find(({ sentence }) => sentence === 'To make it fit, leave out all of these:') ?? {};
  expect([suggestions.length, suggestions.at(-1)?.text]).toEqual([31, 'Leave out all 40']);
});

describe('a sheet that fits', () => {
  test('says what else there is room for', () => {
    expect(advise({ cues: 10, headlines: 20, full: 50 })).toEqual({
      'There is room for more:': ['Show headline and cues'],
    });
    expect(advise({ cues: 10, headlines: 20, full: 30 })).toEqual({ 'There is room for more:': ['Show full answers'] });
    expect(advise({ cues: 30, headlines: 40, full: 50 })).toEqual({});
  });

  test('gives back what was cut short', () => {
    expect(advise({ cues: 10, headlines: 20, full: 40 }, { density: 'full', short: new Set(['b']) })).toEqual({
      'Shortened to their cues:': ['Show B two in full'],
    });
    expect(advise({ cues: 10, headlines: 90, full: 90 }, { density: 'cues', short: new Set(['b']) })).toEqual({});
  });

  test('needs no advice without a limit, or with nothing on it', () => {
    expect(advise({ cues: 90, headlines: 90, full: 90 }, { sides: null })).toEqual({});
    expect(advise({ cues: 90, headlines: 90, full: 90 }, { chosen: new Set() })).toEqual({});
  });
});

test('more sides than can be named are no limit', () => {
  const measured: Measured = {
    frame: { columns: 1, first: 100, rest: 100 },
    blocks: Array.from({ length: 5 }, () => ({ entry: 'a', height: 100 })),
  };
  const [first] = adviseSheet(
    fitSheet(() => measured, 1),
    choices({}),
    NAMES,
    () => measured,
  );
  expect(first?.suggestions).toEqual([{ text: 'Remove the limit', changes: { sides: null } }]);
});
