import type { Kind } from '../library/kinds.ts';

const LINK = /(!?)\[([^\]\n]*)\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))*)>?(?:\s+"[^"\n]*")?\s*\)/g;

/**
 * Text as a content folder may hold it: links that lead out of it only where they are addresses of the web, no
 * variables that nobody defined, and nothing that a rule would run as code. A company's name becomes its variable.
 */
export function safeText(text: string, kind: Kind, company?: string): string {
  const plain = text
    .replace(LINK, (whole, picture: string, label: string, target: string) =>
      picture === '' && /^(?:https?:|mailto:)/i.test(target)
        ? whole
        : [label, target && `(${target})`].filter(Boolean).join(' '),
    )
    .replace(/\{(?=\{)/g, '{ ');
  const named =
    company && kind !== 'rule'
      ? plain.replace(
          new RegExp(String.raw`(?<![\p{L}\p{N}])${escapeRegExp(company)}(?![\p{L}\p{N}])`, 'giu'),
          '{{company}}',
        )
      : plain;
  return kind === 'rule' ? escapeCode(named) : named;
}

/** A rule is MDX: braces and tags are code there, and so are lines that import or export. */
function escapeCode(text: string): string {
  return text.replace(/(?<!\\)[{<]/g, '\\$&').replace(/^(import|export)\b/gm, ' $1');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
