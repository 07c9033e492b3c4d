import { readContent } from '../../machine/read-content.ts';
import { openAnswers } from '../answers/answers.ts';
import type { Request } from '../../commands/command.ts';
import type { check } from '../../commands/table/check.ts';
import { contentFolders } from '../../machine/project.ts';
import { count, reportReading } from '../../machine/report.ts';

/** Looks for mistakes in a folder of answers. */
export function run({ args, options }: Request<typeof check>): number {
  const folder = openAnswers(options, args[0]);
  const reading = readContent(folder, contentFolders().defaults);
  const sound = reportReading(reading, folder);
  const { content } = reading;
  if (content) {
    const own = content.entries.filter(({ file }) => !content.lent.has(file));
    console.log(`${reading.problems.length ? 'No errors' : 'No mistakes'}: ${count(own.length, 'entry')} read.`);
  }
  return sound ? 0 : 1;
}
