import { toSarif } from '../../core/diagnostics/sarif.ts';
import type { Finding } from '../finding.ts';
import { RULES } from '../rules.ts';

/** Writes findings as a SARIF 2.1.0 log, for editors and code hosts. */
export function toCoachSarif(findings: readonly Finding[]) {
  return toSarif(findings, {
    name: 'Greenroom coach',
    ids: RULES.map(({ id, severity, title, why }) => ({ id, severity, title, more: why })),
  });
}
