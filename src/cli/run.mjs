// Runs on the machine's own Node, 20 or later, with nothing installed: installs what the lockfile
// names, then runs a command with the Node that the project pins.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const isWindows = process.platform === 'win32';
const stamp = join(root, 'node_modules/.greenroom-lock');

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what Greenroom needs (once; about a minute) …');
  const args = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: 'inherit', shell: isWindows });
  if (npm.error)
    giveUp(`Expected to run npm, but ${npm.error.message}. Install Node.js 20 or later, which brings npm.`);
  if (npm.status !== 0)
    giveUp('Installing failed: see the lines above. Check the network, then run the same command again.');
  writeFileSync(stamp, lock);
}

/** The Node that the project pins, else the machine's own if it is new enough. */
function findNode() {
  const packages = {
    linux: 'node-linux',
    darwin: process.arch === 'arm64' ? 'node-bin-darwin' : 'node-darwin',
    win32: 'node-win',
  };
  const name = `${packages[process.platform] ?? 'none'}-${process.arch}`;
  const candidates = [join(root, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node'), process.execPath];
  const found = candidates.find((path) => {
    const version = existsSync(path) ? spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout : '';
    const [major = 0, minor = 0] = (version ?? '').replace('v', '').split('.').map(Number);
    return major > 22 || (major === 22 && minor >= 18);
  });
  return (
    found ??
    giveUp(
      `Expected Node.js 22.18 or later, found ${process.version}, and there is none packaged for ${process.platform} on ${process.arch}. Install it from nodejs.org.`,
    )
  );
}

install();
const [command, ...args] = process.argv.slice(2);
if (command) {
  const node = findNode();
  const path = [dirname(node), process.env.PATH].join(isWindows ? ';' : ':');
  const child = spawn(node, [join(root, 'src/cli/main.ts'), command, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const serves = command === 'start' || command === 'dev';
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? (serves ? 0 : 130) : (code ?? 1)));
}
