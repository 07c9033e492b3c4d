import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { resolvePath } from '../../machine/folders.ts';
import type { ChosenFolder } from '../answers/choose-folder.ts';
import { typedIn } from '../../machine/project.ts';
import { nameFolder } from '../../machine/report.ts';

/** The folder that is suggested to somebody who has none. */
const SUGGESTED = join(homedir(), 'answers');

/** Asks for the folder of answers. Gives undefined outside a terminal, where nobody can answer. */
export async function askFolder(): Promise<ChosenFolder | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`Which folder should your answers go to? [${nameFolder(SUGGESTED)}] `);
    return { folder: answer.trim() ? resolvePath(typedIn(), answer.trim()) : SUGGESTED, by: 'name' };
  } finally {
    terminal.close();
  }
}
