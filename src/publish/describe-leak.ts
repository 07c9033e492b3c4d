import type { Leak } from './find-leaks.ts';
import type { Said } from './keep-secret.ts';
import type { Secret } from './secret.ts';

/** Says where a site gives something away, and what: `index.html:3  says the name “Acme” of interviews/acme.md: “…”`. */
export function describeLeak({ path, line, excerpt, secret }: Leak): string {
  return `${line === null ? path : `${path}:${line}`}  says ${nameSecret(secret)}: “${excerpt}”`;
}

function nameSecret({ sort, from, text }: Secret): string {
  if (sort === 'name') return `the name “${text}” of ${from}, which is not published`;
  if (sort === 'address') return `where ${from} is, which is not published`;
  if (sort === 'place') return from;
  return from.includes('.') ? `words of ${from}, which is not published` : from;
}

/** Says that a public entry names what is private. It is for its author to decide: whoever wrote it there may mean it. */
export function describeSaid({ file, line, secret: { text, from } }: Said): string {
  return `${line === null ? file : `${file}:${line}`}  warning: “${text}” is published here, and ${from} keeps it private. Leave the name out, or make one as public as the other.`;
}
