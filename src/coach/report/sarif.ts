import type { Finding } from '../finding.ts';
import { RULES } from '../rules.ts';

/** SARIF's names for the severities. */
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Writes findings as a SARIF 2.1.0 log, for editors and code hosts. */
export function toSarif(findings: readonly Finding[]) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Greenroom coach',
            rules: RULES.map(({ id, title, why, severity }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: why },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        results: findings.map(({ rule, severity, file, line, column, says, advice, excuse }) => ({
          ruleId: rule,
          level: LEVELS[severity],
          message: { text: `${says} ${advice}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
          ...(excuse === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: excuse }] }),
        })),
      },
    ],
  };
}
