import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Why a PDF can't be written to a file; what is there and is no PDF is not replaced. */
export function describeBadFile(file: string): string | null {
  const parent = dirname(file);
  if (!existsSync(parent) || !statSync(parent).isDirectory())
    return `Expected a folder at ${parent}, found none. Make it, or name another file with --out.`;
  if (!existsSync(file)) return null;
  if (statSync(file).isDirectory()) return `Expected a file at ${file}, found a folder. Name a file with --out.`;
  try {
    const start = readFileSync(file).subarray(0, 5).toString('latin1');
    return start === '' || start === '%PDF-'
      ? null
      : `Expected a PDF to replace at ${file}, found something else. Name another file with --out.`;
  } catch (error) {
    return `Expected to replace ${file}, but the system says ${codeOf(error)}. Name another file with --out.`;
  }
}

/** What the system calls an error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
