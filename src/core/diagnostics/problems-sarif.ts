import type { Diagnostic } from './diagnostic.ts';
import { PROBLEMS } from './problems.ts';
import { toSarif } from './sarif.ts';

/** Writes problems of reading as a SARIF 2.1.0 log, for editors and code hosts. */
export function toProblemsSarif(problems: readonly Diagnostic[]) {
  return toSarif(problems, {
    name: 'Greenroom check',
    ids: Object.entries(PROBLEMS).map(([id, { severity, means, advice }]) => ({
      id,
      severity,
      title: means,
      more: advice,
    })),
  });
}
