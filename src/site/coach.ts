import type { Finding } from '../coach/finding.ts';
import { reviewContent } from '../coach/review.ts';
import { readSpeller } from '../coach/spelling/read-speller.ts';
import { findRule } from '../coach/rules.ts';
import type { Subject } from '../coach/subject.ts';
import { content, library } from './library.ts';

const { findings, subjects } = reviewContent(content, { library, speller: readSpeller(content.site) });

/** What the coach finds in what the site shows, in the order of the files. */
export const coached: readonly Finding[] = findings;

const byFile = new Map(subjects.map((subject) => [subject.file, subject]));

/** The entry that a finding is in; null for one in the settings. */
export function entryOf({ file }: Finding): Subject | null {
  return byFile.get(file) ?? null;
}

/** How often a rule is broken: "3", "2, 1 left", "holds". */
export function describeRule(id: string): string {
  const found = findings.filter(({ rule }) => rule === id);
  const left = found.filter(({ excuse }) => excuse !== undefined).length;
  const open = found.length - left;
  return [open || (left ? '' : 'holds'), left && `${left} left`].filter(Boolean).join(', ');
}

/** What the coach finds in an entry by itself. */
export function findingsIn(file: string): Finding[] {
  return findings.filter((finding) => finding.file === file && looksAtOne(finding.rule));
}

function looksAtOne(id: string): boolean {
  const rule = findRule(id);
  return rule !== null && 'check' in rule;
}
