import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../src/core/answer/tree/markdown.ts';
import { commandLine } from '../../src/commands/command-line.ts';
import type { Command } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/table/index.ts';
import { GUIDE_FOLDER, readGuideFiles } from '../../src/guide/read-files.ts';
import { slug } from 'github-slugger';

const ROOT = join(import.meta.dirname, '../..');
const AT_THE_ROOT = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];
const PAGES = readGuideFiles().map(({ file }) => relative(ROOT, join(GUIDE_FOLDER, file)));
const DOCUMENTS = [...AT_THE_ROOT, ...PAGES].map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, tree: parseMarkdown(text) };
});
const read = (path: string) => DOCUMENTS.find((document) => document.path === path)!;

/** The most that a picture weighs, in bytes. */
const HEAVIEST = 100_000;

/** Every address that a document links to or shows. */
function addressesIn({ tree }: (typeof DOCUMENTS)[number]): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') found.push(node.url);
    if (node.type === 'html')
      found.push(...[...node.value.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, url = '']) => url));
  });
  return found;
}

/** What is wrong with an address in a document; null when it leads somewhere. */
function describeDeadLink(path: string, url: string): string | null {
  if (url.startsWith('https://')) return null;
  const [file = '', fragment] = url.split('#', 2);
  const target = file === '' ? path : relative(ROOT, join(ROOT, dirname(path), file));
  if (!existsSync(join(ROOT, target))) return `${url}: there is no ${target}`;
  if (fragment === undefined) return null;
  return anchorsIn(target).includes(fragment) ? null : `${url}: no heading of ${target} has that name`;
}

function anchorsIn(path: string): string[] {
  const anchors: string[] = [];
  visit(
    parseMarkdown(readFileSync(join(ROOT, path), 'utf8')),
    'heading',
    (node) => void anchors.push(slug(toString(node))),
  );
  // The page of commands has a heading for each.
  return path.endsWith('guide/commands.md') ? [...anchors, ...COMMANDS.map(({ name }) => name)] : anchors;
}

/** Every command that a document tells somebody to type. */
function linesIn({ tree }: (typeof DOCUMENTS)[number]): string[] {
  const lines: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') lines.push(...node.value.split('\n'));
  });
  return lines.map((line) => line.replace(/\s+#.*$/, '').trim()).filter((line) => /^npm\b/.test(line));
}

/** What is wrong with a line that runs a command; null when it can be typed. */
function describeBadLine(line: string): string | null {
  const [, name = ''] = /^npm (?:run )?([\w:]+)/.exec(line) ?? [];
  const command: Command | undefined = COMMANDS.find((each) => each.name === name);
  if (!command || !(name in SCRIPTS)) return `${line}: there is no script "${name}"`;
  const options = [...line.matchAll(/\s--([a-z][\w-]*)/g)].map(([, option = '']) => option);
  const unknown = command.passesTo === undefined ? options.filter((option) => !(option in command.options)) : [];
  if (unknown.length) return `${line}: ${name} knows no --${unknown.join(', --')}`;
  return options.length && !/ -- .*--[a-z]/.test(line) ? `${line}: npm keeps options that come before a "--"` : null;
}

const { scripts: SCRIPTS } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(DOCUMENTS.map((document) => [document.path, document] as const))('%s', (path, document) => {
  it('links only to what is there', () => {
    expect(addressesIn(document).flatMap((url) => describeDeadLink(path, url) ?? [])).toEqual([]);
  });

  it('tells only of commands that can be typed', () => {
    expect(linesIn(document).flatMap((line) => describeBadLine(line) ?? [])).toEqual([]);
  });

  it('shows only pictures that load at once', () => {
    const pictures = addressesIn(document).filter((url) => url.endsWith('.png'));
    const heavy = pictures.filter((url) => statSync(join(ROOT, dirname(path), url)).size > HEAVIEST);
    expect(heavy).toEqual([]);
  });
});

describe('README.md', () => {
  it('is read in one sitting', () => {
    expect(read('README.md').text.split('\n').length - 1).toBeLessThanOrEqual(120);
  });

  it('states the command that tests everything', () => {
    expect(linesIn(read('README.md'))).toContain('npm test');
  });
});

describe('CONTRIBUTING.md', () => {
  it('lists every command for work on the code, in the words of the table of commands', () => {
    const rows: string[][] = [];
    visit(
      read('CONTRIBUTING.md').tree,
      'tableRow',
      (row) => void rows.push(row.children.map((cell) => toString(cell))),
    );
    const project = COMMANDS.filter(({ group }) => group === 'project');
    const commands = rows.filter(([name = '']) => name.startsWith('npm '));
    expect(commands).toEqual(project.map(({ name, says }) => [commandLine(name, [], 'linux'), says]));
  });
});

it('each test that holds a promise of SECURITY.md is there', () => {
  const named = read('SECURITY.md').text.match(/tests\/[\w./-]+/g) ?? [];
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
