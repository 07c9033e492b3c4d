import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { takeTurns } from '../../../../src/machine/setup/take-turns.mjs';

/** A number that no process has. */
const NOBODY = 2 ** 30;

let file: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  file = join(folder, 'turn');
});

test('one waits until the other is done', async () => {
  const done: string[] = [];
  let finish: () => void = () => undefined;
  const first = takeTurns(
    file,
    async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      done.push('first');
    },
    () => undefined,
  );
  const second = takeTurns(
    file,
    () => Promise.resolve(void done.push('second')),
    () => finish(),
  );
  await Promise.all([first, second]);
  expect(done).toEqual(['first', 'second']);
});

test('whatever comes of it, the turn is given back', async () => {
  await expect(takeTurns(file, () => Promise.reject(new Error('no')), vi.fn())).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('nobody waits for a process that has ended', async () => {
  writeFileSync(file, String(NOBODY));
  const sayWaiting = vi.fn();
  expect(await takeTurns(file, () => Promise.resolve('done'), sayWaiting)).toBe('done');
  expect(sayWaiting).not.toHaveBeenCalled();
});

test('nobody waits for a process that gives no sign of life: its number may be another’s', async () => {
  writeFileSync(file, String(process.pid));
  utimesSync(file, 0, 0);
  expect(await takeTurns(file, () => Promise.resolve('done'), vi.fn())).toBe('done');
});

test('what is being done goes on when the file is deleted', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const work = async () => {
    rmSync(file);
    await vi.advanceTimersByTimeAsync(5000);
    return 'done';
  };
  expect(await takeTurns(file, work, vi.fn())).toBe('done');
});
