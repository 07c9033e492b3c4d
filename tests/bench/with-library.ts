import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TextFile } from '../../src/core/library/files.ts';
import { generateLibrary } from './generate.ts';

/** A generated library in a temporary folder, and the path of a folder for its site. */
export interface BenchFolders {
  content: string;
  site: string;
  /** How many files the library has. */
  entries: number;
}

/** Writes a generated library of a size, measures it, and removes it, even after an error. */
export async function withLibrary<T>(
  files: readonly TextFile[],
  size: number,
  measure: (folders: BenchFolders) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-bench-'));
  try {
    const library = generateLibrary(files, size);
    const content = join(folder, 'content');
    for (const { path, text } of library) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    return await measure({ content, site: join(folder, 'site'), entries: library.length });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
