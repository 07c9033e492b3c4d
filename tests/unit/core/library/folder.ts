import { readTextFiles } from '../../../../src/machine/read-text-files.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Content } from '../../../../src/core/library/content.ts';
import { formatLine } from '../../../../src/core/diagnostics/format.ts';
import { checkFiles, type Reading } from '../../../../src/core/library/check-files.ts';
import { readContent } from '../../../../src/machine/read-content.ts';

/** What a folder is lent in these tests where it lacks something. */
export const LENT = join(import.meta.dirname, '../../../fixtures/lent');

/** The files of these settings. */
export const LENT_FILES = readTextFiles(LENT).files;

/** A whole library, of an invented person. */
export const LIBRARY = join(import.meta.dirname, '../../../fixtures/library');

/** Files by their path in a content folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Texts by their path in a content folder. */
export type Texts = Readonly<Record<string, string>>;

/** Settings that hold, other than those that are lent. */
export const SETTINGS = {
  'site.yaml': 'variables:\n  company: the company\n  role: the role\n',
  'topics.yaml': '- id: teamwork\n  title: Teamwork\n- id: deadlines\n  title: Deadlines\n',
  'competencies.yaml': '- id: ownership\n  title: Ownership\n- id: learning\n  title: Learning\n',
  'synonyms.yaml': '- [boss, manager]\n',
} as const;

/** Writes a content folder that lives as long as the test. */
export function makeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What reading a folder reports, as it is printed. */
export function problemsIn(folder: string): string[] {
  return readContent(folder, LENT).problems.map(formatLine);
}

/** What reading these files reports, beside settings that hold. */
export function problemsOf(files: Files): string[] {
  return problemsIn(makeFolder({ ...SETTINGS, ...files }));
}

/** The content of a folder, which must be valid. */
export function contentIn(folder: string): Content {
  return mustHold(readContent(folder, LENT));
}

/** The content of these texts, beside settings that hold; they must be valid. No file is written. */
export function contentOf(texts: Texts): Content {
  return mustHold(checkTexts({ ...SETTINGS, ...texts }));
}

function mustHold({ content, problems }: Reading): Content {
  expect(problems.filter((problem) => problem.severity === 'error').map(formatLine)).toEqual([]);
  return content!;
}

/** What checking these texts gives, and no others. No file is written. */
export function checkTexts(texts: Texts): Reading {
  const files = Object.entries(texts)
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return checkFiles({ files, paths: files.map(({ path }) => path), problems: [] }, '/answers', LENT_FILES);
}

/** A question's text: valid, with these lines more in its front matter. */
export function question(lines = '', body = 'I say it.\n'): string {
  return `---\ntitle: A question?\ntopic: teamwork\n${lines && `${lines}\n`}---\n\n${body}`;
}

/** A story's text: valid, with these lines more in its front matter. */
export function story(lines = '', body = '## Situation\n\nIt broke.\n'): string {
  return `---\ntitle: A story\n${lines && `${lines}\n`}---\n\n${body}`;
}
