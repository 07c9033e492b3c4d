import { showName } from '../show-controls.mjs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { nearest, suggest } from '../diagnostics/suggest.ts';
import { KINDS, kindOfFolder } from './kinds.ts';
import { SETTINGS } from './settings.ts';
import { slugOf } from './slug-of.ts';
import { addressOf } from './slugs.ts';

const FOLDERS = Object.values(KINDS).map(({ folder }) => `${folder}/`);

/** A name that works in addresses and in all file systems: letters, digits, dots, hyphens and underscores. */
const SLUG = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u;

/** File extensions of text files. */
const TEXT_ENDING = /\.(?:mdx?|markdown|te?xt)$/i;

/** Names that Windows keeps for itself, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])(?:\.|$)/i;

const IGNORE = 'or start its name with _ to ignore it.';

/** Whether a path is the path of a content file. */
export function isContent(path: string): boolean {
  const address = addressOf(path);
  return address ? path.endsWith(KINDS[address.kind].ending) : SETTINGS.includes(path);
}

/** Reports files and folders with a wrong path or name. An unknown folder is reported once. */
export function checkPaths(paths: readonly string[]): Diagnostic[] {
  const tops = paths.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path));
  return [
    ...[...new Set(tops)].flatMap(checkTopLevel),
    ...paths.flatMap(checkFolder),
    ...paths.flatMap(checkName),
    ...paths.flatMap(checkReserved),
  ];
}

function checkTopLevel(top: string): Diagnostic[] {
  const found = `"${showName(top)}"`;
  if (top.endsWith('/')) {
    if (kindOfFolder(top.slice(0, -1))) return [];
    const advice = `${suggest(top, FOLDERS)} Rename it, ${IGNORE}`;
    return [makeProblem('unknown-folder', top, { expected: 'a folder of entries', found, advice })];
  }
  if (SETTINGS.includes(top)) return [];
  const mend = nearest(top, SETTINGS) ? 'Rename it,' : `Move it into a folder such as ${KINDS.question.folder}/,`;
  const advice = `${suggest(top, SETTINGS)} ${mend} ${IGNORE}`;
  return [makeProblem('unknown-file', top, { expected: 'settings or a folder of entries', found, advice })];
}

function checkFolder(path: string): Diagnostic[] {
  const address = addressOf(path);
  if (!address || path.split('/').length === 2) return [];
  const { folder } = KINDS[address.kind];
  const mistake = {
    expected: `${folder}/${baseName(path)}`,
    found: 'it in a folder of its own',
    advice: `Move the file up into ${folder}/.`,
  };
  return [makeProblem('nested-file', path, mistake)];
}

function checkName(path: string): Diagnostic[] {
  const address = addressOf(path);
  if (!address) return [];
  const { ending } = KINDS[address.kind];
  const name = baseName(path);
  const found = `"${showName(name)}"`;
  const better = `${slugOf(address.slug)}${ending}`;
  if (!name.endsWith(ending)) {
    const advice = `${TEXT_ENDING.test(name) ? `Rename it to "${better}"` : 'Move it'}, ${IGNORE}`;
    return [makeProblem('wrong-ending', path, { expected: `a file ending in ${ending}`, found, advice })];
  }
  if (SLUG.test(address.slug)) return [];
  const expected = 'a name of letters, digits, dots, hyphens and underscores';
  return [makeProblem('unsafe-name', path, { expected, found, advice: `Rename it to "${better}".` })];
}

/** Reports a name that Windows keeps for a device. Windows can neither make nor read such a file. */
function checkReserved(path: string): Diagnostic[] {
  const name = baseName(path);
  if (!addressOf(path) || !RESERVED.test(name)) return [];
  const mistake = {
    expected: 'a name that every system can store',
    found: `"${name}", which Windows keeps for itself`,
    advice: `Rename it to "the-${name.toLowerCase()}".`,
  };
  return [makeProblem('reserved-name', path, mistake)];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
