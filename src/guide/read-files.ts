import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GuidePage, readGuide } from './read-guide.ts';

/** The folder of the guide's Markdown. */
export const GUIDE_FOLDER = import.meta.dirname;

/** Reads the guide from its files. */
export function readGuideFiles(): GuidePage[] {
  const names = readdirSync(GUIDE_FOLDER).filter((name) => name.endsWith('.md'));
  return readGuide(new Map(names.map((name) => [name, readFileSync(join(GUIDE_FOLDER, name), 'utf8')])));
}
