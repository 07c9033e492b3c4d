import { expect, test } from 'vitest';
import { describeSelf, isRunning } from '../../../../src/machine/disk/running.ts';

const HOUR = 60 * 60 * 1000;
const self = { ...describeSelf(), startedAt: 7 };
const system = (alive: boolean, startedAt: number) => ({ isAlive: () => alive, startOf: () => startedAt });

test.each([
  ['is there, and began then', self, 0, system(true, 7), true],
  ['is there, and began then, but is slow', self, 9 * HOUR, system(true, 7), true],
  ['is not there', self, 0, system(false, 0), false],
  ['has a number that another has now', self, 0, system(true, 8), false],
  ['may have a number that another has now', { ...self, startedAt: 0 }, 0.5 * HOUR, system(true, 0), true],
  [
    'may have a number that another has now, and is silent',
    { ...self, startedAt: 0 },
    2 * HOUR,
    system(true, 0),
    false,
  ],
  ['is on another machine', { ...self, machine: 'other' }, 2 * HOUR, system(false, 0), true],
  ['is on another machine, and silent for days', { ...self, machine: 'other' }, 48 * HOUR, system(true, 7), false],
])('a process that %s', (_, owner, silent, ways, runs) => {
  expect(isRunning(owner, silent, ways)).toBe(runs);
});

test('this process runs, and one with no such number does not', () => {
  expect(isRunning(describeSelf(), 0)).toBe(true);
  expect(isRunning({ ...describeSelf(), pid: 999_999_999 }, 0)).toBe(false);
});
