import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { type Kind, KIND_NAMES, KINDS, kindOfFolder } from './kinds.ts';

/** The slugs of each kind. Each has a file, which may be invalid. */
export type Slugs = Readonly<Record<Kind, ReadonlySet<string>>>;

/** The kind and slug of the entry at a path. Undefined if the path is not in a folder of a kind. */
export function addressOf(path: string): { kind: Kind; slug: string } | undefined {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const kind = parts.length > 1 ? kindOfFolder(parts[0] ?? '') : undefined;
  if (!kind) return undefined;
  const { ending } = KINDS[kind];
  const slug = name.endsWith(ending) ? name.slice(0, -ending.length) : name.replace(/\.[^.]*$/, '');
  return { kind, slug: slug.normalize('NFC') };
}

/** Lists the slugs of a folder's files. */
export function slugsOf(paths: readonly string[]): Slugs {
  const addresses = paths.flatMap((path) => addressOf(path) ?? []);
  const slugs = (kind: Kind) =>
    new Set(addresses.filter((address) => address.kind === kind).map((address) => address.slug));
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, slugs(kind)])) as unknown as Slugs;
}

/** Reports names that differ only in case or in how accents are stored. On many systems they are one address. */
export function findClashes(paths: readonly string[]): Diagnostic[] {
  const taken = new Map<string, string>();
  return paths.flatMap((file) => {
    const address = addressOf(file);
    if (!address) return [];
    const key = `${address.kind}/${address.slug.toLowerCase()}`;
    const other = taken.get(key);
    taken.set(key, other ?? file);
    if (other === undefined) return [];
    const found = `the same address as ${other}`;
    return [makeProblem('same-address', file, { expected: 'a name of its own', found, advice: 'Rename one of them.' })];
  });
}
