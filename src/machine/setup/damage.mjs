import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Refusal } from '../../core/diagnostics/refusal.mjs';

/** What a command ends with when something that is installed is damaged: whoever started it installs it again. */
export const DAMAGED = 75;

/** What Node says when it cannot load a module. */
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
 * What is damaged of what is installed, when that is why a command has stopped.
 * @param {unknown} error why it has stopped
 * @param {string} root the folder that node_modules is in
 * @returns {string | null} in one line; null when it has stopped for another reason
 */
export function describeDamage(error, root) {
  for (let each = error; each instanceof Error; each = each.cause) {
    const [line = ''] = each.message.split('\n', 1);
    const code = 'code' in each ? String(each.code) : '';
    if (each instanceof Refusal && each.code === DAMAGED) return line;
    if (LOAD_CODES.includes(code) && /Cannot find package|node_modules/.test(line)) return line;
  }
  const file = findDamage(root);
  return file === null ? null : `${join('node_modules', file)} is not as it was installed.`;
}

/**
 * Keeps how large each installed file is, to tell later whether one is damaged.
 * @param {string} root
 */
export function keepSizes(root) {
  const modules = join(root, 'node_modules');
  const lines = readdirSync(modules).flatMap((name) =>
    name.startsWith('.') ? [] : listSizes(modules, join(modules, name)),
  );
  writeFileSync(sizesOf(root), lines.join('\n'));
}

/**
 * Finds an installed file that is missing, or not as large as it was.
 * @param {string} root
 * @returns {string | null} its path below node_modules; null when all are there, or nobody knows
 */
function findDamage(root) {
  const isDamaged = (/** @type {string} */ line) => {
    const [size, path = ''] = line.split('\t');
    return sizeAt(join(root, 'node_modules', path)) !== Number(size);
  };
  try {
    const line = readFileSync(sizesOf(root), 'utf8').split('\n').filter(Boolean).find(isDamaged);
    return line?.split('\t')[1] ?? null;
  } catch {
    return null;
  }
}

/** @param {string} root */
function sizesOf(root) {
  return join(root, 'node_modules/.greenroom-sizes');
}

/**
 * @param {string} modules @param {string} path
 * @returns {string[]}
 */
function listSizes(modules, path) {
  const found = lstatSync(path);
  if (found.isDirectory()) return readdirSync(path).flatMap((name) => listSizes(modules, join(path, name)));
  return found.isFile() ? [`${found.size}\t${relative(modules, path)}`] : [];
}

/** @param {string} path */
function sizeAt(path) {
  try {
    return lstatSync(path).size;
  } catch {
    return -1;
  }
}
