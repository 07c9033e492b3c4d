import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteOf } from './sites.ts';

const root = join(import.meta.dirname, '../..');

/** Runs the command, and tells its exit code and what it printed. */
function coach(args: string[], input = ''): { code: number | null; said: string; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/coach.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  return { code: status, said: stdout + stderr, printed: stdout };
}

const ANSWER = '# Tell me about a time you failed.\n\nI see failure as a chance to learn.\n';

test('the coach reads the whole content, and exits with 1 while an error is open', () => {
  const { code, said } = coach([]);
  expect(code).toBe(1);
  expect(said).toContain('questions/why-work-here.md:1:1  error  unanswered');
  expect(said).toMatch(/3 errors, 0 warnings, \d+ infos; \d+ left as they are\.\s*$/);
});

test('the coach reads an answer from standard input, and exits with 0 unless there are too many warnings', () => {
  const { code, said } = coach(['-'], ANSWER);
  expect(said).toContain('standard input:1:1  warning  star-needed');
  expect(code).toBe(0);
  expect(coach(['-', '--max-warnings', '0'], ANSWER).code).toBe(1);
  expect(coach(['-', '--max-warnings', '0', '--rule', 'hedges'], ANSWER).code).toBe(0);
});

test('the coach reads files, of the content and others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  try {
    const file = join(folder, 'answer.md');
    writeFileSync(file, ANSWER.replaceAll('\n', '\r\n'));
    expect(coach([file]).said).toContain('answer.md:1:1  warning  star-needed');
    const { entries } = JSON.parse(coach(['content/stories/kafka-consumer-lag.md', '--format', 'json']).printed) as {
      entries: { id: string; shape: string }[];
    };
    expect(entries).toMatchObject([{ id: 'kafka-consumer-lag', kind: 'story', shape: 'story' }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the coach answers misuse with the usage and exit code 2', () => {
  expect(coach(['--format', 'xml'])).toMatchObject({ code: 2, said: expect.stringContaining('Usage: npm run coach') });
  expect(coach(['no-such-file.md'])).toMatchObject({
    code: 2,
    said: expect.stringContaining('Expected an answer to read at no-such-file.md'),
  });
});

test('an answer shows what the coach says of it, and how its time divides', async ({ page }) => {
  await page.goto(`${siteOf('PUBLIC').url}stories/async-reports/`);
  const panel = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Coach' }) });
  await expect(panel.getByRole('img')).toHaveAccessibleName(/^S \d+%, T \d+%, A \d+%, R \d+%$/);
  await expect(panel).toContainText('Left as it is: There is no figure for what changed.');
  await panel.getByRole('link', { name: 'Situation and task are' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Most of a story is what you did.');
  await expect(page.getByRole('link', { name: 'Asynchronous reports for a key client' })).toBeVisible();
});

test('the coach’s page leads from each rule to its help, and from each answer to its page', async ({ page }) => {
  await page.goto(`${siteOf('PUBLIC').url}coach/`);
  await expect(page.getByText('3 errors, 0 warnings')).toBeVisible();
  await page.getByRole('link', { name: 'Why do you want to work here?' }).click();
  await expect(page).toHaveURL(/questions\/why-work-here\/$/);
});
