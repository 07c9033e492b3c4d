import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { GFM_OPTIONS } from '../answer/tree/markdown.ts';
import { keepText } from '../answer/tree/read-tree.ts';
import { checkLinks } from './body-links.ts';
import type { Entry } from './entry.ts';
import { type Problem, suggest } from './problem.ts';
import { RULE_COMPONENTS } from './rule-components.ts';
import type { Slugs } from './slugs.ts';

/** The one reader of rules: what it finds is what is checked, and what pages show. No rule is ever compiled or run. */
const mdx = unified().use(remarkParse).use(remarkGfm, GFM_OPTIONS).use(remarkMdx).freeze();

const COMPONENTS: readonly string[] = RULE_COMPONENTS;

/** Checks a rule's MDX. It may use the given components, and nothing else that runs. */
export function checkMdx(entry: Entry<'rule'>, slugs: Slugs): Problem[] {
  const problems: Problem[] = [];
  const say = (message: string, line: number | undefined) =>
    problems.push({ file: entry.file, line, message, severity: 'error' });
  const tree = parseMdx(entry.body, say);
  if (!tree) return problems;
  visit(tree, (node) => {
    const line = node.position?.start.line;
    switch (node.type) {
      case 'mdxjsEsm':
        say('Expected text, found an import or export. Remove it: components work without an import.', line);
        return SKIP;
      case 'image':
      case 'imageReference':
        say('Expected text, found a picture. Describe it in words: pages cannot show pictures.', line);
        return SKIP;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) say('Expected text, found { }, which runs as code. Write the brace as \\{.', line);
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const name = node.name ?? '';
        if (!COMPONENTS.includes(name))
          say(
            `Expected one of ${COMPONENTS.map((each) => `<${each}>`).join(', ')}, found <${name}>. ${suggest(name, COMPONENTS, 'Write < as \\< to show it.')}`,
            line,
          );
        if (node.attributes.length) say(`Expected no attributes, found some on <${name}>. Remove them.`, line);
      }
    }
    return undefined;
  });
  return [...problems, ...checkLinks(entry, tree, slugs)];
}

/** Reads a rule that was checked as nodes to show. Comments are left out. */
export function readRule(body: string): RootContent[] {
  const tree = parseRule(body);
  return tree ? keepText(tree, body).children.flatMap(liftComponents) : [];
}

type ComponentInLine = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;

/** A component that stands alone in a paragraph is a block, though it opens and closes on one line. */
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

/** The tree of a rule's text, with the places of all nodes in it. Null if it is not valid MDX. */
export function parseRule(body: string): Root | null {
  return parseMdx(body, () => undefined);
}

function parseMdx(body: string, say: (message: string, line: number | undefined) => void): Root | null {
  try {
    return mdx.parse(body);
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    // What is not closed is named with the place where it opens, which is where to look.
    const [place = '', opens] = /\s*\((\d+):[\d:-]+\)/.exec(reason) ?? [];
    const mistake = reason.replace(place, '');
    say(
      `Expected valid MDX, found a mistake: ${mistake.charAt(0).toLowerCase()}${mistake.slice(1)}. Close every tag, and write { and < as \\{ and \\<.`,
      opens === undefined ? line : Number(opens),
    );
    return null;
  }
}

function isComment(code: string): boolean {
  return /^\s*\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\s*$/.test(code);
}
