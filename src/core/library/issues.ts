import { z } from 'zod';
import { describe } from './describe.ts';
import { nearest, suggest } from './problem.ts';

/** A problem with the value at a path. */
export interface Issue {
  path: PropertyKey[];
  message: string;
}

/** Describes what a schema found wrong with a value: what was expected, what was found and what to do. */
export function describeIssues(error: z.ZodError, schema: z.ZodType, value: unknown): Issue[] {
  const unknown = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => describeKey([...issue.path, key], schema)) : [],
  );
  const meant = new Set(unknown.map(({ path, near }) => [...path.slice(0, -1), near ?? ''].join('\n')));
  const others = error.issues
    .map((issue) => ({ issue, path: issue.path, found: valueAt(value, issue.path) }))
    .filter(
      ({ issue, path, found }) =>
        issue.code !== 'unrecognized_keys' && !(found === undefined && meant.has(path.join('\n'))),
    )
    .map(({ issue, path, found }) => ({
      path,
      message: describeIssue(issue, found, path.length ? keysAt(schema, path) : []),
    }));
  return [...unknown, ...others];
}

/** An unknown key. If it is a misspelt required key, the missing key is not reported too. */
function describeKey(path: PropertyKey[], schema: z.ZodType): Issue & { near: string | undefined } {
  const key = String(path.at(-1));
  const known = keysAt(schema, path.slice(0, -1));
  return {
    path,
    near: nearest(key, known),
    message: `Expected a known key, found "${key}". ${suggest(key, known, 'Use one of these, or remove the line.')}`,
  };
}

function describeIssue(issue: z.core.$ZodIssue, found: unknown, keys: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_type': {
      const key = issue.path.at(-1);
      const { name, advice } = TYPES[issue.expected] ?? { name: issue.expected, advice: '' };
      const missing = found === undefined && typeof key === 'string';
      const how = keys.length ? `${advice} Known: ${keys.join(', ')}.` : advice;
      const what = missing ? `Add the line \`${key}: …\`.` : found === null ? 'Write it, or remove the key.' : how;
      return `Expected ${name}, found ${describe(found)}. ${what}`.trim();
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      const near = nearest(String(found), known);
      return `Expected one of ${known.join(', ')}, found ${describe(found)}. ${near ? `Did you mean "${near}"?` : 'Use one of these.'}`;
    }
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

/** The names of types in messages, and how to write a value of each. */
const TYPES: Readonly<Record<string, { name: string; advice: string }>> = {
  string: { name: 'text', advice: 'Write one text, in quotes if needed.' },
  number: { name: 'a number', advice: 'Write digits, without quotes.' },
  boolean: { name: 'true or false', advice: 'Write one of these, without quotes.' },
  array: { name: 'a list', advice: 'Write it as [one, another], or each on a line of its own after a hyphen.' },
  object: { name: 'keys with values', advice: 'Write each as `key: value` on a line of its own.' },
  record: { name: 'keys with values', advice: 'Write each as `key: value` on a line of its own.' },
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner && typeof inner === 'object' && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** The keys that are allowed at a path of a schema. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysAt(schema.unwrap(), path);
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(key)], rest);
}
