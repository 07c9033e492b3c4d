import remarkMdx from 'remark-mdx';
import { unified } from 'unified';
import remarkParse from 'remark-parse';
import { visit } from 'unist-util-visit';
import { findLinks, isExternal, isInternal } from '../answer/links.ts';
import { parseMarkdown } from '../answer/markdown.ts';
import { isStory, parseAnswer } from '../answer/parse.ts';
import { findVariables } from '../answer/variables.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { readLinkTarget } from './link-target.ts';
import { type Problem, suggest } from './problem.ts';
import type { Slugs } from './slugs.ts';
import { RULE_COMPONENTS } from './rule-components.ts';

const mdx = unified().use(remarkParse).use(remarkMdx).freeze();

/** Checks what entries say below their front matter, and the variables in both. */
export function checkBodies(content: Content, slugs: Slugs): Problem[] {
  const variables = Object.keys(content.site.variables);
  return content.entries.flatMap((entry) =>
    entry.kind === 'rule'
      ? checkMdx(entry)
      : [
          ...checkVariables(entry, variables),
          ...checkLinks(entry, slugs),
          ...(entry.kind === 'story' ? checkParts(entry) : []),
        ],
  );
}

function problemOf(
  entry: Entry,
  line: number | undefined,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: entry.file, line, message, severity };
}

function checkVariables(entry: Entry, known: readonly string[]): Problem[] {
  const unknown = (text: string, line: number) =>
    findVariables(text)
      .filter(({ name }) => !known.includes(name))
      .map(({ name, index }) =>
        problemOf(
          entry,
          line + text.slice(0, index).split('\n').length - 1,
          `Expected a variable listed in site.yaml, found {{${name}}}. ${suggest(name, known)}`.trim(),
        ),
      );
  const problems: Problem[] = [];
  visit(
    parseMarkdown(entry.body),
    'text',
    (node) => void problems.push(...unknown(node.value, node.position?.start.line ?? 1)),
  );
  eachText(entry.data, [], (text, path) => void problems.push(...unknown(text, entry.lineOf(path))));
  return problems;
}

function eachText(value: unknown, path: PropertyKey[], visitText: (text: string, path: PropertyKey[]) => void): void {
  if (typeof value === 'string') visitText(value, path);
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) eachText(inner, [...path, key], visitText);
}

function checkLinks(entry: Entry, slugs: Slugs): Problem[] {
  return findLinks(parseMarkdown(entry.body).children).flatMap(({ url, line }) => {
    if (isExternal(url) || url.startsWith('#')) return [];
    if (!isInternal(url))
      return [
        problemOf(
          entry,
          line,
          `Expected a link to the web or to another entry, found "${url.slice(0, 60)}". It is shown as text.`,
          'warning',
        ),
      ];
    const target = readLinkTarget(url, entry.kind);
    if (target && slugs[target.kind].includes(target.slug)) return [];
    const near = target ? suggest(target.slug, slugs[target.kind]) : '';
    return [
      problemOf(
        entry,
        line,
        `Expected a link to another entry, such as ../stories/name.md, found "${url.slice(0, 80)}". ${near}`.trim(),
      ),
    ];
  });
}

function checkParts(entry: Entry): Problem[] {
  const { sections } = parseAnswer(entry.body);
  if (sections.some((section) => section.role !== null && section.role !== 'headline') || isStory(sections)) return [];
  return [
    problemOf(
      entry,
      entry.body.length - entry.body.trimStart().length + 1,
      'Expected a part of a story, found none. Begin at least one with a heading such as ## Situation, ## Task, ## Action or ## Result.',
    ),
  ];
}

/** Rules are MDX, which is code: they may use the components they are given, and nothing else that runs. */
function checkMdx(entry: Entry): Problem[] {
  let tree;
  try {
    tree = mdx.parse(entry.body);
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    return [
      problemOf(
        entry,
        line,
        `Expected valid MDX: ${reason ?? String(error)}. Close every tag, and write { and < as \\{ and \\<.`,
      ),
    ];
  }
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'mdxjsEsm')
      problems.push(
        problemOf(
          entry,
          line,
          'Expected text, found an import or export. Components are there without importing them.',
        ),
      );
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      problems.push(
        problemOf(entry, line, 'Expected text, found { }, which MDX runs as code. Write the brace as \\{.'),
      );
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (!(RULE_COMPONENTS as readonly (string | null)[]).includes(node.name))
        problems.push(
          problemOf(
            entry,
            line,
            `Expected one of ${RULE_COMPONENTS.map((name) => `<${name}>`).join(', ')}, found <${node.name ?? ''}>. ${suggest(node.name ?? '', RULE_COMPONENTS)}`.trim(),
          ),
        );
      if (node.attributes.length)
        problems.push(
          problemOf(entry, line, `Expected no attributes, found some on <${node.name ?? ''}>. Remove them.`),
        );
    }
  });
  return problems;
}
