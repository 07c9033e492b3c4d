import { EXEMPTED, type Finding } from '../coach/finding.ts';
import { readReview } from '../coach/read-review.ts';
import { CONCERNS } from '../coach/rule.ts';
import { findRule } from '../coach/rules.ts';
import { nameOf, type Subject } from '../coach/subject.ts';
import { content, library } from './library.ts';
import { paths } from './paths.ts';

const { findings, subjects } = readReview(content, library);

/** All findings in the entries that the site shows, in the order of the files. */
export const allFindings: readonly Finding[] = findings;

const shown = new Map(subjects.map((subject) => [placeOf(subject.file, nameOf(subject)), subject]));

/** The title of what checks are about: that of the library's own golden rule, if it has one. */
export function nameConcern(concern: keyof typeof CONCERNS): string {
  return library.rules.find(({ slug }) => slug === concern)?.short ?? CONCERNS[concern];
}

/** The entry that a finding is in, with the address of its page. Null for a finding in the settings. */
export function entryOf({ file, entry: name }: Finding): { title: string; href: string } | null {
  const entry = shown.get(placeOf(file, name));
  if (!entry) return null;
  const { title, interview } = entry;
  return interview
    ? { title: `${title} (${interview.title})`, href: paths.inPack(interview, entry) }
    : { title, href: paths.entry(entry) };
}

/** Groups findings by entry. */
export function groupByEntry(all: readonly Finding[]): Finding[][] {
  return [...Map.groupBy(all, ({ file, entry }) => placeOf(file, entry)).values()];
}

function placeOf(file: string, entry: string): string {
  return `${file}#${entry}`;
}

/** How many findings a check has: "3", "2, 1 exempted", "passed". */
export function describeRule(id: string): string {
  const found = findings.filter((finding) => finding.id === id);
  const exempted = found.filter(({ excuse }) => excuse !== undefined).length;
  const open = found.length - exempted;
  return [open || (exempted ? '' : 'passed'), exempted && `${exempted} ${EXEMPTED}`].filter(Boolean).join(', ');
}

/** The findings in one entry, from checks of one entry at a time. */
export function findingsIn(entry: Pick<Subject, 'file' | 'kind' | 'slug'>): Finding[] {
  return findings.filter(
    (finding) => finding.file === entry.file && finding.entry === nameOf(entry) && looksAtOne(finding.id),
  );
}

function looksAtOne(id: string): boolean {
  const rule = findRule(id);
  return rule !== null && 'check' in rule;
}
