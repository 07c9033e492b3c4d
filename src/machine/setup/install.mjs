import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepSizes } from './damage.mjs';
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

/** What npm says where it reaches nobody. */
const NO_NETWORK =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENETDOWN|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Installs what a folder's lockfile names, unless it is there. An install that was interrupted has left no stamp, and
 * starts over.
 * @param {string} folder
 * @param {{ turn: string, says: string, damaged?: string }} how the file that marks whose turn it is, and what to print
 *   first; and what is installed that turned out to be damaged, as `stampAt` gives it
 * @returns {Promise<string | null>} what went wrong, for the person at the terminal
 */
export async function install(folder, { turn, says, damaged }) {
  const isInstalled = (/** @type {string} */ each) => isStamped(each) && stampAt(each) !== damaged;
  if (isInstalled(folder)) return null;
  return takeTurns(
    turn,
    async () => {
      if (isInstalled(folder)) return null;
      console.log(says);
      const failed = await runNpm(folder);
      if (failed === null) {
        // npm makes none where there is nothing to install.
        mkdirSync(join(folder, 'node_modules'), { recursive: true });
        keepSizes(folder);
        writeStamp(folder);
      }
      return failed;
    },
    () => console.log('Greenroom is being installed by another command. Waiting for it …'),
  );
}

/**
 * What tells an install of a folder from the next. Null when there is none.
 * @param {string} folder
 */
export function stampAt(folder) {
  try {
    return readFileSync(stampOf(folder), 'utf8');
  } catch {
    return null;
  }
}

/** @param {string} folder */
function isStamped(folder) {
  const [what] = (stampAt(folder) ?? '').split('\n');
  return what === describe(folder);
}

/** @param {string} folder */
function writeStamp(folder) {
  writeFileSync(stampOf(folder), `${describe(folder)}\n${Date.now()}`);
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
    const child = spawn(npm, args, { cwd: folder, stdio: ['inherit', 'inherit', 'pipe'], shell: isWindows });
    let says = '';
    child.stderr.on('data', (text) => void (says += text));
    let stopped = false;
    const stop = () => {
      stopped = true;
      child.kill();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('error', ({ message }) =>
      resolve(`Expected to run npm, but ${message}. Install Node.js 20 or later, which brings npm.`),
    );
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === 0) resolve(null);
      else if (stopped) resolve('Installing was stopped. The next command starts it over.');
      else resolve(describeFailure(says));
    });
  });
}

/** @param {string} says what npm has said */
function describeFailure(says) {
  if (NO_NETWORK.test(says))
    return 'Installing failed: npm could not reach the network. Connect to it, or check your proxy, then run the same command again.';
  process.stderr.write(says);
  if (/\bENOSPC\b/.test(says))
    return 'Installing failed: the disk is full. Make some room, then run the same command again.';
  return 'Installing failed: see the lines above. Check the network, then run the same command again.';
}
