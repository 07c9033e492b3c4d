import { parseArgs } from 'node:util';
import { listOr } from '../library/describe.ts';
import { RULES } from '../coach/rules.ts';
import { suggest } from '../library/problem.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;

/** What the coach is asked to look at, and how to answer. */
export interface CoachRequest {
  /** Files to coach, "-" for standard input; the whole content folder without any. */
  files: string[];
  content: string | undefined;
  format: (typeof FORMATS)[number];
  /** The one rule to run. */
  rule: string | undefined;
  /** Most warnings that are no failure. */
  maxWarnings: number;
  watch: boolean;
}

export const COACH_USAGE = `Usage: npm run coach -- [FILES… | -] [--content DIR] [--format text|json|sarif] [--rule ID] [--max-warnings N] [--watch]
Rules: ${RULES.map(({ id }) => id).join(', ')}`;

/**
 * Reads what is asked for.
 * @throws Error whose message says which option is not known, or not possible
 */
export function readCoachRequest(args: string[]): CoachRequest | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      rule: { type: 'string' },
      'max-warnings': { type: 'string', default: 'Infinity' },
      watch: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new Error(`Expected ${listOr(FORMATS)} after --format, found "${values.format}".`);
  const ids = RULES.map(({ id }) => id);
  if (values.rule !== undefined && !ids.includes(values.rule))
    throw new Error(
      `Expected the id of a rule after --rule, found "${values.rule}". ${suggest(values.rule, ids)}`.trim(),
    );
  const maxWarnings = Number(values['max-warnings']);
  if (!(maxWarnings >= 0))
    throw new Error(`Expected a number after --max-warnings, found "${values['max-warnings']}".`);
  return { files: positionals, content: values.content, format, rule: values.rule, maxWarnings, watch: values.watch };
}
