import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseMarkdown } from '../../../src/core/answer/tree/markdown.ts';
import type { Command } from '../../../src/commands/command.ts';
import { readRequest } from '../../../src/commands/read-request.ts';
import { COMMANDS } from '../../../src/commands/table/index.ts';
import { GUIDE_FOLDER } from '../../../src/guide/read-files.ts';
import { isNewEnough } from '../../../src/machine/setup/node-version.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const GUIDE = readFileSync(join(GUIDE_FOLDER, 'publish.md'), 'utf8');
const TREE = parseMarkdown(GUIDE);
const PACKAGE = JSON.parse(read('package.json')) as { scripts: Record<string, string>; engines: { node: string } };

interface Job {
  permissions: Record<string, string>;
  'timeout-minutes': number;
  needs?: string;
  steps: { id?: string; uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

/** The only text of a language in the guide. */
function codeIn(lang: string): string {
  const found: Code[] = [];
  visit(TREE, 'code', (node) => void (node.lang === lang && found.push(node)));
  expect(found).toHaveLength(1);
  return found[0]!.value;
}

/** Texts of TOML, by their section and name. */
function readToml(text: string): Record<string, string> {
  let section = '';
  const values: Record<string, string> = {};
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name] = /^\[([\w.]+)\]$/.exec(line) ?? [];
    const [, key, value] = /^ {2}(\w+) = ("(?:[^"\\]|\\.)*")$/.exec(line) ?? [];
    if (name !== undefined) section = name;
    else if (key !== undefined) values[`${section}.${key}`] = JSON.parse(value!) as string;
    else throw new Error(`Expected TOML, found: ${line}`);
  }
  return values;
}

/** The settings that stand in a table, by their name. */
function readTable(): Record<string, string> {
  const rows: [string, string][] = [];
  visit(TREE, 'tableRow', ({ children: [name, value] }) => void rows.push([toString(name), toString(value)]));
  return Object.fromEntries(rows);
}

const workflow = parse(codeIn('yaml')) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const stepOf = (part: string) => steps.find(({ uses, run }) => (uses ?? run ?? '').includes(part))!;
const toml = readToml(codeIn('toml'));
const table = readTable();

/** How each host builds a site: what it runs, the folder it takes, its Node and its address. */
const HOSTS = {
  'GitHub Pages': {
    run: stepOf('npm run').run!,
    folder: String(stepOf('upload-pages-artifact').with?.['path']),
    node: String(stepOf('setup-node').with?.['node-version']),
    site: stepOf('npm run').env?.['SITE_URL'],
  },
  'Cloudflare Pages': {
    run: table['Build command']!,
    folder: table['Build output directory']!,
    node: table['NODE_VERSION']!,
    site: table['SITE_URL'],
  },
  Netlify: {
    run: toml['build.command']!,
    folder: toml['build.publish']!,
    node: toml['build.environment.NODE_VERSION']!,
    site: toml['build.environment.SITE_URL'],
  },
};

describe.each(Object.entries(HOSTS))('the settings for %s', (_, { run, folder, node, site }) => {
  const [, name = '', typed = ''] = /npm run ([\w:]+) ([^&|]*)$/.exec(run) ?? [];
  const command: Command | undefined = COMMANDS.find((each) => each.name === name);

  it('run a command as it can be typed', () => {
    expect(PACKAGE.scripts).toHaveProperty(name);
    const words = typed.split(/\s+/);
    // Before it, npm would keep the options for itself.
    expect(words.findIndex((word) => word.startsWith('--'))).toBe(words.indexOf('--'));
    const { args, options } = readRequest(
      command!,
      words.filter((word) => word !== '--'),
    );
    expect([args, (options as unknown as { out: string }).out]).toEqual([['../answers'], `../${folder}`]);
  });

  it('have a Node that Greenroom runs on, and that the tests run on', () => {
    expect(isNewEnough(`v${node}.0.0`)).toBe(true);
    expect(Number(node)).toBeGreaterThanOrEqual(Number(/\d+/.exec(PACKAGE.engines.node)?.[0]));
    const tests = parse(read('.github/workflows/test.yml')) as {
      jobs: { commands: { strategy: { matrix: { node: number[] } } } };
    };
    expect(tests.jobs.commands.strategy.matrix.node).toContain(Number(node));
  });

  it('tell the site its address', () => {
    expect(site).toMatch(/^https:\/\/|steps\.pages\.outputs\.origin/);
  });
});

describe('the workflow for GitHub Pages', () => {
  it('pins each action to a commit, those that the tests use to the same', () => {
    const pinned = [...read('.github/workflows/test.yml').matchAll(/uses: (\S+)@(\S+)/g)];
    const ofTests = new Map(pinned.map(([, action, commit]) => [action, commit]));
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(4);
    for (const each of used) {
      const [action = '', commit = ''] = each.split('@');
      expect(commit, action).toMatch(/^[0-9a-f]{40}$/);
      expect(commit, action).toBe(ofTests.get(action) ?? commit);
      expect(GUIDE, action).toMatch(new RegExp(`${each} # v\\d+\\.\\d+\\.\\d+`));
    }
  });

  it('may do no more than each of its jobs needs, and not for ever', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.entries(workflow.jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['build', { contents: 'read', pages: 'read' }],
      ['deploy', { pages: 'write', 'id-token': 'write' }],
    ]);
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout')) expect(given?.['persist-credentials']).toBe(false);
  });

  it('places Greenroom beside the answers, and hands on the path below the address', () => {
    const [own, greenroom] = steps.filter(({ uses }) => uses?.startsWith('actions/checkout'));
    expect([own?.with?.['repository'], greenroom?.with?.['path']]).toEqual([undefined, 'greenroom']);
    expect(stepOf('npm run')).toMatchObject({
      'working-directory': 'greenroom',
      env: { BASE_PATH: '${{ steps.pages.outputs.base_path }}' },
    });
    expect(steps.map(({ id }) => id)).toContain('pages');
  });
});

it('no site has a robots.txt, which would hide that pages ask not to be listed; the guide says so', () => {
  expect(existsSync(join(ROOT, 'public/robots.txt'))).toBe(false);
  expect(GUIDE).toContain('There is no `robots.txt`, on purpose.');
});
