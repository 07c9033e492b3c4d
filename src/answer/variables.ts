/** A variable as it is written in an answer: `{{company}}`. */
const VARIABLE = /\{\{([^{}]*)\}\}/g;

/** The words each variable reads as, by its name. */
export type Variables = Readonly<Record<string, string>>;

/** Replaces every known variable by its words; an unknown one stays as it is written. */
export function fillVariables(text: string, variables: Variables): string {
  return text.replace(VARIABLE, (written, inside: string) => {
    const name = inside.trim();
    return Object.hasOwn(variables, name) ? variables[name]! : written;
  });
}

/** The names of the variables in a text, with the index where each stands. */
export function findVariables(text: string): { name: string; index: number }[] {
  return [...text.matchAll(VARIABLE)].map((match) => ({ name: match[1]!.trim(), index: match.index }));
}
