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

/** Codes in what npm prints when it cannot reach the network. */
const NO_NETWORK =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENETDOWN|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Installs what the lockfile of a folder names, unless it is installed. The stamp is written last, so an install that
 * was interrupted starts over.
 * @param {string} folder
 * @param {{ turn: string, says: string, damaged?: string }} how the file that keeps others waiting; what to print first;
 *   the stamp of an install that is damaged, as `stampAt` gives it, to install again
 * @returns {Promise<string | null>} what went wrong, as a message to print; null when it worked
 */
export async function install(folder, { turn, says, damaged }) {
  const isInstalled = () => isStamped(folder) && stampAt(folder) !== damaged;
  if (isInstalled()) return null;
  return takeTurns(
    turn,
    async () => {
      if (isInstalled()) return null;
      console.log(says);
      const failed = await runNpm(folder);
      if (failed === null) {
        // npm makes no such folder when there is nothing to install.
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
 * The stamp of an install, which differs for each. Null when nothing is installed.
 * @param {string} folder
 */
export function stampAt(folder) {
  try {
    return readFileSync(stampFile(folder), 'utf8');
  } catch {
    return null;
  }
}

/** @param {string} folder */
function isStamped(folder) {
  const [installed] = (stampAt(folder) ?? '').split('\n');
  return installed === describeInstall(folder);
}

/** @param {string} folder */
function writeStamp(folder) {
  writeFileSync(stampFile(folder), `${describeInstall(folder)}\n${Date.now()}`);
}

/** @param {string} folder */
function stampFile(folder) {
  return join(folder, 'node_modules/.greenroom-lock');
}

/**
 * Identifies what is to be installed: the system, the processor and the lockfile. Two systems may share the folder.
 * @param {string} folder
 */
function describeInstall(folder) {
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json')));
  return `${process.platform}-${process.arch} ${lock.digest('hex')}`;
}

/**
 * @param {string} folder
 * @returns {Promise<string | null>} what went wrong; null when it worked
 */
function runNpm(folder) {
  // On Windows npm is a script, which only a shell runs. That is safe: nobody typed any of the arguments.
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

/** @param {string} says what npm printed */
function describeFailure(says) {
  if (NO_NETWORK.test(says))
    return 'Installing failed: npm could not reach the network. Connect to it, or check your proxy, then run the same command again.';
  process.stderr.write(says);
  if (/\bENOSPC\b/.test(says))
    return 'Installing failed: the disk is full. Make some room, then run the same command again.';
  return 'Installing failed: see the lines above. Check the network, then run the same command again.';
}
