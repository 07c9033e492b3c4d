import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeTurns } from './take-turns.mjs';

const isWindows = process.platform === 'win32';

const ARGS = [
  'ci',
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * Installs what a folder's lockfile names, unless it is there. An install that was interrupted has left no stamp, and
 * starts over.
 * @param {string} folder
 * @param {{ turn: string, says: string }} how the file that marks whose turn it is, and what to print first
 * @returns {Promise<string | null>} what went wrong, for the person at the terminal
 */
export async function install(folder, { turn, says }) {
  if (isInstalled(folder)) return null;
  return takeTurns(
    turn,
    async () => {
      if (isInstalled(folder)) return null;
      console.log(says);
      const failed = await runNpm(folder);
      if (failed === null) writeStamp(folder);
      return failed;
    },
    () => console.log('Greenroom is being installed by another command. Waiting for it …'),
  );
}

/** @param {string} folder */
function isInstalled(folder) {
  const stamp = stampOf(folder);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === describe(folder);
}

/** @param {string} folder */
function writeStamp(folder) {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(stampOf(folder), describe(folder));
}

/** @param {string} folder */
function stampOf(folder) {
  return join(folder, 'node_modules/.greenroom-lock');
}

/**
 * What is to be installed, and for which kind of machine: two systems may share the folder.
 * @param {string} folder
 */
function describe(folder) {
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json')));
  return `${process.platform}-${process.arch} ${lock.digest('hex')}`;
}

/**
 * @param {string} folder
 * @returns {Promise<string | null>} what went wrong
 */
function runNpm(folder) {
  // On Windows npm is a script, which only a shell runs; nothing that somebody typed is among the arguments.
  const [npm, args] = isWindows ? [`npm.cmd ${ARGS.join(' ')}`, []] : ['npm', ARGS];
  return new Promise((resolve) => {
    const child = spawn(npm, args, { cwd: folder, stdio: 'inherit', shell: isWindows });
    let stopped = false;
    const stop = () => {
      stopped = true;
      child.kill();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('error', ({ message }) =>
      resolve(`Expected to run npm, but ${message}. Install Node.js 20 or later, which brings npm.`),
    );
    child.on('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === 0) resolve(null);
      else if (stopped) resolve('Installing was stopped. The next command starts it over.');
      else resolve('Installing failed: see the lines above. Check the network, then run the same command again.');
    });
  });
}
