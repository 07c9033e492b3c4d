import { replaceWritten } from './tree/source-range.ts';
import { type Written } from './tree/written.ts';

/** A variable as it is written in an answer: `{{company}}`. */
const VARIABLE = /\{\{([^{}]*)\}\}/g;

/** The words that replace each variable, by its name. */
export type Variables = Readonly<Record<string, string>>;

/** Replaces each known variable with its words. An unknown variable stays as it is written. */
export function fillVariables(text: string, variables: Variables): string {
  return text.replace(VARIABLE, (written, inside: string) => {
    const name = inside.trim();
    return Object.hasOwn(variables, name) ? variables[name]! : written;
  });
}

/** Replaces the variables of a written text. The words of a variable have the range of the variable. */
export function fillWritten(written: Written, variables: Variables): Written {
  if (!written.value.includes('{{')) return written;
  return replaceWritten(written, VARIABLE, (variable) => fillVariables(variable, variables));
}

/** Finds the variables in a text. Gives the name and the index of each. */
export function findVariables(text: string): { name: string; index: number }[] {
  return [...text.matchAll(VARIABLE)].map((match) => ({ name: match[1]!.trim(), index: match.index }));
}
