import { type Document, isAlias, isMap, isScalar, isSeq, visit, type YAMLError, type YAMLSeq } from 'yaml';
import type { Mistake } from '../diagnostics/mistake.ts';
import type { ProblemId } from '../diagnostics/problems.ts';

/** A problem of YAML: its id, and what is wrong. */
interface YamlProblem {
  id: ProblemId;
  mistake: Mistake;
}

/** A mistake in YAML, or a value that YAML reads otherwise than its author meant. */
export interface YamlMistake extends YamlProblem {
  /** Its offset in the text. */
  offset: number;
}

type Add = (offset: number, problem: YamlProblem) => void;

/** Text that makes YAML read a value as something other than text. */
const MAY_NEED_QUOTES = /\{\{|[*&]|\s#|\d,\d/;

/** Finds the mistakes in a YAML text, at most one for each line. */
export function findYamlMistakes(
  text: string,
  doc: Document.Parsed,
  lineAt: (offset: number) => number,
): YamlMistake[] {
  const mistakes = new Map<number, YamlMistake>();
  const add: Add = (offset, problem) => {
    const line = lineAt(offset);
    if (!mistakes.has(line)) mistakes.set(line, { offset, ...problem });
  };
  if (MAY_NEED_QUOTES.test(text)) findUnquoted(text, doc, add);
  for (const [index, error] of [...doc.errors, ...doc.warnings].entries()) {
    // After one error the parser may report one for each piece of the text that follows.
    if (index === 0 || !error.message.includes(' in YAML stream')) add(offsetOf(error, doc), explain(error, text));
  }
  return [...mistakes.values()].sort((a, b) => a.offset - b.offset);
}

/** Finds values that need quotes: YAML reads them as a map, a reference or a comment, or splits them. */
function findUnquoted(text: string, doc: Document.Parsed, add: Add): void {
  visit(doc, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isSeq(node) && node.flow) for (const at of findSplitNumbers(node, text)) add(at, SPLIT_NUMBER);
      if (isMap(node) && text.startsWith('{{', offset)) add(offset, askForQuotes('{{'));
      else if (isAlias(node)) add(offset, askForQuotes('*'));
      else if (node.anchor) add(offset, askForQuotes('&'));
      else if (isScalar(node) && node.comment && /^\S/.test(node.comment))
        add(
          offset,
          unquoted(
            `a value with "#${node.comment.split(/\s/, 1)[0]}" in it`,
            'none: the rest of the line would be lost',
            'Add quotes, or write a space after the # for a comment.',
          ),
        );
    },
  });
}

function unquoted(what: string, found: string, advice: string): YamlProblem {
  return { id: 'unquoted-value', mistake: { expected: `quotes around ${what}`, found, advice } };
}

const SPLIT_NUMBER = unquoted(
  'a value with a comma in it',
  'none: in [ ] the comma begins another value',
  'Add quotes.',
);

/** The offsets of items that begin after a comma within a number: [1,000 users]. */
function findSplitNumbers({ items }: YAMLSeq, text: string): number[] {
  return items.flatMap((item) => {
    const offset = isScalar(item) ? (item.range?.[0] ?? 0) : 0;
    return /\d,$/.test(text.slice(Math.max(0, offset - 2), offset)) &&
      /^\d{3}(?!\d)/.test(text.slice(offset, offset + 4))
      ? [offset]
      : [];
  });
}

function askForQuotes(opening: string): YamlProblem {
  return unquoted(`a value that begins with ${opening}`, 'none', `Write it as "${opening}…".`);
}

/** The offset where an error should be fixed. For a missing closing quote, the offset of the opening quote. */
function offsetOf({ code, pos: [offset] }: YAMLError, doc: Document.Parsed): number {
  let start = offset;
  if (code === 'MISSING_CHAR')
    visit(doc, {
      Scalar(_, { type, range }) {
        if (type?.startsWith('QUOTE') && range && range[0] <= offset && range[1] >= offset) start = range[0];
      },
    });
  return start;
}

/** Explains a parser error to the author of the answers. */
function explain({ code, message, pos: [offset] }: YAMLError, text: string): YamlProblem {
  const opening = text[offset] ?? '';
  const as = (id: ProblemId, expected: string, found: string, advice: string): YamlProblem => ({
    id,
    mistake: { expected, found, advice },
  });
  if (code === 'BAD_SCALAR_START' || code === 'TAG_RESOLVE_FAILED' || code === 'BAD_ALIAS')
    return askForQuotes(opening);
  if (opening === '?' || message.startsWith('Unexpected block-seq-ind on same line')) return askForQuotes(opening);
  if (message.startsWith('Not a YAML token')) return askForQuotes(text.slice(0, offset).trimEnd().at(-1) ?? '');
  if (code === 'TAB_AS_INDENT')
    return as('tab-indent', 'spaces at the start of the line', 'a tab', 'Indent with spaces.');
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
    return as('repeated-field', 'each key once', `"${key}" again`, 'Remove one of the two.');
  }
  if (code === 'MULTIPLE_DOCS')
    return as('invalid-yaml', 'one piece of YAML', 'a line that begins another', 'Remove that line.');
  if (/^Missing closing .quote/.test(message))
    return as('unclosed-quote', 'a closing quote', 'none', 'End the text with the quote that it begins with.');
  if (message.startsWith('Nested mappings'))
    return as(
      'invalid-yaml',
      'one key on this line',
      'a second colon',
      'Put the value in quotes, or fix the indentation.',
    );
  const bracket = /end with a ([\]}])/.exec(message)?.[1];
  if (bracket) return as('unclosed-bracket', `a closing ${bracket} before this line`, 'none', 'Write it.');
  if (message.endsWith('at node end') && /["']\s*$/.test(text.slice(0, offset)))
    return as(
      'unquoted-value',
      'nothing after the closing quote',
      'more text',
      'Put all of it in quotes, and write \\" for a quote inside.',
    );
  return as(
    'invalid-yaml',
    'valid YAML',
    `a mistake: ${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}`,
    'Check the quotes, colons and indentation here and on the line above.',
  );
}
