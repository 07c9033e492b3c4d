import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { GFM_OPTIONS } from '../answer/tree/markdown.ts';
import { keepText } from '../answer/tree/read-tree.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import type { Mistake } from '../diagnostics/mistake.ts';
import type { ProblemId } from '../diagnostics/problems.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { checkLinks } from './body-links.ts';
import { type Entry, rangeOfNode } from './entry.ts';
import { RULE_COMPONENTS } from './rule-components.ts';
import type { Slugs } from './slugs.ts';

/** The only reader of rules: checks and pages use its tree. A rule is never compiled or run. */
const mdx = unified().use(remarkParse).use(remarkGfm, GFM_OPTIONS).use(remarkMdx).freeze();

const COMPONENTS: readonly string[] = RULE_COMPONENTS;

/** Checks a rule's MDX. It may use the components of `RULE_COMPONENTS`, and nothing else that runs. */
export function checkMdx(entry: Entry<'rule'>, slugs: Slugs): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const tree = parseMdx(entry.body, (mistake, line) => {
    problems.push(
      makeProblem('invalid-mdx', entry.file, mistake, { start: line === undefined ? undefined : { line } }),
    );
  });
  if (!tree) return problems;
  visit(tree, (node) => {
    const report = (id: ProblemId, expected: string, found: string, advice: string) => {
      problems.push(makeProblem(id, entry.file, { expected, found, advice }, rangeOfNode(entry, node)));
    };
    switch (node.type) {
      case 'mdxjsEsm':
        report('rule-code', 'text', 'an import or export', 'Remove it: components work without an import.');
        return SKIP;
      case 'image':
      case 'imageReference':
        report('rule-picture', 'text', 'a picture', 'Describe it in words: pages cannot show pictures.');
        return SKIP;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) report('rule-code', 'text', '{ }, which runs as code', 'Write the brace as \\{.');
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const name = node.name ?? '';
        if (!COMPONENTS.includes(name))
          report(
            'unknown-component',
            `one of ${COMPONENTS.map((each) => `<${each}>`).join(', ')}`,
            `<${name}>`,
            suggest(name, COMPONENTS, 'Write < as \\< to show it.'),
          );
        if (node.attributes.length) report('component-attribute', 'no attributes', `some on <${name}>`, 'Remove them.');
      }
    }
    return undefined;
  });
  return [...problems, ...checkLinks(entry, tree, slugs)];
}

/** Reads a checked rule as nodes to show. */
export function readRule(body: string): RootContent[] {
  const tree = parseRule(body);
  return tree ? keepText(tree, body).children.flatMap(liftComponents) : [];
}

type ComponentInLine = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;

/** Makes blocks of the components in a paragraph that has nothing else. MDX reads them as parts of a line. */
function liftComponents(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const isAlone = (child: PhrasingContent) =>
    child.type === 'mdxJsxTextElement' || (child.type === 'text' && !child.value.trim());
  if (!node.children.every(isAlone)) return [node];
  return node.children
    .filter((child): child is ComponentInLine => child.type === 'mdxJsxTextElement')
    .map(({ name, children, position }) => {
      const block: BlockContent = { type: 'paragraph', children, position };
      return { type: 'mdxJsxFlowElement', name, attributes: [], children: [block], position };
    });
}

/** Parses a rule's text into a tree with positions. Null if it is not valid MDX. */
export function parseRule(body: string): Root | null {
  return parseMdx(body, () => undefined);
}

function parseMdx(body: string, report: (mistake: Mistake, line: number | undefined) => void): Root | null {
  try {
    return mdx.parse(body);
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    // For a tag that is not closed, the message names where it opens. The author should look there.
    const [position = '', opens] = /\s*\((\d+):[\d:-]+\)/.exec(reason) ?? [];
    const mistake = reason.replace(position, '');
    report(
      {
        expected: 'valid MDX',
        found: `a mistake: ${mistake.charAt(0).toLowerCase()}${mistake.slice(1)}`,
        advice: 'Close every tag, and write { and < as \\{ and \\<.',
      },
      opens === undefined ? line : Number(opens),
    );
    return null;
  }
}

function isComment(code: string): boolean {
  return /^\s*\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\s*$/.test(code);
}
