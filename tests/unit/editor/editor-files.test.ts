import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitFrontMatter } from '../../../src/core/library/entry.ts';
import { KIND_NAMES, KINDS } from '../../../src/core/library/kinds.ts';
import { SETTINGS } from '../../../src/core/library/settings.ts';
import { editorFiles } from '../../../src/editor/editor-files.ts';
import { FILE_SCHEMAS, writeJsonSchema } from '../../../src/editor/file-schemas.ts';
import { snippetOf } from '../../../src/editor/snippets.ts';
import { PROBLEM_MATCHERS } from '../../../src/editor/tasks.ts';
import { runHere } from '../../run-here.ts';
import { checkTexts, makeFolder, question, SETTINGS as SOME } from '../core/library/folder.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/library');

/** Checks a value against the JSON Schema. Editors read patterns as Unicode ones, which this reader does not. */
function accepts(schema: z.ZodType, value: unknown) {
  const plain = writeJsonSchema(schema).replaceAll('\\\\p{L}', 'a-zA-Z').replaceAll('\\\\p{N}', '0-9');
  return z.fromJSONSchema(JSON.parse(plain) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
}

/** The files that a schema is for, with the YAML in each. */
function filesFor(name: string, file?: string): [string, string][] {
  if (file !== undefined)
    return existsSync(join(FIXTURE, file)) ? [[file, readFileSync(join(FIXTURE, file), 'utf8')]] : [];
  const { folder } = KINDS[name as keyof typeof KINDS];
  const place = join(FIXTURE, folder);
  return (existsSync(place) ? readdirSync(place) : [])
    .filter((each) => !/^[._]|README/.test(each))
    .map((each) => [each, splitFrontMatter(readFileSync(join(place, each), 'utf8'))?.yaml ?? '']);
}

test.each(FILE_SCHEMAS)(
  'the JSON Schema of $name accepts what is written, and no other field',
  ({ name, schema, file }) => {
    const files = filesFor(name, file);
    if (name !== 'synonyms') expect(files.length).toBeGreaterThan(0);
    for (const [path, yaml] of files) expect([path, accepts(schema, parse(yaml)).error]).toEqual([path, undefined]);
    if (file === undefined) expect(accepts(schema, { title: 'A', topic: 'b', titel: 'A' }).success).toBe(false);
  },
);

test('each file of settings has its schema', () => {
  const { text = '' } = editorFiles('../greenroom').find(({ path }) => path === '.vscode/settings.json') ?? {};
  const { 'yaml.schemas': schemas } = JSON.parse(text) as { 'yaml.schemas': Record<string, string> };
  expect(Object.values(schemas)).toEqual([...SETTINGS]);
  const paths = editorFiles('../greenroom').map(({ path }) => `./${path}`);
  expect(Object.keys(schemas).filter((path) => !paths.includes(path))).toEqual([]);
});

/** What an editor writes for a snippet when nothing is typed. */
const insert = (lines: readonly string[]) =>
  lines
    .join('\n')
    .replace(/(?<!\\)\$(?:\{\d+:([^}]*)\}|\d+)/g, (_, text: string | undefined) => text ?? '')
    .replace(/\\([\\$}])/g, '$1');

test.each(KIND_NAMES.filter((kind) => kind !== 'rule'))(
  'the snippet of a %s begins an entry that can be read',
  (kind) => {
    const { folder, ending } = KINDS[kind];
    const text = insert(snippetOf(kind).body).replace('topic: topic', 'topic: teamwork');
    const texts = { ...SOME, 'questions/other.md': question(), [`${folder}/new${ending}`]: text };
    expect(checkTexts(texts).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

/** What an editor reads in a printed line: the first matcher that fits. */
function read(line: string) {
  for (const { pattern, severity } of PROBLEM_MATCHERS) {
    const match = new RegExp(pattern.regexp).exec(line);
    if (match)
      return {
        file: match[pattern.file],
        line: 'line' in pattern ? Number(match[pattern.line]) : undefined,
        severity: match[pattern.severity] ?? severity,
        message: match[pattern.message],
      };
  }
  return null;
}

test('what check prints of each mistake is read with its file, line and severity, and nothing else is', async () => {
  const folder = makeFolder({
    ...SOME,
    'questions/a.md': '---\ntitle: A?\ntopic: teamwrk\n---\n',
    'questions/b.md': question(),
    'questions/two words: 3.md': question(),
    'questions/empty.md': '',
    'stories/c.md': '---\ntitle: C\n---\n\n![a](b.png)\n\n## Result\n\nIt worked.\n',
    'topics.yaml': `${SOME['topics.yaml']}- id: B\n  title: B\n`,
  });
  const { warned } = await runHere(folder, 'check', [folder]);
  const lines = warned.split('\n').filter((line) => /^\S.*  /.test(line));
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => !read(line))).toEqual([]);
  expect(lines.map(read)).toContainEqual(
    expect.objectContaining({ file: 'questions/empty.md', line: undefined, severity: 'error' }),
  );
  expect(lines.map(read)).toContainEqual(
    expect.objectContaining({ file: 'topics.yaml', line: expect.any(Number), severity: 'error' }),
  );
  const others = warned.split('\n').filter((line) => !lines.includes(line));
  expect(others.filter(read)).toEqual([]);
});

test('a warning is read as one, with its line', async () => {
  const folder = makeFolder({
    ...SOME,
    'questions/a.md': question(),
    'stories/c.md': '---\ntitle: C\n---\n\n![a](b.png)\n\n## Result\n\nIt worked.\n',
  });
  const { warned } = await runHere(folder, 'check', [folder]);
  const found = warned.split('\n').flatMap((line) => read(line) ?? []);
  expect(found).toContainEqual(
    expect.objectContaining({
      file: 'stories/c.md',
      line: 5,
      severity: 'warning',
      message: expect.stringMatching(/^Expected/),
    }),
  );
});

test('a new folder has the files for an editor, whose task finds Greenroom, and every reader leaves them out', async () => {
  const place = makeFolder({});
  const folder = join(place, 'my answers');
  expect((await runHere(place, 'new', ['library', folder])).code).toBe(0);
  expect(readdirSync(join(folder, '.vscode')).sort()).toEqual([
    'extensions.json',
    'greenroom.code-snippets',
    'settings.json',
    'tasks.json',
  ]);
  const { tasks } = JSON.parse(readFileSync(join(folder, '.vscode/tasks.json'), 'utf8')) as {
    tasks: { args: string[] }[];
  };
  const [program = ''] = tasks[0]!.args;
  expect(existsSync(resolve(program.replace('${workspaceFolder}', folder)))).toBe(true);
  expect((await runHere(place, 'check', [folder])).printed).toContain('1 entry read');
  const out = join(place, 'out.md');
  expect((await runHere(place, 'export', [folder, out])).code).toBe(0);
  expect(readFileSync(out, 'utf8')).not.toMatch(/schema|vscode/);
});

test('what an editor has set up in a folder stays', async () => {
  const folder = join(makeFolder({}), 'answers');
  const own = join(folder, '.vscode/settings.json');
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, '{ "mine": true }');
  expect((await runHere(folder, 'new', ['library', folder])).code).toBe(0);
  expect(readdirSync(dirname(own))).toEqual(['settings.json']);
  expect(readFileSync(own, 'utf8')).toBe('{ "mine": true }');
  expect(existsSync(join(folder, '.schemas/question.json'))).toBe(true);
});
