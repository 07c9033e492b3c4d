import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkBodies } from './bodies.ts';
import { type Content, entriesOf } from './content.ts';
import { readEntry } from './entry.ts';
import { readTextFiles, type TextFile } from './files.ts';
import { KINDS } from './kinds.ts';
import { type Problem, sortProblems } from './problem.ts';
import { checkReferences } from './references.ts';
import { readSettings } from './settings.ts';
import { slugsOf } from './slugs.ts';

/** What reading a content folder gives: the content when no error keeps it from being shown, and every problem. */
export interface Reading {
  content: Content | null;
  problems: Problem[];
}

/**
 * Reads and checks a whole content folder once, and reports every problem at once.
 * @param ours the folder whose topics, competencies, rules and site.yaml stand in for missing ones
 */
export function readContent(folder: string, ours: string): Reading {
  const failed = (message: string): Reading => ({
    content: null,
    problems: [{ file: basename(folder), message, severity: 'error' }],
  });
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return failed(
      `Expected a folder of answers, found ${existsSync(folder) ? 'a file' : 'nothing'} at ${folder}. Check GREENROOM_CONTENT.`,
    );
  }
  const { files, problems } = readTextFiles(folder);
  if (!files.length && !problems.length) {
    return failed(
      `Expected answers in ${folder}, found an empty folder. Write a first question in ${KINDS.question.folder}/, with a title and a topic.`,
    );
  }
  const lent = folder === ours ? [] : readTextFiles(ours).files;
  const isRule = (file: TextFile) => file.path.startsWith(`${KINDS.rule.folder}/`);
  const hasRules = files.some(isRule);
  const settings = readSettings(files, lent);
  const read = [...files, ...(hasRules ? [] : lent.filter(isRule))]
    .filter((file) => file.path.includes('/'))
    .map(readEntry);
  const entries = read.flatMap(({ entry }) => entry ?? []);
  problems.push(...settings.problems, ...read.flatMap((each) => each.problems));
  if (!settings.data) return { content: null, problems: sortProblems(problems) };

  const content: Content = {
    ...settings.data,
    entries,
    rulesFolder: join(hasRules ? folder : ours, KINDS.rule.folder),
  };
  const slugs = slugsOf(files);
  problems.push(...checkReferences(content, slugs), ...checkBodies(content, slugs));
  if (problems.some((problem) => problem.severity === 'error'))
    return { content: null, problems: sortProblems(problems) };
  if (!entriesOf(content, 'question').length && !entriesOf(content, 'story').length) {
    return failed(
      `Expected at least one question or story in ${folder}, found none. Write one in ${KINDS.question.folder}/ or ${KINDS.story.folder}/.`,
    );
  }
  return { content, problems: sortProblems(problems) };
}
