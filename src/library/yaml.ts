import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Problem, suggest } from './problem.ts';

/** A YAML text checked against a schema: the data when it holds, and what is wrong when it does not. */
export interface Checked<T> {
  data: T | undefined;
  problems: Problem[];
  /** The line of a value in the file, from 1; of its nearest parent when it is absent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A value that begins with a variable must be quoted: to YAML, `{` opens a map. */
const UNQUOTED_VARIABLE = /^(?:\s*-\s+|\s*[\w-]+:\s+|\s*-\s+[\w-]+:\s+)\{\{/;

/**
 * Parses YAML and checks it against a schema.
 * @param firstLine line in the file where the YAML starts, from 1
 */
export function checkYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  file: string,
  firstLine: number,
): Checked<z.output<T>> {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, customTags: [] });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(doc, path));
  const say = (line: number, message: string, field?: string): Problem => ({
    file,
    line,
    field,
    message,
    severity: 'error',
  });

  const unquoted = text
    .split('\n')
    .flatMap((line, index) =>
      UNQUOTED_VARIABLE.test(line)
        ? [say(firstLine + index, 'Expected quotes around a value that begins with {{. Write it as "{{…}} …".')]
        : [],
    );
  if (unquoted.length) return { data: undefined, problems: unquoted, lineOf };
  const broken = [...doc.errors, ...doc.warnings].map((error) =>
    say(
      lineAt(error.pos[0]),
      `Expected valid YAML: ${sentence(error.message)} Check the indentation, quotes and colons of this line.`,
    ),
  );
  if (broken.length) return { data: undefined, problems: broken, lineOf };

  let value: unknown;
  try {
    value = doc.toJS({ maxAliasCount: 20 }) ?? {};
  } catch {
    return {
      data: undefined,
      problems: [say(firstLine, 'Expected plain YAML, found aliases that repeat without end. Write the values out.')],
      lineOf,
    };
  }
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = result.error.issues.flatMap((issue) =>
    describeIssue(issue, schema, value).map(({ path, message }) =>
      say(lineOf(path), message, path.map(String).join('.') || undefined),
    ),
  );
  return { data: undefined, problems, lineOf };
}

interface Described {
  path: PropertyKey[];
  message: string;
}

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Described[] {
  const at = issue.path;
  const found = at.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...at, key],
      message: `Unknown key. ${suggest(key, keysOf(schema, at))}`.trim(),
    }));
  }
  if (found === undefined && issue.code === 'invalid_type')
    return [
      {
        path: at,
        message: `Expected ${nameOf(issue.expected)}, found nothing. Add the line \`${String(at.at(-1))}: …\`.`,
      },
    ];
  if (issue.code === 'invalid_type')
    return [{ path: at, message: `Expected ${nameOf(issue.expected)}, found ${describe(found)}.` }];
  if (issue.code === 'invalid_value')
    return [
      {
        path: at,
        message:
          `Expected one of ${issue.values.map(String).join(', ')}, found ${describe(found)}. ${suggest(String(found), issue.values.map(String))}`.trim(),
      },
    ];
  if (issue.code === 'invalid_key') return [{ path: at, message: issue.issues[0]?.message ?? issue.message }];
  return [
    { path: at, message: `${issue.message}${typeof found === 'string' && found ? ` Found ${describe(found)}.` : ''}` },
  ];
}

/** The keys that a map at a path of the schema may have. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner: unknown = schema;
  for (const key of [...path, undefined]) {
    inner = unwrap(inner);
    if (key === undefined) break;
    const shape = shapeOf(inner);
    inner = shape ? shape[String(key)] : (inner as { element?: unknown }).element;
  }
  return Object.keys(shapeOf(inner) ?? {});
}

function unwrap(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner ? unwrap(inner) : schema;
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  return (schema as { shape?: Record<string, unknown> } | undefined)?.shape;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function nameOf(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  if (typeof value !== 'string') return `${nameOf(typeof value)} (${String(value)})`;
  return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
}

/** Where a value starts: a key that is there, else the nearest parent. */
function offsetOf(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? doc.contents : doc.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isNode(item.key) && String(item.key) === String(key))
      : undefined;
    const node = pair ? pair.key : doc.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(doc.contents) && doc.contents.range ? doc.contents.range[0] : 0;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
