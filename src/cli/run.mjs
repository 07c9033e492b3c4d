// Runs on the machine's own Node, 20 or later, with nothing installed: installs what the lockfile
// names, and a newer Node where the machine's own is too old, then runs a command.
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
const own = join(root, '.greenroom');

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/**
 * @param {string} folder @param {string} says
 * @param {string} [damaged] what is installed and damaged
 */
async function installOrGiveUp(folder, says, damaged) {
  try {
    const failed = await install(folder, { turn: join(own, 'installing'), says, damaged });
    if (failed !== null) giveUp(failed);
  } catch (error) {
    giveUp(`Expected to install Greenroom in ${root}, but at ${error.path ?? root} ${saySystemError(error)}`);
  }
}

/**
 * Leaves a copy alone that is right already: another command may be reading it.
 * @param {string} from @param {string} to
 */
function copyOnce(from, to) {
  if (!existsSync(to) || !readFileSync(from).equals(readFileSync(to))) copyFileSync(from, to);
}

/** The Node that runs the command: the machine's own, or where that is too old one that is installed for Greenroom alone. */
async function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const folder = join(own, 'node');
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of ['package.json', 'package-lock.json'])
      copyOnce(join(root, 'src/machine/setup/node', name), join(folder, name));
  } catch (error) {
    giveUp(`Expected to write into ${folder}, but at ${error.path ?? folder} ${saySystemError(error)}`);
  }
  const node = join(folder, 'node_modules', nodeProgram(process.platform, process.arch));
  const starts = () => {
    const found = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout : null;
    return Boolean(found && isNewEnough(found));
  };
  const says = `Installing a newer Node.js for Greenroom alone: it needs 22.18, this is ${process.version} …`;
  const before = stampAt(folder) ?? undefined;
  await installOrGiveUp(folder, says);
  // What was installed earlier may be damaged since.
  if (!starts() && stampAt(folder) === before) await installOrGiveUp(folder, says, before);
  return starts()
    ? node
    : giveUp(
        `Expected Node.js 22.18 or later, found ${process.version}, and none that is packaged for ${process.platform} on ${process.arch} starts here. Install it from nodejs.org.`,
      );
}

/**
 * Runs a command in a process of its own. Gives what it ends with.
 * @param {string} node @param {string} command @param {string[]} args
 * @returns {Promise<number>}
 */
function runCommand(node, command, args) {
  const child = spawn(node, [join(root, 'src/cli/main.ts'), command, ...args], { cwd: root, stdio: 'inherit' });
  const serves = command === 'start' || command === 'dev';
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    // A console of Windows tells every process in it; what is sent from here would end the command at once.
    if (process.platform !== 'win32') child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      for (const each of signals) process.off(each, pass);
      resolve(signal ? (serves ? 0 : 130) : (code ?? 1));
    });
  });
}

await installOrGiveUp(root, 'Installing what Greenroom needs (once; about a minute) …');
const node = await findNode();
const [command, ...args] = process.argv.slice(2);
if (command) {
  // Set here, not in a copy: Windows knows one variable by several spellings.
  process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Node keeps what it has compiled: a command starts sooner the next time.
  process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/node');
  const installed = stampAt(root) ?? undefined;
  let code = await runCommand(node, command, args);
  if (code === DAMAGED) {
    await installOrGiveUp(root, 'Installing what Greenroom needs again (about a minute) …', installed);
    code = await runCommand(node, command, args);
  }
  if (code === DAMAGED)
    giveUp(
      `Expected everything to be whole after it was installed again, found it is not: see the lines above. Delete the folder ${join(root, 'node_modules')}, and run the same command again. If that does not help, download Greenroom anew.`,
    );
  process.exit(code);
}
