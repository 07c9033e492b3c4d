import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchAnswers } from '../../../src/builder/serve/watch-answers.ts';
import { makeFolder, question } from '../core/library/folder.ts';

/** Watches a folder, and keeps what is told of it, as words. */
async function follow(folder: string) {
  const told: string[] = [];
  const ready = new Promise<void>((resolve) => {
    const stop = watchAnswers(folder, {
      onSave: (path) => told.push(`saved ${basename(path)}`),
      onReady: resolve,
      onGone: () => told.push('gone'),
      onError: (error) => told.push(`error ${String(error)}`),
    });
    onTestFinished(stop);
  });
  await ready;
  return told;
}

const until = (told: readonly string[], word: string) =>
  vi.waitFor(() => expect(told).toContain(word), { timeout: 60_000, interval: 20 });

const newAnswers = () => join(makeFolder({ 'answers/questions/a.md': question() }), 'answers');

test('a folder that is renamed is told once, and followed again when it is back', async () => {
  const folder = newAnswers();
  const told = await follow(folder);
  renameSync(folder, `${folder}-away`);
  await until(told, 'gone');
  renameSync(`${folder}-away`, folder);
  await until(told, 'saved answers');
  writeFileSync(join(folder, 'questions/b.md'), question());
  await until(told, 'saved b.md');
  expect(told.filter((each) => each === 'gone' || each === 'saved a.md')).toEqual(['gone']);
});

test('a folder in the place of another is followed', async () => {
  const folder = newAnswers();
  const told = await follow(folder);
  mkdirSync(`${folder}-other/questions`, { recursive: true });
  renameSync(folder, `${folder}-away`);
  renameSync(`${folder}-other`, folder);
  await until(told, 'saved answers');
  writeFileSync(join(folder, 'questions/c.md'), question());
  await until(told, 'saved c.md');
});

test('a link is not followed further than an answer can be, and one at the top is', async () => {
  const folder = newAnswers();
  const elsewhere = makeFolder({ 'told/s.md': 'x', 'disk/deep/x.md': 'x' });
  symlinkSync(join(elsewhere, 'told'), join(folder, 'stories'), 'junction');
  symlinkSync(join(elsewhere, 'disk'), join(folder, 'questions/disk'), 'junction');
  symlinkSync('/', join(folder, 'root'), 'junction');
  const told = await follow(folder);
  writeFileSync(join(elsewhere, 'disk/deep/y.md'), 'y');
  writeFileSync(join(elsewhere, 'told/t.md'), 'y');
  await until(told, 'saved t.md');
  expect(told.filter((each) => each !== 'saved t.md')).toEqual([]);
});

test('what is being made ready is not told', async () => {
  const folder = newAnswers();
  const told = await follow(folder);
  for (const path of ['.greenroom-stage-x/0', 'questions/.greenroom-x-0', 'questions/a.md~', '_notes/x.md']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
  rmSync(join(folder, '.greenroom-stage-x'), { recursive: true });
  writeFileSync(join(folder, 'questions/last.md'), question());
  await until(told, 'saved last.md');
  expect(new Set(told)).toEqual(new Set(['saved last.md']));
});
