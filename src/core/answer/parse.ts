import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Language } from '../language/language.ts';
import { ALL_LANGUAGES, ENGLISH } from '../language/languages.ts';
import { type Block, collectBlocks } from './blocks.ts';
import { cleanLabel, findLabel, type FoundLabel, labelsOf, splitAtLabels } from './labels.ts';
import { findRole, isNoteLabel, type Role, tellsStory } from './star.ts';
import { isDefinition } from './tree/definitions.ts';
import { readTree } from './tree/read-tree.ts';
import { unfoldStory } from './unfold.ts';
import { writeLeaf, writtenOf } from './tree/leaves.ts';
import { fillWritten, type Variables } from './variables.ts';

/** A part of an answer under one label. */
export interface Section {
  /** The part of a story it is. Null in an answer that is not a story. */
  role: Role | null;
  /** The label, without its colon. Null for text before the first label. */
  label: string | null;
  /** Level of the heading, 1 to 6. 7 for a label in the text. */
  depth: number;
  /** Line of the label, from 1. */
  line: number;
  /** Whether it is a note to yourself, which is not said aloud. */
  note: boolean;
  /** The Markdown nodes under the label that are said aloud, to render. */
  said: RootContent[];
  /** The other nodes: notes to yourself. */
  noted: RootContent[];
  /** All blocks under the label. */
  blocks: Block[];
  /** The blocks that are said aloud. */
  spoken: Block[];
}

/** A section whose notes are not yet separated from what is said. */
type PlainSection = Omit<Section, 'said' | 'noted' | 'blocks' | 'spoken'> & { nodes: RootContent[] };

/** An answer's Markdown as sections, in order. */
export interface Answer {
  /** What of it is said aloud. */
  speaks: Speaks;
  sections: Section[];
  /** Link and footnote definitions anywhere in the answer. */
  definitions: RootContent[];
}

/**
 * What of an answer is said aloud. `all`: everything but its notes. `quote`: only its block quotes, if it has any; the
 * rest is a note to yourself.
 */
export type Speaks = 'all' | 'quote';

/** How an answer is read. */
export interface ParseOptions {
  /** The words to replace `{{variables}}` with. */
  variables?: Variables;
  speaks?: Speaks;
  /** The languages that its labels may be written in. English alone by default. */
  languages?: readonly Language[];
}

/** The level of a label that is a bold line: below every heading. */
const BOLD_LABEL_DEPTH = 7;

/** Reads an answer's Markdown. Never throws. */
export function parseAnswer(
  text: string,
  { variables = {}, speaks = 'all', languages = ENGLISH }: ParseOptions = {},
): Answer {
  const root = readTree(text);
  fillTree(root, variables);
  const nodes = root.children.filter((node) => !isDefinition(node));
  const parts = splitSections(unwrapWholeQuote(nodes, languages), languages);
  assignRoles(parts, languages);
  splitClose(parts);
  const isQuoted = speaks === 'quote' && parts.some(({ note, nodes }) => !note && nodes.some(isQuote));
  return { speaks, sections: parts.map((part) => separateNotes(part, isQuoted)), definitions: findDefinitions(root) };
}

function isQuote({ type }: RootContent): boolean {
  return type === 'blockquote';
}

/** Separates what is said aloud in a section from the notes in it. */
function separateNotes({ nodes, ...part }: PlainSection, isQuoted: boolean): Section {
  const isSaid = (node: RootContent) => !part.note && (!isQuoted || isQuote(node));
  const blocks = nodes.flatMap((node) => collectBlocks([node], !isSaid(node) ? 'noted' : isQuoted ? 'quoted' : 'said'));
  return {
    ...part,
    said: nodes.filter(isSaid),
    noted: nodes.filter((node) => !isSaid(node)),
    blocks,
    spoken: blocks.filter(({ as }) => as !== 'noted'),
  };
}

function fillTree(root: Root, variables: Variables): void {
  visit(root, 'text', (node) => {
    if (node.value.includes('{{')) Object.assign(node, writeLeaf(node, fillWritten(writtenOf(node), variables)));
  });
}

function findDefinitions(root: Root): RootContent[] {
  const definitions: RootContent[] = [];
  visit(root, (node) => {
    if (isDefinition(node)) definitions.push(node);
  });
  return definitions;
}

