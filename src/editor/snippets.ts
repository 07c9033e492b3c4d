import { type Kind, KINDS } from '../core/library/kinds.ts';
import { commentFields } from '../core/library/template.ts';
import { requiredFields } from '../core/library/schemas/fields.ts';

/** A snippet of an editor: its body begins an entry, and stops where something is to be written. */
interface Snippet {
  prefix: string;
  description: string;
  /** The languages of files that it is for. */
  scope: string;
  body: string[];
}

/** The snippet that begins an entry of a kind: what `new` writes, with a stop at each field that is required. */
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

/** Escapes what means something in a snippet. */
function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
