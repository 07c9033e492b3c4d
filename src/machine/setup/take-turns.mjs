import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../../core/diagnostics/system-errors.mjs';

/** Milliseconds between signs of life, between looks at them, and without one until whoever gave them is gone. */
const BEAT = 1000;
const LOOK = 250;
const GONE = 30_000;

/**
 * Does something while no other process does it.
 * @template T
 * @param {string} file a file that is there while somebody does it
 * @param {() => Promise<T>} work
 * @param {() => void} sayWaiting called once when somebody else is at it
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
    await wait(LOOK);
  }
  const beat = setInterval(() => giveSign(file), BEAT);
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
    // Somebody has deleted it: what is being done goes on.
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
 * Whether whoever made a file has ended, or gives no sign of life: another process may have their number by now.
 * @param {string} file
 */
function isGone(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > GONE) return true;
    const maker = Number(readFileSync(file, 'utf8'));
    // A file without a number has been made this moment.
    if (maker) process.kill(maker, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}
