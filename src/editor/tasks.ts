/** A line that `check` prints, with the number of a line or about a whole file: `questions/x.md:4  topic: Expected …`. */
const WITH_LINE = String.raw`^(\S(?:.*\S)?\.(?:mdx?|yaml)):(\d+)  (?:(warning): )?(.+)$`;
const WHOLE_FILE = String.raw`^(\S(?:.*\S)?\.(?:mdx?|yaml))  (?:(warning): )?(.+)$`;

/** What both matchers have. */
const MATCHER = {
  owner: 'greenroom',
  source: 'Greenroom',
  severity: 'error',
  fileLocation: ['relative', '${workspaceFolder}'],
};

/**
 * How an editor reads what `check` prints. A message about a whole file is shown at its top. A message without the word
 * "warning" is an error.
 */
export const PROBLEM_MATCHERS = [
  { ...MATCHER, pattern: { regexp: WITH_LINE, file: 1, line: 2, severity: 3, message: 4 } },
  {
    ...MATCHER,
    owner: 'greenroom-files',
    pattern: { regexp: WHOLE_FILE, kind: 'file', file: 1, severity: 2, message: 3 },
  },
] as const;

/**
 * The tasks of an editor that has a folder of answers open.
 * @param project the path from that folder to Greenroom, with forward slashes; absolute between two disks of Windows
 */
export function tasksFor(project: string): object {
  const root = /^(?:\/|[A-Za-z]:)/.test(project) ? project : `\${workspaceFolder}/${project}`;
  return {
    version: '2.0.0',
    tasks: [
      {
        label: 'Check the answers',
        detail: 'Looks for mistakes, and marks them in the files.',
        // A shell would run what is in the name of a folder.
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
