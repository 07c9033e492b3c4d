import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Refusal } from '../../core/diagnostics/refusal.mjs';

/** The exit code of a command that finds an installed package damaged. `run.mjs` then installs it again. */
export const DAMAGED = 75;

/** The codes of Node's errors when it cannot load a module. */
const LOAD_CODES = [
  'ERR_MODULE_NOT_FOUND',
  'MODULE_NOT_FOUND',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
  'ERR_PACKAGE_IMPORT_NOT_DEFINED',
  'ERR_INVALID_PACKAGE_CONFIG',
  'ERR_INVALID_PACKAGE_TARGET',
  'ERR_UNSUPPORTED_DIR_IMPORT',
  'ERR_DLOPEN_FAILED',
];

/**
 * Says what is damaged in node_modules, when that is why a command stopped.
 * @param {unknown} error the error that stopped it
 * @param {string} root the folder that node_modules is in
 * @returns {string | null} one line; null when it stopped for another reason
 */
export function describeDamage(error, root) {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const [line = ''] = cause.message.split('\n', 1);
    const code = 'code' in cause ? String(cause.code) : '';
    if (cause instanceof Refusal && cause.code === DAMAGED) return line;
    if (LOAD_CODES.includes(code) && /Cannot find package|node_modules/.test(line)) return line;
  }
  const file = findDamage(root);
  return file === null ? null : `${join('node_modules', file)} is not as it was installed.`;
}

/**
 * Writes down the size of each installed file, to find out later whether one is damaged.
 * @param {string} root
 */
export function keepSizes(root) {
  const modules = join(root, 'node_modules');
  const lines = readdirSync(modules).flatMap((name) =>
    name.startsWith('.') ? [] : listSizes(modules, join(modules, name)),
  );
  writeFileSync(sizesFile(root), lines.join('\n'));
}

/**
 * Finds an installed file that is missing, or whose size has changed.
 * @param {string} root
 * @returns {string | null} its path below node_modules; null when there is none, or no sizes were written down
 */
function findDamage(root) {
  const isDamaged = (/** @type {string} */ line) => {
    const [size, path = ''] = line.split('\t');
    return sizeAt(join(root, 'node_modules', path)) !== Number(size);
  };
  try {
    const line = readFileSync(sizesFile(root), 'utf8').split('\n').filter(Boolean).find(isDamaged);
    return line?.split('\t')[1] ?? null;
  } catch {
    return null;
  }
}

/** @param {string} root */
function sizesFile(root) {
  return join(root, 'node_modules/.greenroom-sizes');
}

/**
 * @param {string} modules @param {string} path
 * @returns {string[]}
 */
function listSizes(modules, path) {
  const stats = lstatSync(path);
  if (stats.isDirectory()) return readdirSync(path).flatMap((name) => listSizes(modules, join(path, name)));
  return stats.isFile() ? [`${stats.size}\t${relative(modules, path)}`] : [];
}

/** @param {string} path */
function sizeAt(path) {
  try {
    return lstatSync(path).size;
  } catch {
    return -1;
  }
}
