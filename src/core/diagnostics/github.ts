import type { Diagnostic } from './diagnostic.ts';
import { explain } from './format.ts';

/** GitHub's names for the severities. */
const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Writes diagnostics as commands of a GitHub workflow, one a line. GitHub shows them beside the lines of a change. */
export function toGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(formatCommand).join('\n');
}

function formatCommand({ id, severity, file, start, end, ...what }: Diagnostic): string {
  const isOnOneLine = end?.line === start?.line;
  const properties = {
    file,
    line: start?.line,
    endLine: end?.line,
    // GitHub takes columns of one line only.
    col: isOnOneLine ? start?.column : undefined,
    endColumn: isOnOneLine ? end?.column : undefined,
    title: id,
  };
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${LEVELS[severity]} ${list.join(',')}::${escapeMessage(explain(what))}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
