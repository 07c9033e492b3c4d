import { readContent } from '../library/read.ts';
import { openAnswers } from './answers.ts';
import type { Request } from './command.ts';
import type { check } from './commands/check.ts';
import { contentFolders } from './project.ts';
import { count, reportReading } from './report.ts';

/** Looks for mistakes in a folder of answers. */
export function run({ args, options }: Request<typeof check>): number {
  const folder = openAnswers(options, args[0]);
  const reading = readContent(folder, contentFolders().defaults);
  const sound = reportReading(reading, folder);
  if (reading.content) console.log(`No mistakes: ${count(reading.content.entries.length, 'entry')} read.`);
  return sound ? 0 : 1;
}
