import type { Leak } from './find-leaks.ts';
import type { Mention } from './choose-patterns.ts';
import type { Secret } from './secret.ts';

/** Says what a site gives away, and where: `index.html:3  says the name “Acme” of interviews/acme.md: “…”`. */
export function describeLeak({ path, line, excerpt, secret }: Leak): string {
  return `${line === null ? path : `${path}:${line}`}  says ${nameSecret(secret)}: “${excerpt}”`;
}

function nameSecret({ sort, from, text }: Secret): string {
  if (sort === 'name') return `the name “${text}” of ${from}, which is not published`;
  if (sort === 'address') return `where ${from} is, which is not published`;
  if (sort === 'path') return from;
  return from.includes('.') ? `words of ${from}, which is not published` : from;
}

/** Warns that a public entry says a private name. It is no error, because its author may mean it. */
export function describeMention({ file, line, secret: { text, from } }: Mention): string {
  return `${line === null ? file : `${file}:${line}`}  warning: “${text}” is published here, and ${from} keeps it private. Leave the name out, or make one as public as the other.`;
}
