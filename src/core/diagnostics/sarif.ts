import type { Diagnostic, Severity } from './diagnostic.ts';
import { explain } from './format.ts';

/** The meaning of an id, as a SARIF log lists it. */
export interface Described {
  id: string;
  severity: Severity;
  /** What it is about, in a few words or one sentence. */
  title: string;
  /** Why it matters, or what to do, in one or two sentences. */
  more: string;
}

/** SARIF's names for the severities. */
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * Writes diagnostics as a SARIF 2.1.0 log, for editors and code hosts.
 * @param tool the name of the program that found them, and the ids that it knows
 */
export function toSarif(
  diagnostics: readonly (Diagnostic & { excuse?: string | undefined })[],
  { name, ids }: { name: string; ids: readonly Described[] },
) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name,
            rules: ids.map(({ id, title, more, severity }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: more },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.id,
          level: LEVELS[diagnostic.severity],
          message: { text: explain(diagnostic) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(diagnostic.file) },
                ...regionOf(diagnostic),
              },
            },
          ],
          ...(diagnostic.excuse === undefined
            ? {}
            : { suppressions: [{ kind: 'inSource', justification: diagnostic.excuse }] }),
        })),
      },
    ],
  };
}

function regionOf({ start, end }: Diagnostic) {
  if (!start) return {};
  return {
    region: {
      startLine: start.line,
      ...(start.column === undefined ? {} : { startColumn: start.column }),
      ...(end ? { endLine: end.line } : {}),
      ...(end?.column === undefined ? {} : { endColumn: end.column }),
    },
  };
}
