// Runs on the machine's own Node, 20 or later, with nothing installed: installs what the lockfile
// names, and a newer Node where the machine's own is too old, then runs a command.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../setup/install.mjs';
import { isNewEnough, nodeProgram } from '../setup/node-version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const own = join(root, '.greenroom');

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} folder @param {string} says */
async function installOrGiveUp(folder, says) {
  try {
    const failed = await install(folder, { turn: join(own, 'installing'), says });
    if (failed !== null) giveUp(failed);
  } catch (error) {
    giveUp(`Expected to install Greenroom in ${root}, but the system says: ${error.message}`);
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
      copyOnce(join(root, 'src/setup/node', name), join(folder, name));
  } catch (error) {
    giveUp(`Expected to write into ${folder}, but the system says: ${error.message}`);
  }
  await installOrGiveUp(
    folder,
    `Installing a newer Node.js for Greenroom alone: it needs 22.18, this is ${process.version} …`,
  );
  const node = join(folder, 'node_modules', nodeProgram(process.platform, process.arch));
  const found = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout : null;
  return found && isNewEnough(found)
    ? node
    : giveUp(
        `Expected Node.js 22.18 or later, found ${process.version}, and none that is packaged for ${process.platform} on ${process.arch} starts here. Install it from nodejs.org.`,
      );
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
  const child = spawn(node, [join(root, 'src/cli/main.ts'), command, ...args], { cwd: root, stdio: 'inherit' });
  const serves = command === 'start' || command === 'dev';
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      // A console of Windows tells every process in it; what is sent from here would end the command at once.
      if (process.platform !== 'win32') child.kill(signal);
    });
  child.on('exit', (code, signal) => process.exit(signal ? (serves ? 0 : 130) : (code ?? 1)));
}
