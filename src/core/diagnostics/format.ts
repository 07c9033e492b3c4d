import { showName } from '../show-controls.mjs';
import type { Diagnostic } from './diagnostic.ts';

/** Says what is wrong and what to do, without the file and the line. */
export function explain({ says, advice }: Pick<Diagnostic, 'says' | 'advice'>): string {
  return `${says} ${advice}`.trim();
}

/** Formats a diagnostic as one line: `questions/x.md:4  topic: Expected …`. */
export function formatLine({ file, start, field, severity, ...what }: Diagnostic): string {
  const name = showName(file);
  const position = start ? `${name}:${start.line}` : name;
  return `${position}  ${severity === 'warning' ? 'warning: ' : ''}${field ? `${field}: ` : ''}${explain(what)}`;
}

/** Describes a diagnostic as data for other programs. What is not known is null. */
export function toData({ id, severity, file, start, end, field, says, expected, found, advice }: Diagnostic) {
  return {
    id,
    severity,
    file,
    start: start ?? null,
    end: end ?? null,
    field: field ?? null,
    says,
    expected: expected ?? null,
    found: found ?? null,
    advice,
  };
}
