/** A message of `npm run check`, with a line or about a whole file: `questions/x.md:4  topic: Expected …`. */
const WITH_LINE = String.raw`^(\S(?:.*\S)?\.(?:mdx?|yaml)):(\d+)  (?:(warning): )?(.+)$`;
const WHOLE_FILE = String.raw`^(\S(?:.*\S)?\.(?:mdx?|yaml))  (?:(warning): )?(.+)$`;

const MATCHED = {
  owner: 'greenroom',
  source: 'Greenroom',
  severity: 'error',
  fileLocation: ['relative', '${workspaceFolder}'],
};

/**
 * How an editor reads what `check` prints. A message without a line is shown at the top of its file. Without the word
 * "warning", it is an error.
 */
export const PROBLEM_MATCHERS = [
  { ...MATCHED, pattern: { regexp: WITH_LINE, file: 1, line: 2, severity: 3, message: 4 } },
  {
    ...MATCHED,
    owner: 'greenroom-files',
    pattern: { regexp: WHOLE_FILE, kind: 'file', file: 1, severity: 2, message: 3 },
  },
] as const;

/**
 * The tasks of an editor that has a folder of answers open.
 * @param project the path from that folder to Greenroom, with forward slashes; a whole one where there is no way between
 */
export function tasksFor(project: string): object {
  const root = /^(?:\/|[A-Za-z]:)/.test(project) ? project : `\${workspaceFolder}/${project}`;
  return {
    version: '2.0.0',
    tasks: [
      {
        label: 'Check the answers',
        detail: 'Looks for mistakes, and marks them in the files.',
        // Without a shell, nothing in the name of a folder is read as a command.
        type: 'process',
        command: 'node',
        args: [`${root}/src/cli/run.mjs`, 'check', '${workspaceFolder}'],
        problemMatcher: PROBLEM_MATCHERS,
        group: { kind: 'build', isDefault: true },
        presentation: { reveal: 'silent', clear: true, showReuseMessage: false },
      },
    ],
  };
}
