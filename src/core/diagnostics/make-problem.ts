import type { Diagnostic, FileRange } from './diagnostic.ts';
import { type Mistake, sayMistake } from './mistake.ts';
import { type ProblemId, PROBLEMS } from './problems.ts';

/** Makes the diagnostic of a problem of reading. The id decides its severity. */
export function makeProblem(
  id: ProblemId,
  file: string,
  { expected, found, advice }: Mistake,
  range: FileRange = {},
): Diagnostic {
  const { severity } = PROBLEMS[id];
  return { id, severity, file, ...range, says: sayMistake({ expected, found }), expected, found, advice };
}
