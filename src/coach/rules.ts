import { isEnglish } from '../core/language/languages.ts';
import type { Rule } from './rule.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { authenticFailure } from './rules/authentic-failure.ts';
import { beforeAfter } from './rules/before-after.ts';
import { businessValue } from './rules/business-value.ts';
import { companyName } from './rules/company-name.ts';
import { contradiction } from './rules/contradiction.ts';
import { duplicateQuestion } from './rules/duplicate-question.ts';
import { figureProvenance } from './rules/figure-provenance.ts';
import { followUpUnanswered } from './rules/follow-up-unanswered.ts';
import { guessed } from './rules/guessed.ts';
import { hedges } from './rules/hedges.ts';
import { humblebrag } from './rules/humblebrag.ts';
import { iWe } from './rules/i-we.ts';
import { noWe } from './rules/no-we.ts';
import { nobodyActs } from './rules/nobody-acts.ts';
import { orphanStory } from './rules/orphan-story.ts';
import { placeholder } from './rules/placeholder.ts';
import { resultMeasurable } from './rules/result-measurable.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { spelling } from './rules/spelling.ts';
import { spokenLength } from './rules/spoken-length.ts';
import { starMissingPart } from './rules/star-missing-part.ts';
import { starNeeded } from './rules/star-needed.ts';
import { starOrder } from './rules/star-order.ts';
import { starProportion } from './rules/star-proportion.ts';
import { storyCoverage } from './rules/story-coverage.ts';
import { storyOverused } from './rules/story-overused.ts';
import { strengthWithoutProof } from './rules/strength-without-proof.ts';
import { tenseStatus } from './rules/tense-status.ts';
import { unanswered } from './rules/unanswered.ts';
import { vagueImpact } from './rules/vague-impact.ts';
import { ALL_PASSED, type Finding } from './finding.ts';

/** All checks, grouped by what they are about. */
export const RULES: readonly Rule[] = [
  unanswered,
  placeholder,
  starMissingPart,
  starOrder,
  starNeeded,
  starProportion,
  followUpUnanswered,
  resultMeasurable,
  vagueImpact,
  beforeAfter,
  iWe,
  nobodyActs,
  noWe,
  businessValue,
  authenticFailure,
  humblebrag,
  figureProvenance,
  contradiction,
  companyName,
  tenseStatus,
  guessed,
  spokenLength,
  sentenceLength,
  hedges,
  abbreviations,
  spelling,
  duplicateQuestion,
  storyCoverage,
  storyOverused,
  strengthWithoutProof,
  orphanStory,
];

/** The check with an id. Null if there is none. */
export function findRule(id: string): Rule | null {
  return RULES.find((rule) => rule.id === id) ?? null;
}

/** The checks that run in a language. */
export function checksFor(language: string, rules: readonly Rule[] = RULES): readonly Rule[] {
  return rules.filter((rule) => rule.language === undefined || isEnglish(language));
}

/** Says how many checks an answer passed: "22 checks passed." */
export function describePassed(findings: readonly Finding[], language: string): string {
  const checks = checksFor(language).filter((rule) => 'check' in rule).length;
  const failed = new Set(findings.map(({ id }) => id)).size;
  return failed ? `${checks - failed} checks passed.` : ALL_PASSED;
}
