import { showName } from '../show-controls.mjs';
import { KINDS, kindOfFolder } from './kinds.ts';
import { nearest, type Problem, suggest } from './problem.ts';
import { SETTINGS } from './settings.ts';
import { slugOf } from './slug-of.ts';
import { addressOf } from './slugs.ts';

const FOLDERS = Object.values(KINDS).map(({ folder }) => `${folder}/`);

/** A name that works in addresses and all file systems: letters, digits, dots, hyphens and underscores. */
const SLUG = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u;

/** File extensions of text files. */
const TEXT_ENDING = /\.(?:mdx?|markdown|te?xt)$/i;

/** Names that Windows keeps for itself, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])(?:\.|$)/i;

const IGNORE = 'or start its name with _ to ignore it.';

/** Whether a path is that of a content file. */
export function isContent(path: string): boolean {
  const address = addressOf(path);
  return address ? path.endsWith(KINDS[address.kind].ending) : SETTINGS.includes(path);
}

/** Reports files and folders with a wrong place or name. An unknown folder is reported once. */
export function checkPlaces(paths: readonly string[]): Problem[] {
  const tops = paths.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path));
  const found = [
    ...[...new Set(tops)].map((file) => ({ file, message: checkTop(file) })),
    ...paths.map((file) => ({ file, message: checkFolder(file) })),
    ...paths.map((file) => ({ file, message: checkName(file) })),
  ];
  return [
    ...found.flatMap(({ file, message }): Problem[] =>
      message === null ? [] : [{ file, message, severity: 'error' }],
    ),
    ...paths.flatMap(checkReserved),
  ];
}

function checkTop(top: string): string | null {
  if (!top.endsWith('/'))
    return SETTINGS.includes(top)
      ? null
      : `Expected settings or a folder of entries, found "${showName(top)}". ${suggest(top, SETTINGS)} ${nearest(top, SETTINGS) ? 'Rename it,' : `Move it into a folder such as ${KINDS.question.folder}/,`} ${IGNORE}`;
  return kindOfFolder(top.slice(0, -1))
    ? null
    : `Expected a folder of entries, found "${showName(top)}". ${suggest(top, FOLDERS)} Rename it, ${IGNORE}`;
}

function checkFolder(path: string): string | null {
  const address = addressOf(path);
  if (!address || path.split('/').length === 2) return null;
  const { folder } = KINDS[address.kind];
  return `Expected ${folder}/${nameOf(path)}, found it in a folder of its own. Move the file up into ${folder}/.`;
}

function checkName(path: string): string | null {
  const address = addressOf(path);
  if (!address) return null;
  const { ending } = KINDS[address.kind];
  const name = nameOf(path);
  const better = `${slugOf(address.slug)}${ending}`;
  if (!name.endsWith(ending))
    return `Expected a file ending in ${ending}, found "${showName(name)}". ${TEXT_ENDING.test(name) ? `Rename it to "${better}"` : 'Move it'}, ${IGNORE}`;
  return SLUG.test(address.slug)
    ? null
    : `Expected a name of letters, digits, dots, hyphens and underscores, found "${showName(name)}". Rename it to "${better}".`;
}

/** A name that Windows keeps for devices of its own, whatever its ending: there, the file can be neither made nor read. */
function checkReserved(path: string): Problem[] {
  const name = nameOf(path);
  if (!addressOf(path) || !RESERVED.test(name)) return [];
  const message = `Expected a name that every system can store, found "${name}", which Windows keeps for itself. Rename it to "the-${name.toLowerCase()}".`;
  return [{ file: path, message, severity: 'warning' }];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
