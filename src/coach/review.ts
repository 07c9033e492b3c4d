import type { Content } from '../core/library/content.ts';
import { buildLibrary } from '../core/library/library.ts';
import type { Library } from '../core/library/model.ts';
import { buildPacks, type Pack } from '../interviews/pack.ts';
import type { Severity } from '../core/diagnostics/diagnostic.ts';
import { makeProblem } from '../core/diagnostics/make-problem.ts';
import { suggest } from '../core/diagnostics/suggest.ts';
import { type Finding, sortFindings } from './finding.ts';
import { headingOf, locateFinding } from './position.ts';
import type { CheckAids, CheckResult, Rule } from './rule.ts';
import { checksFor, RULES } from './rules.ts';
import { entryKey, type Subject } from './subject.ts';
import { subjectsOf } from './subjects.ts';

/** The severities that site.yaml gives to checks, by their ids. Any other check keeps its own severity. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** Options of a review. By default all checks run, each with its own severity. */
export interface ReviewOptions extends Partial<CheckAids> {
  settings?: RuleSettings;
  rules?: readonly Rule[];
}

/** What the coach found, and what it read. */
export interface Review {
  findings: Finding[];
  subjects: Subject[];
}

/** Runs all checks of one answer. */
export function reviewSubject(
  subject: Subject,
  { settings = {}, rules = RULES, speller = null, language = 'en' }: ReviewOptions = {},
): Finding[] {
  return sortFindings(
    checksFor(language, rules).flatMap((rule) =>
      'check' in rule
        ? rule.check(subject, { speller, language }).flatMap((found) => completeFinding(rule, found, subject, settings))
        : [],
    ),
  );
}

/** Runs all checks: on each answer, and on all entries together. */
export function reviewContent(
  content: Content,
  {
    settings = content.site.coach,
    rules = RULES,
    speller = null,
    language = content.site.language,
    library = buildLibrary(content),
    packs = buildPacks(content, library),
  }: ReviewOptions & { library?: Library; packs?: readonly Pack[] } = {},
): Review {
  const subjects = subjectsOf(content, library, packs);
  const byKey = new Map(subjects.filter(({ interview }) => !interview).map((subject) => [entryKey(subject), subject]));
  const together = checksFor(language, rules).flatMap((rule) =>
    'checkLibrary' in rule
      ? rule.checkLibrary(library).flatMap(({ kind, slug, at = 'start', ...found }) => {
          const subject = byKey.get(entryKey({ kind, slug }));
          return subject ? completeFinding(rule, { ...found, at }, subject, settings) : [];
        })
      : [],
  );
  const alone = subjects.flatMap((subject) => reviewSubject(subject, { settings, rules, speller, language }));
  return { findings: sortFindings([...checkRuleIds(content, settings), ...alone, ...together]), subjects };
}

/**
 * Completes a finding with its range. Gives none if the check is off. The severity in the settings wins over the one of
 * the finding.
 */
function completeFinding(
  rule: Rule,
  { at, words, says, advice, severity }: CheckResult,
  subject: Subject,
  settings: RuleSettings,
): Finding[] {
  const chosenSeverity = settings[rule.id];
  if (chosenSeverity === 'off') return [];
  return [
    {
      id: rule.id,
      severity: chosenSeverity ?? severity ?? rule.severity,
      file: subject.file,
      entry: entryKey(subject),
      ...locateFinding(at, words, subject),
      words,
      part: headingOf(at, subject),
      says,
      expected: rule.title,
      advice,
      ...(Object.hasOwn(subject.excuses, rule.id) ? { excuse: subject.excuses[rule.id] ?? '' } : {}),
    },
  ];
}

/** Reports ids of checks that do not exist, in site.yaml and in entries. */
function checkRuleIds({ entries }: Content, settings: RuleSettings): Finding[] {
  const known = RULES.map(({ id }) => id);
  const makeFinding = (name: string, file: string, line: number, entry = ''): Finding => ({
    ...makeProblem('unknown-check', file, {
      expected: 'the id of a check',
      found: `"${name}"`,
      advice: suggest(name, known, 'Remove it.'),
    }),
    start: { line, column: 1 },
    entry,
    words: name,
    part: null,
  });
  const unknown = (named: Readonly<Record<string, unknown>>) => Object.keys(named).filter((id) => !known.includes(id));
  return [
    ...unknown(settings).map((id) => makeFinding(id, 'site.yaml', 1)),
    ...entries.flatMap(({ kind, slug, file, data, lineOf }) =>
      unknown('coach' in data ? data.coach : {}).map((id) =>
        makeFinding(id, file, lineOf(['coach', id]), `${kind}/${slug}`),
      ),
    ),
  ];
}
