import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { saySystemError } from '../../core/diagnostics/system-errors.mjs';

/** Says why a PDF cannot be written to a file. Null when it can. Only a PDF or an empty file may be replaced. */
export function describeBadTarget(file: string): string | null {
  const parent = dirname(file);
  if (!existsSync(parent) || !statSync(parent).isDirectory())
    return `Expected a folder at ${parent}, found none. Make it, or name another file with --out.`;
  if (!existsSync(file)) return null;
  const stats = statSync(file);
  if (stats.isDirectory()) return `Expected a file at ${file}, found a folder. Name a file with --out.`;
  if (!stats.isFile()) return `Expected a file at ${file}, found a device or a pipe. Name a file with --out.`;
  try {
    const start = readStart(file, 5);
    return start === '' || start === '%PDF-'
      ? null
      : `Expected a PDF to replace at ${file}, found something else. Name another file with --out.`;
  } catch (error) {
    return `Expected to replace ${file}, but ${saySystemError(error)} Or name another file with --out.`;
  }
}

/** The first bytes of a file, each as one character. */
function readStart(file: string, bytes: number): string {
  const open = openSync(file, 'r');
  try {
    const start = Buffer.alloc(bytes);
    return start.subarray(0, readSync(open, start)).toString('latin1');
  } finally {
    closeSync(open);
  }
}
