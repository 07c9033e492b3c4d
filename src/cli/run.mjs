// Installs what the lockfile names, and a newer Node where the machine's own is too old. Then runs a command.
// Needs Node 20 or later, and no package.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DAMAGED } from '../machine/setup/damage.mjs';
import { install, stampAt } from '../machine/setup/install.mjs';
import { isNewEnough, nodeProgram } from '../machine/setup/node-version.mjs';
import { saySystemError } from '../core/diagnostics/system-errors.mjs';
import { guardConsole } from '../core/show-controls.mjs';

guardConsole(console);

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const state = join(root, '.greenroom');

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/**
 * @param {string} folder @param {string} says
 * @param {string} [damaged] the stamp of an install that is damaged, to install again
 */
async function installOrGiveUp(folder, says, damaged) {
  try {
    const failed = await install(folder, { turn: join(state, 'installing'), says, damaged });
    if (failed !== null) giveUp(failed);
  } catch (error) {
    giveUp(`Expected to install Greenroom in ${root}, but at ${error.path ?? root} ${saySystemError(error)}`);
  }
}

/**
 * Copies a file, unless the copy is the same already: another command may be reading it.
 * @param {string} from @param {string} to
 */
function copyIfChanged(from, to) {
  if (!existsSync(to) || !readFileSync(from).equals(readFileSync(to))) copyFileSync(from, to);
}

/** Finds the Node to run the command with: the machine's own, or a newer one that it installs for Greenroom alone. */
async function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const folder = join(state, 'node');
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of ['package.json', 'package-lock.json'])
      copyIfChanged(join(root, 'src/machine/setup/node', name), join(folder, name));
  } catch (error) {
    giveUp(`Expected to write into ${folder}, but at ${error.path ?? folder} ${saySystemError(error)}`);
  }
  const node = join(folder, 'node_modules', nodeProgram(process.platform, process.arch));
  const starts = () => {
    const version = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout : null;
    return Boolean(version && isNewEnough(version));
  };
  const says = `Installing a newer Node.js for Greenroom alone: it needs 22.18, this is ${process.version} …`;
  const before = stampAt(folder) ?? undefined;
  await installOrGiveUp(folder, says);
  // An earlier install may be damaged by now.
  if (!starts() && stampAt(folder) === before) await installOrGiveUp(folder, says, before);
  return starts()
    ? node
    : giveUp(
        `Expected Node.js 22.18 or later, found ${process.version}, and none that is packaged for ${process.platform} on ${process.arch} starts here. Install it from nodejs.org.`,
      );
}

/**
 * Runs a command in a process of its own. Gives its exit code.
 * @param {string} node @param {string} command @param {string[]} args
 * @returns {Promise<number>}
 */
function runCommand(node, command, args) {
  const child = spawn(node, [join(root, 'src/cli/main.ts'), command, ...args], { cwd: root, stdio: 'inherit' });
  const serves = command === 'start' || command === 'dev';
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    // On Windows the console signals the command itself, and a signal from here would end it at once.
    if (process.platform !== 'win32') child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve(signal ? (serves ? 0 : 130) : (code ?? 1));
    });
  });
}

await installOrGiveUp(root, 'Installing what Greenroom needs (once; about a minute) …');
const node = await findNode();
const [command, ...args] = process.argv.slice(2);
if (command) {
  // Set in place: a copy could hold PATH twice, because Windows knows it by several spellings.
  process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Node keeps compiled code there, so that the next command starts sooner.
  process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/node');
  const installed = stampAt(root) ?? undefined;
  let code = await runCommand(node, command, args);
  if (code === DAMAGED) {
    await installOrGiveUp(root, 'Installing what Greenroom needs again (about a minute) …', installed);
    code = await runCommand(node, command, args);
  }
  if (code === DAMAGED)
    giveUp(
      `Greenroom is still damaged after it was installed again: see the lines above. Delete the folder ${join(root, 'node_modules')}, and run the same command again. If that does not help, download Greenroom anew.`,
    );
  process.exit(code);
}