/** Unwraps a blockquote that is the whole answer. */
function unwrapWholeQuote(children: RootContent[], languages: readonly Language[]): RootContent[] {
  const [only, ...others] = children;
  return only?.type === 'blockquote' &&
    !others.length &&
    only.children.some((node) => node.type !== 'paragraph' || labelsOf(node, languages).length)
    ? only.children.filter((node) => !isDefinition(node))
    : children;
}

function splitSections(children: RootContent[], languages: readonly Language[]): PlainSection[] {
  const nodes = splitAtPlainLabels(unfoldStory(children, languages), languages);
  const sections: PlainSection[] = [];
  const openSection = (label: string | null, depth: number, line: number, content: RootContent[] = []): void => {
    sections.push({
      role: null,
      label: label === null ? null : cleanLabel(label),
      depth,
      line,
      note: false,
      nodes: content,
    });
  };
  for (const { node, labelled } of nodes) {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading') {
      openSection(toString(node), node.depth, line);
    } else if (labelled) {
      openSection(labelled.label, BOLD_LABEL_DEPTH, line, labelled.rest ? [labelled.rest] : []);
    } else if (node.type !== 'thematicBreak') {
      if (!sections.length) openSection(null, 1, line);
      sections.at(-1)?.nodes.push(node);
    }
  }
  return sections;
}

/**
 * Splits paragraphs at the labels in them. Labels without formatting are used only if together they tell a story that
 * the headings do not tell: "The problem: nobody knew." may be a sentence.
 */
function splitAtPlainLabels(
  nodes: RootContent[],
  languages: readonly Language[],
): { node: RootContent; labelled: FoundLabel | null }[] {
  const roleOf = (label: string) => findRole(label, { languages });
  const paragraphs = nodes.filter((node) => node.type === 'paragraph');
  const plain = paragraphs.flatMap((paragraph) => labelsOf(paragraph, languages)).filter((found) => found.plain);
  const headings = nodes.filter((node) => node.type === 'heading');
  const countsPlain =
    tellsStory(plain.map((found) => roleOf(found.label))) &&
    !tellsStory(headings.map((heading) => roleOf(toString(heading))));
  const counts = (found: FoundLabel) => countsPlain || !found.plain;
  return nodes.flatMap((node): { node: RootContent; labelled: FoundLabel | null }[] => {
    if (node.type !== 'paragraph') return [{ node, labelled: null }];
    return splitAtLabels(node, counts, languages).map((part) => {
      const found = findLabel(part, languages);
      return { node: part, labelled: found && counts(found) ? found : null };
    });
  });
}

/** Gives each section its role. A section whose label names no part has the role of the section above it. */
function assignRoles(sections: PlainSection[], languages: readonly Language[]): void {
  const earlierParts = new Set<Role>();
  const above: PlainSection[] = [];
  for (const section of sections) {
    while (above.length && above.at(-1)!.depth >= section.depth) above.pop();
    const parent = above.at(-1);
    if (section.label === null) {
      section.role = sections.length > 1 ? 'headline' : null;
    } else {
      above.push(section);
      section.note = parent?.note === true || isNoteLabel(section.label, languages);
      if (!section.note)
        section.role =
          findRole(section.label, { languages, earlierParts, parent: parent?.role }) ?? parent?.role ?? null;
    }
    if (section.role) earlierParts.add(section.role);
  }
}

/** Makes a section of role `close` of the paragraph after a story's last list. */
function splitClose(sections: PlainSection[]): void {
  const last = sections.filter((section) => !section.note).at(-1);
  const paragraph = last?.nodes.at(-1);
  if (!last || !isStory(sections) || paragraph?.type !== 'paragraph' || last.nodes.at(-2)?.type !== 'list') return;
  last.nodes = last.nodes.slice(0, -1);
  const close: PlainSection = {
    role: 'close',
    label: null,
    depth: last.depth,
    line: paragraph.position?.start.line ?? 0,
    note: false,
    nodes: [paragraph],
  };
  sections.splice(sections.indexOf(last) + 1, 0, close);
}

/** Whether some sections tell a story: they name at least two of Situation, Task, Action and Result. */
export function isStory(sections: readonly Pick<Section, 'role'>[]): boolean {
  return tellsStory(sections.map((section) => section.role));
}

/** The title to show for a section: its label. Empty if it has none, or if the label only says "Notes". */
export function sectionTitle({ label, note }: Pick<Section, 'label' | 'note'>): string {
  return label === null || (note && isNoteLabel(label, ALL_LANGUAGES)) ? '' : label;
}
