import { EXEMPTED, type Finding } from '../../coach/finding.ts';
import type { Review } from '../../coach/review.ts';
import { CONCERNS } from '../../coach/rule.ts';
import { findRule } from '../../coach/rules.ts';
import { entryKey, type Subject } from '../../coach/subject.ts';
import type { Library } from '../../core/library/model.ts';
import type { Paths } from '../paths.ts';

/** What the coach finds in a site, arranged for its pages. */
export interface Coached {
  /** All findings in the entries that the site shows, in the order of the files. */
  findings: readonly Finding[];
  /** Everything that the coach read. */
  subjects: readonly Subject[];
  /** The title of what some checks are about. It is that of the library's own golden rule, if it has one. */
  nameConcern: (concern: keyof typeof CONCERNS) => string;
  /** The entry that a finding is in, with its address. Null for a finding in the settings. */
  entryOf: (finding: Finding) => { title: string; href: string } | null;
  /** The findings of each entry that has any. */
  byEntry: readonly Finding[][];
  /** Says how many findings a check has: "3", "2, 1 exempted", "passed". */
  describeRule: (id: string) => string;
  /** The findings in one entry, without those of checks that compare entries. */
  findingsIn: (entry: Pick<Subject, 'file' | 'kind' | 'slug'>) => Finding[];
}

/** Arranges what the coach found for pages. */
export function arrangeFindings({ findings, subjects }: Review, { rules }: Library, paths: Paths): Coached {
  const subjectsByKey = new Map(subjects.map((subject) => [keyInFile(subject.file, entryKey(subject)), subject]));
  const byEntry = Map.groupBy(findings, ({ file, entry }) => keyInFile(file, entry));
  return {
    findings,
    subjects,
    nameConcern: (concern) => rules.find(({ slug }) => slug === concern)?.short ?? CONCERNS[concern],
    entryOf: ({ file, entry: name }) => {
      const subject = subjectsByKey.get(keyInFile(file, name));
      if (!subject) return null;
      const { title, interview } = subject;
      return interview
        ? { title: `${title} (${interview.title})`, href: paths.inPack(interview, subject) }
        : { title, href: paths.entry(subject) };
    },
    byEntry: [...byEntry.values()],
    describeRule: (id) => {
      const ofRule = findings.filter((finding) => finding.id === id);
      const exempted = ofRule.filter(({ excuse }) => excuse !== undefined).length;
      const open = ofRule.length - exempted;
      return [open || (exempted ? '' : 'passed'), exempted && `${exempted} ${EXEMPTED}`].filter(Boolean).join(', ');
    },
    findingsIn: (entry) =>
      (byEntry.get(keyInFile(entry.file, entryKey(entry))) ?? []).filter(({ id }) => checksOneEntry(id)),
  };
}

/** Tells entries apart. The file is needed, because two interviews may answer one question in their own words. */
function keyInFile(file: string, entry: string): string {
  return `${file}#${entry}`;
}

function checksOneEntry(id: string): boolean {
  const rule = findRule(id);
  return rule !== null && 'check' in rule;
}
