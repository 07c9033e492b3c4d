import { type ChildProcess, spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { isSpent, openBuilder, type BuildOutcome } from '../../../src/builder/builder.ts';

const SOUND: BuildOutcome = { built: true, bytes: 1000 };

/** A builder whose processes answer as a script of theirs says, and every process it has started. */
function builderOf(...scripts: string[]) {
  const started: ChildProcess[] = [];
  const builder = openBuilder(() => {
    const script = scripts[Math.min(started.length, scripts.length - 1)]!;
    const child = spawn(process.execPath, ['-e', `process.on('message', () => { ${script} })`], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    started.push(child);
    return child;
  });
  onTestFinished(() => started.forEach((child) => child.kill()));
  return { builder, started };
}

const says = (outcome: BuildOutcome) => `process.send(${JSON.stringify(outcome)});`;

test('one process builds again and again', async () => {
  const { builder, started } = builderOf(says(SOUND));
  expect([await builder.build(), await builder.build(), await builder.build()]).toEqual([true, true, true]);
  expect(started).toHaveLength(1);
});

test('after a failed build another process waits', async () => {
  const { builder, started } = builderOf(says({ ...SOUND, built: false }), says(SOUND));
  expect(await builder.build()).toBe(false);
  expect(started).toHaveLength(2);
  expect(await builder.build()).toBe(true);
  expect(started).toHaveLength(2);
});

test('a process that dies while it builds has failed', async () => {
  const { builder } = builderOf('process.exit(3);', says(SOUND));
  expect(await builder.build()).toBe(false);
  expect(await builder.build()).toBe(true);
});

test('a process that died while it waited is replaced', async () => {
  const { builder, started } = builderOf(says(SOUND));
  await builder.build();
  const gone = new Promise((resolve) => started[0]?.once('exit', resolve));
  started[0]?.kill();
  await gone;
  expect(await builder.build()).toBe(true);
  expect(started).toHaveLength(2);
});

test('a process is replaced after many builds, and when it holds much memory', () => {
  expect(isSpent(SOUND, 1)).toBe(false);
  expect(isSpent(SOUND, 1000)).toBe(true);
  expect(isSpent({ ...SOUND, bytes: 4e9 }, 1)).toBe(true);
});

test('a process that finds something damaged that is installed is told of, and not taken for a broken answer', async () => {
  const { builder } = builderOf(says({ built: false, bytes: 0, damage: 'a package is gone' }));
  await expect(builder.build()).rejects.toThrow('a package is gone');
});
