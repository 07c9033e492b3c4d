import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { resolvePath } from '../../machine/folders.ts';
import type { Chosen } from '../answers/choose-folder.ts';
import { typedIn } from '../../machine/project.ts';
import { nameFolder } from '../../machine/report.ts';

/** What is suggested to somebody who has no folder of answers yet. */
const SUGGESTED = join(homedir(), 'answers');

/** Asks for the folder of answers; undefined where nobody can answer. */
export async function askFolder(): Promise<Chosen | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await asking.question(`Which folder should your answers go to? [${nameFolder(SUGGESTED)}] `);
    return { folder: answer.trim() ? resolvePath(typedIn(), answer.trim()) : SUGGESTED, by: 'name' };
  } finally {
    asking.close();
  }
}
