import { SEVERITIES, SEVERITY_NAMES, type Severity } from '../../core/diagnostics/diagnostic.ts';
import { ALL_PASSED, EXEMPTED, type Finding } from '../finding.ts';
import { findRule } from '../rules.ts';

/** Writes findings as text: file and line, words, what is wrong, why it matters and what to do. Ends with a summary. */
export function formatText(findings: readonly Finding[]): string {
  const open = findings.filter(({ excuse }) => excuse === undefined);
  const excused = findings.filter(({ excuse }) => excuse !== undefined);
  return [
    ...open.map(formatFinding),
    ...(excused.length ? ['Exempted:', ...excused.map(formatExcused)] : []),
    summarize(findings),
  ].join('\n\n');
}

function formatFinding({ file, start: { line, column }, severity, id, words, says, advice }: Finding): string {
  const why = findRule(id)?.why;
  return [
    `${file}:${line}:${column}  ${SEVERITY_NAMES[severity]}  ${id}`,
    ...(words && !says.includes(words) ? [`  “${shorten(words)}”`] : []),
    `  ${says}${why ? ` ${why}` : ''}`,
    `  → ${advice}`,
  ].join('\n');
}

function formatExcused({ file, start: { line }, id, excuse }: Finding): string {
  return `  ${file}:${line}  ${id}: ${excuse}`;
}

/**
 * Summarises findings in one line.
 * @param command what to type to see the details
 */
export function announce(findings: readonly Finding[], command: string): string {
  return `Coach: ${summarize(findings)}${findings.length ? ` To see details: ${command}` : ''}`;
}

/** Counts the findings of each severity: "1 error, 4 warnings, 12 suggestions." */
export function summarize(findings: readonly Finding[]): string {
  const open = findings.filter(({ excuse }) => excuse === undefined);
  if (!findings.length) return ALL_PASSED;
  const counts = SEVERITIES.map((severity) => count(open, severity));
  const excused = findings.length - open.length;
  return `${counts.join(', ')}${excused ? `, ${excused} ${EXEMPTED}` : ''}.`;
}

function count(findings: readonly Finding[], severity: Severity): string {
  const number = findings.filter((finding) => finding.severity === severity).length;
  return `${number} ${SEVERITY_NAMES[severity]}${number === 1 ? '' : 's'}`;
}

/** Most characters of the words of a finding that a report quotes. */
const MOST_QUOTED_CHARACTERS = 80;

function shorten(words: string): string {
  return words.length > MOST_QUOTED_CHARACTERS ? `${words.slice(0, MOST_QUOTED_CHARACTERS)}…` : words;
}
