import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

/** The folders that are installed: the project, and Node for machines whose own is too old. */
describe.each(['.', 'src/machine/setup/node'])('%s', (folder) => {
  const manifest = read(`${folder}/package.json`) as Locked;
  const { packages } = read(`${folder}/package-lock.json`) as { packages: Record<string, Locked> };
  const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

  /** Where a package finds a dependency: beside it, or in a node_modules above. */
  function isLocked(from: string, dependency: string): boolean {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      if (packages[`${folder ? `${folder}/` : ''}node_modules/${dependency}`]) return true;
      if (!folder) return false;
    }
  }

  test('the lockfile holds every optional package of every platform, so that npm ci works on all of them', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((dependency) => !isLocked(path, dependency))
        .map((dependency) => `${path || 'package.json'} needs ${dependency}`),
    );
    expect(missing).toEqual([]);
  });

  test('the lockfile is of the same dependencies as package.json', () => {
    for (const group of GROUPS) expect(packages['']?.[group]).toEqual(manifest[group]);
  });

  test('every package is locked by what it holds', () => {
    const open = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity);
    expect(open).toEqual([]);
  });

  test('every dependency is pinned to one version', () => {
    const ranges = GROUPS.flatMap((group) => Object.entries(manifest[group] ?? {})).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });
});

test('the Node that is installed is the same on every platform', () => {
  const { optionalDependencies = {} } = read('src/machine/setup/node/package.json') as Locked;
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
});
