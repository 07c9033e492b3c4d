import { z } from 'zod';
import { type Mistake, unpackMistake } from '../diagnostics/mistake.ts';
import type { ProblemId } from '../diagnostics/problems.ts';
import { nearest, suggest } from '../diagnostics/suggest.ts';
import { describe } from './describe.ts';

/** A problem with the value at a path. */
export interface Issue {
  id: ProblemId;
  path: PropertyKey[];
  mistake: Mistake;
}

/** Describes what a schema found wrong with a value. */
export function describeIssues(error: z.ZodError, schema: z.ZodType, value: unknown): Issue[] {
  const unknownKeys = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => describeKey([...issue.path, key], schema)) : [],
  );
  const misspelt = new Set(unknownKeys.map(({ path, near }) => [...path.slice(0, -1), near ?? ''].join('\n')));
  const others = error.issues
    .map((issue) => ({ issue, path: issue.path, found: valueAt(value, issue.path) }))
    .filter(
      ({ issue, path, found }) =>
        issue.code !== 'unrecognized_keys' && !(found === undefined && misspelt.has(path.join('\n'))),
    )
    .map(({ issue, path, found }) => ({
      path,
      id: idOf(issue, found),
      mistake: describeIssue(issue, found, path.length ? keysAt(schema, path) : []),
    }));
  return [...unknownKeys, ...others];
}

/** Describes an unknown key. `near` is the key that was probably meant: it is not reported as missing. */
function describeKey(path: PropertyKey[], schema: z.ZodType): Issue & { near: string | undefined } {
  const key = String(path.at(-1));
  const known = keysAt(schema, path.slice(0, -1));
  return {
    id: 'unknown-field',
    path,
    near: nearest(key, known),
    mistake: {
      expected: 'a known key',
      found: `"${key}"`,
      advice: suggest(key, known, 'Use one of these, or remove the line.'),
    },
  };
}

function idOf(issue: z.core.$ZodIssue, found: unknown): ProblemId {
  if (found === null || found === '') return 'empty-field';
  if (issue.code === 'invalid_type') return found === undefined ? 'missing-field' : 'wrong-type';
  if (issue.code === 'invalid_value') return 'unknown-value';
  return issue.code === 'custom' && issue.params?.['repeats'] ? 'repeated-value' : 'invalid-value';
}

function describeIssue(issue: z.core.$ZodIssue, found: unknown, keys: readonly string[]): Mistake {
  switch (issue.code) {
    case 'invalid_type': {
      const key = issue.path.at(-1);
      const { name, advice } = TYPES[issue.expected] ?? { name: issue.expected, advice: '' };
      const missing = found === undefined && typeof key === 'string';
      const how = keys.length ? `${advice} Known: ${keys.join(', ')}.` : advice;
      const what = missing ? `Add the line \`${key}: …\`.` : found === null ? 'Write it, or remove the key.' : how;
      return { expected: name, found: describe(found), advice: what };
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      const near = nearest(String(found), known);
      const advice = near ? `Did you mean "${near}"?` : 'Use one of these.';
      return { expected: `one of ${known.join(', ')}`, found: describe(found), advice };
    }
    case 'invalid_key':
      return readMessage(issue.issues[0]?.message ?? issue.message, found);
    default:
      return readMessage(issue.message, found);
  }
}

/** Reads the message of a schema's check. The message of a check that Greenroom did not word is kept as advice. */
function readMessage(message: string, found: unknown): Mistake {
  return unpackMistake(message) ?? { expected: 'a value that fits', found: describe(found), advice: `${message}.` };
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

/** The keys that a schema allows at a path. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysAt(schema.unwrap(), path);
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(key)], rest);
}
