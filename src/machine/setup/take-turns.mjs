import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../../core/diagnostics/system-errors.mjs';

/** Milliseconds: between two signs of life, between two looks for one, and without one until a process counts as ended. */
const BEAT_MILLISECONDS = 1000;
const LOOK_MILLISECONDS = 250;
const MOST_SILENT_MILLISECONDS = 30_000;

/**
 * Does some work while no other process does it.
 * @template T
 * @param {string} file a file that exists while a process does the work
 * @param {() => Promise<T>} work
 * @param {() => void} sayWaiting called once when another process is doing it
 * @returns {Promise<T>}
 */
export async function takeTurns(file, work, sayWaiting) {
  mkdirSync(dirname(file), { recursive: true });
  for (let waiting = false; !take(file);) {
    if (isGone(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!waiting) sayWaiting();
    waiting = true;
    await wait(LOOK_MILLISECONDS);
  }
  const beat = setInterval(() => giveSign(file), BEAT_MILLISECONDS);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

/** @param {string} file */
function giveSign(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody has deleted the file: the work goes on.
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Whether the process that made a file has ended. Its number may belong to another process by now, so one that gives no
 * sign of life counts as ended.
 * @param {string} file
 */
function isGone(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > MOST_SILENT_MILLISECONDS) return true;
    const maker = Number(readFileSync(file, 'utf8'));
    // A file without a number was made this moment.
    if (maker) process.kill(maker, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}
