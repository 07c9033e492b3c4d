import { parseAnswer } from '../answer/parse.ts';
import { findRole, type Role } from '../answer/star.ts';
import { findUnread } from '../answer/tree/markdown.ts';
import { readTree } from '../answer/tree/read-tree.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import type { Language } from '../language/language.ts';
import { ALL_LANGUAGES, languagesOf } from '../language/languages.ts';
import { checkHidden } from './body-hidden.ts';
import { checkLinks, mayHoldBrokenLink } from './body-links.ts';
import { checkBodyVariables, checkDataVariables, mayHoldUnknown } from './body-variables.ts';
import { type Content, entriesOf } from './content.ts';
import type { Entry } from './entry.ts';
import { checkHeadings } from './interview-text.ts';
import { checkMdx } from './mdx.ts';
import { listedNames } from './listed-names.ts';
import type { Slugs } from './slugs.ts';

/** Checks the text below the front matter of entries, and the variables in both. */
export function checkBodies(content: Content, slugs: Slugs): Diagnostic[] {
  const variables = listedNames('variable', content);
  const questions = entriesOf(content, 'question');
  const languages = languagesOf(content.site.language);
  return content.entries.flatMap((entry) => {
    const problems = checkDataVariables(entry, variables);
    if (isRule(entry)) return [...problems, ...checkMdx(entry, slugs)];
    problems.push(...checkBounds(entry));
    if (mayHoldBrokenLink(entry, slugs) || mayHoldUnknown(entry.body, variables)) {
      const tree = readTree(entry.body);
      problems.push(...checkBodyVariables(entry, tree, variables), ...checkLinks(entry, tree, slugs));
    }
    problems.push(...checkHidden(entry));
    if (entry.kind === 'story') problems.push(...checkParts(entry, languages));
    if (isInterview(entry)) problems.push(...checkHeadings(entry, questions));
    return problems;
  });
}

/** Warns of text that has more marks than Greenroom reads. It is shown as it is written. */
function checkBounds({ file, body }: Entry): Diagnostic[] {
  const line = findUnread(body);
  if (line === null) return [];
  const mistake = {
    expected: 'a paragraph that somebody could say',
    found: 'more marks, lines or nesting than are read',
    advice: 'From here on it is shown as it is written. Split it with empty lines.',
  };
  return [makeProblem('too-many-marks', file, mistake, { start: { line } })];
}

function isInterview(entry: Entry): entry is Entry<'interview'> {
  return entry.kind === 'interview';
}

function isRule(entry: Entry): entry is Entry<'rule'> {
  return entry.kind === 'rule';
}

/** Whether a heading names a part of a story. The body is not parsed: a body with code or comments is never sure. */
function plainlyHasPart(body: string, languages: readonly Language[]): boolean {
  return (
    !/^ {0,3}(?:```|~~~|<!--)/m.test(body) &&
    [...body.matchAll(/^#{1,6} +(.+)$/gm)].some(([, label]) => isPart(findRole(label ?? '', { languages })))
  );
}

function isPart(role: Role | null): boolean {
  return role !== null && role !== 'headline';
}

function hasPart(body: string, languages: readonly Language[]): boolean {
  return plainlyHasPart(body, languages) || parseAnswer(body, { languages }).sections.some(({ role }) => isPart(role));
}

function checkParts({ file, body }: Entry, languages: readonly Language[]): Diagnostic[] {
  if (hasPart(body, languages)) return [];
  const line = body.slice(0, body.search(/\S|$/)).split('\n').length;
  const other = ALL_LANGUAGES.find((language) => !languages.includes(language) && hasPart(body, [language]));
  const mistake = {
    expected: 'a part of a story',
    found: other ? 'headings in another language' : 'none',
    advice: other
      ? `If your answers are in it, write language: ${other.code} in site.yaml.`
      : 'Add at least one heading such as ## Situation, ## Task, ## Action or ## Result.',
  };
  return [makeProblem('missing-part', file, mistake, { start: { line } })];
}
