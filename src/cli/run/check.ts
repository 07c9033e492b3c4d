import { toData } from '../../core/diagnostics/format.ts';
import { toGithub } from '../../core/diagnostics/github.ts';
import { toProblemsSarif } from '../../core/diagnostics/problems-sarif.ts';
import type { Reading } from '../../core/library/check-files.ts';
import { readContent } from '../../machine/read-content.ts';
import { openAnswers } from '../answers/answers.ts';
import type { Request } from '../../commands/command.ts';
import type { check } from '../../commands/table/check.ts';
import { contentFolders } from '../../machine/project.ts';
import { count, printProblems } from '../../machine/report.ts';
import { withTypedPaths, printAs } from './print-as.ts';

/** Looks for mistakes in a folder of answers. */
export function run({ args, options }: Request<typeof check>): number {
  const folder = openAnswers(options, args[0]);
  const reading = readContent(folder, contentFolders().defaults);
  const { problems } = reading;
  if (options.format === 'text') printProblems(problems, folder);
  printAs(options.format, {
    text: () => describeSuccess(reading),
    json: () => ({ problems: problems.map(toData) }),
    sarif: () => toProblemsSarif(problems),
    github: () => toGithub(withTypedPaths(problems, folder)),
  });
  return reading.content ? 0 : 1;
}

/** Says how many entries were read. Empty when there is an error. */
function describeSuccess({ content, problems }: Reading): string {
  if (!content) return '';
  const own = content.entries.filter(({ file }) => !content.lent.has(file));
  return `${problems.length ? 'No errors' : 'No mistakes'}: ${count(own.length, 'entry')} read.`;
}
