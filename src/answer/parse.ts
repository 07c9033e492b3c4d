import type { Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Block, collectBlocks } from './blocks.ts';
import { findItemLabel, findLabel } from './labels.ts';
import { parseMarkdown } from './markdown.ts';
import { findRole, type Role, STAR } from './star.ts';
import { fillVariables, type Variables } from './variables.ts';

/** A run of an answer under one label. */
export interface Section {
  /** The part it plays, or null: a section of an answer that is not told as a story. */
  role: Role | null;
  /** The label as written, or null before the first one. */
  label: string | null;
  /** Depth of the heading, or 7 for a label in the text. */
  depth: number;
  /** Line of the label, from 1. */
  line: number;
  /** Whether it is a note to self, which nobody says aloud. */
  note: boolean;
  /** What stands under the label, for rendering. */
  nodes: RootContent[];
  /** What is said aloud under the label. */
  spoken: Block[];
}

/** An answer's Markdown as sections, in order. */
export interface Answer {
  sections: Section[];
  /** Link and footnote definitions, wherever they stand. */
  definitions: RootContent[];
}

export interface ParseOptions {
  /** Words for `{{variables}}`. */
  variables?: Variables;
  /** `quote`: when there is a quotation, only that is said aloud, and the rest is a note to self. */
  speaks?: 'all' | 'quote';
}

/** Depth of a section whose label is a bold line: below every heading. */
const IN_TEXT = 7;

/** Reads an answer's Markdown. Never throws. */
export function parseAnswer(text: string, { variables = {}, speaks = 'all' }: ParseOptions = {}): Answer {
  const root = parseMarkdown(text);
  fillTree(root, variables);
  const definitions: RootContent[] = root.children.filter(
    (node) => node.type === 'definition' || node.type === 'footnoteDefinition',
  );
  const sections = splitSections(root.children.filter((node) => !definitions.includes(node)));
  giveRoles(sections);
  splitClose(sections);
  const quoted =
    speaks === 'quote' && sections.some((section) => section.nodes.some((node) => node.type === 'blockquote'));
  for (const section of sections) {
    section.spoken = section.note
      ? []
      : collectBlocks(section.nodes, quoted ? (node) => node.type === 'blockquote' : () => true);
  }
  return { sections, definitions };
}

function fillTree(root: Root, variables: Variables): void {
  visit(root, 'text', (node) => {
    node.value = fillVariables(node.value, variables);
  });
}

function splitSections(children: RootContent[]): Section[] {
  const plain = unwrapWholeQuote(children);
  const asList = plain.some((node) => node.type === 'heading') ? null : splitList(plain);
  const sections: Section[] = [];
  const open = (label: string | null, depth: number, line: number, nodes: RootContent[] = []): void => {
    sections.push({ role: null, label, depth, line, note: false, nodes, spoken: [] });
  };
  for (const node of asList ?? plain) {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading') {
      open(toString(node), node.depth, line);
      continue;
    }
    const labelled = node.type === 'paragraph' ? findLabel(node) : null;
    if (labelled) {
      open(labelled.label, IN_TEXT, line, labelled.rest ? [labelled.rest] : []);
    } else if (node.type !== 'thematicBreak') {
      if (!sections.length) open(null, 1, line);
      sections.at(-1)?.nodes.push(node);
    }
  }
  return sections;
}

/** A quote that is the whole answer is the answer. */
function unwrapWholeQuote(children: RootContent[]): RootContent[] {
  const [only, ...others] = children;
  return only?.type === 'blockquote' &&
    !others.length &&
    only.children.some((node) => node.type !== 'paragraph' || findLabel(node) !== null)
    ? only.children
    : children;
}

/** A list, or a table's rows, whose labels name two parts or more is a story told as a list. */
function splitList(children: RootContent[]): RootContent[] | null {
  const labels = children.flatMap((node) => rowsOf(node).map((row) => row.label));
  const roles = new Set(labels.map((label) => findRole(label)).filter((role) => role && STAR.includes(role)));
  if (roles.size < 2) return null;
  return children.flatMap((node) => {
    const rows = rowsOf(node);
    return rows.length ? rows.flatMap((row) => row.nodes) : [node];
  });
}

function rowsOf(node: RootContent): { label: string; nodes: RootContent[] }[] {
  if (node.type === 'list') {
    return node.children.flatMap((item) => {
      const found = findItemLabel(item);
      return found && findRole(found.label) ? [{ label: found.label, nodes: item.children }] : [];
    });
  }
  if (node.type !== 'table') return [];
  return node.children.flatMap((row) => {
    const [head, ...cells] = row.children;
    const label = head ? toString(head).trim() : '';
    if (!head || !label || !findRole(label)) return [];
    const title: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: `${label.replace(/:$/, '')}:` }] }],
      position: row.position,
    };
    return [
      {
        label,
        nodes: [
          title,
          ...cells.map((cell): Paragraph => ({ type: 'paragraph', children: cell.children, position: cell.position })),
        ],
      },
    ];
  });
}

/** A label without a part of its own, deeper than the one before, belongs to that part. */
function giveRoles(sections: Section[]): void {
  const told = new Set<Role>();
  let above: Section | null = null;
  for (const section of sections) {
    if (section.label && /^notes?( to self)?:?$/i.test(section.label.trim())) section.note = true;
    else if (section.label) section.role = findRole(section.label, told);
    if (section.label === null && sections.length > 1) section.role = 'headline';
    const nested: boolean = above !== null && section.depth > above.depth;
    if (nested && above?.note) section.note = true;
    else if (nested && !section.role && !section.note) section.role = above?.role ?? null;
    if (section.role) told.add(section.role);
    if (!nested) above = section;
  }
}

/** A last paragraph after a story's last list steps back from the story: it is its close. */
function splitClose(sections: Section[]): void {
  const last = sections.filter((section) => !section.note).at(-1);
  const paragraph = last?.nodes.at(-1);
  if (!last || !isStory(sections) || paragraph?.type !== 'paragraph' || last.nodes.at(-2)?.type !== 'list') return;
  last.nodes = last.nodes.slice(0, -1);
  const close: Section = {
    role: 'close',
    label: null,
    depth: last.depth,
    line: paragraph.position?.start.line ?? 0,
    note: false,
    nodes: [paragraph],
    spoken: [],
  };
  sections.splice(sections.indexOf(last) + 1, 0, close);
}

/** Whether the labels name at least two of Situation, Task, Action and Result. */
export function isStory(sections: readonly Section[]): boolean {
  return new Set(sections.map((section) => section.role).filter((role) => role && STAR.includes(role))).size >= 2;
}
