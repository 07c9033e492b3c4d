import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import type { Content } from '../../../src/library/content.ts';
import { formatProblem } from '../../../src/library/problem.ts';
import { readContent } from '../../../src/library/read.ts';

/** The content that comes with the project. */
export const OURS = fileURLToPath(new URL('../../../content', import.meta.url));

/** Files by their path in a content folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Settings that no change to our own content touches. */
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
  return readContent(folder, OURS).problems.map(formatProblem);
}

/** What reading these files reports, beside settings that hold. */
export function problemsOf(files: Files): string[] {
  return problemsIn(makeFolder({ ...SETTINGS, ...files }));
}

/** The content of these files, beside settings that hold; they must be valid. */
export function contentOf(files: Files): Content {
  const { content, problems } = readContent(makeFolder({ ...SETTINGS, ...files }), OURS);
  expect(problems.filter((problem) => problem.severity === 'error').map(formatProblem)).toEqual([]);
  return content!;
}

/** A question's text: valid, with these lines more in its front matter. */
export function question(lines = '', body = 'I say it.\n'): string {
  return `---\ntitle: A question?\ntopic: teamwork\n${lines && `${lines}\n`}---\n\n${body}`;
}

/** A story's text: valid, with these lines more in its front matter. */
export function story(lines = '', body = '## Situation\n\nIt broke.\n'): string {
  return `---\ntitle: A story\n${lines && `${lines}\n`}---\n\n${body}`;
}
