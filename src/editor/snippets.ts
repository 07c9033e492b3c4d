import { type Kind, KINDS } from '../core/library/kinds.ts';
import { commentFields } from '../core/library/template.ts';
import { requiredFields } from '../core/library/schemas/fields.ts';

/** A snippet of an editor, as a file of snippets holds it. */
interface Snippet {
  /** What somebody types to get it. */
  prefix: string;
  description: string;
  /** The language of the files that it is offered in. */
  scope: string;
  /** Its lines. */
  body: string[];
}

/** The snippet for a new entry of a kind: the text that `new` writes, with a stop at each required field. */
export function snippetOf(kind: Kind): Snippet {
  const { one, title, ending, template } = KINDS[kind];
  const stops = requiredFields(KINDS[kind].schema).map(
    (name, index) => `${name}: \${${index + 1}:${name === 'title' ? title : name}}`,
  );
  const lines = ['---', ...stops, ...escape(commentFields(kind)).trimEnd().split('\n'), '---', ''];
  const [first = '', ...rest] = escape(template.body).trim().split('\n');
  return {
    prefix: one,
    description: `A new ${one}.`,
    scope: ending === '.md' ? 'markdown' : 'mdx',
    body: first ? [...lines, first, '', '$0', ...rest] : [...lines, '$0'],
  };
}

/** Escapes the characters that have a meaning in a snippet. */
function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
