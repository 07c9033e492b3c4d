import { stringify } from 'yaml';
import { KINDS } from '../core/library/kinds.ts';
import type { ImportedField, KindRecord } from '../core/library/kinds/kind-record.ts';
import { HEADLINE_LENGTH } from '../core/library/schemas/fields.ts';
import type { Topic } from '../core/library/schemas/settings.ts';
import type { Draft } from './entries/draft.ts';
import { findSimilar, type KnownQuestion } from './find-similar.ts';
import { safeMdx, safeText } from './text/safe-text.ts';
import { slugOf } from '../core/library/slug-of.ts';

/** How to make files of entries. */
export interface Filing {
  /** The topics of the folder of answers. */
  topics: readonly Topic[];
  /** Questions whose topic is known. */
  known: readonly KnownQuestion[];
  /** Whether headings in the notes can become topics. */
  addTopics: boolean;
  /** A company's name to replace with {{company}}. */
  company?: string | undefined;
}

/** The file of an entry. */
export interface EntryFile {
  /** Its path below the folder of answers. */
  path: string;
  text: string;
  draft: Draft;
  guessed: string[];
}

/** The files of entries, and all topics, old and new. */
export interface Filed {
  files: EntryFile[];
  topics: Topic[];
}

/** Makes a file for each entry, with a unique name, a topic and front matter. */
export function fileEntries(drafts: readonly Draft[], filing: Filing): Filed {
  const topics = [...filing.topics];
  const taken = new Map<string, number>();
  const slugs = drafts.map(({ kind, title }) => claimName(`${KINDS[kind].folder}/${slugOf(title)}`, taken));
  // A question that was imported before would be compared with itself.
  const coming = new Set(drafts.map(({ kind }, index) => `${slugs[index]}${KINDS[kind].ending}`));
  const known = filing.known.filter(({ path }) => path === undefined || !coming.has(path));
  const orders = new Map<string, number>();
  const files = drafts.map((draft, index): EntryFile => {
    const order = (orders.get(draft.kind) ?? 0) + 1;
    orders.set(draft.kind, order);
    const { ending, imports }: KindRecord = KINDS[draft.kind];
    const imported = (field: ImportedField) => imports.includes(field);
    const similar = imported('topic') || imported('competencies') ? findSimilar(draft.title, known) : null;
    const topic = imported('topic') ? topicOf(draft, similar, topics, filing) : null;
    const competencies = (imported('competencies') && similar?.isClose ? similar.competencies : null) ?? [];
    const guessed = [
      ...draft.guessed,
      ...(topic?.isGuessed ? ['topic'] : []),
      ...(competencies.length ? ['competencies'] : []),
    ];
    const isPlain = ending === '.md';
    const company = isPlain ? filing.company : undefined;
    const write = (text: string) => safeText(text, company);
    const data = {
      title: write(draft.title),
      ...(draft.aliases.length ? { aliases: draft.aliases.map(write) } : {}),
      ...(topic ? { topic: topic.id } : {}),
      ...(draft.headline ? { headline: fitHeadline(write(draft.headline), safeText(draft.headline)) } : {}),
      ...(draft.cues.length ? { cues: draft.cues.map(write) } : {}),
      ...(competencies.length ? { competencies: [...competencies] } : {}),
      ...(draft.gathers.length ? { gathers: draft.gathers } : {}),
      ...(draft.followUps.length
        ? {
            followUps: draft.followUps.map(({ asks, answer }) => ({
              asks: write(asks),
              ...(answer ? { answer: write(answer) } : {}),
            })),
          }
        : {}),
      order,
      ...(guessed.length ? { guessed } : {}),
    };
    const text = draft.body.trim();
    const body = (isPlain ? write(text) : safeMdx(text)).trimEnd();
    return {
      path: `${slugs[index]}${ending}`,
      text: `---\n${stringify(data, { lineWidth: 0 })}---\n${body && `\n${body}\n`}`,
      draft,
      guessed,
    };
  });
  return { files, topics };
}

/** A headline with {{company}}, or with the name of the company when that would be too long. */
function fitHeadline(headline: string, named: string): string {
  return headline.length > HEADLINE_LENGTH ? named : headline;
}

/** Takes a name that is not used: the wanted one, or the same with a number. */
function claimName(wanted: string, taken: Map<string, number>): string {
  const times = taken.get(wanted) ?? 0;
  taken.set(wanted, times + 1);
  return times === 0 ? wanted : claimName(`${wanted}-${times + 1}`, taken);
}

/** The topic of questions that fit no other topic. */
const OTHER: Topic = { id: 'other', title: 'Other questions' };

/**
 * Finds the topic of a question: the one that its heading names, else that of a similar question, else "Other questions".
 */
function topicOf(
  { category }: Draft,
  similar: KnownQuestion | null,
  topics: Topic[],
  { addTopics, topics: given }: Filing,
): { id: string; isGuessed: boolean } {
  if (category) {
    const id =
      slugOf(category)
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .join('-') || 'topic';
    const named =
      topics.find(({ title }) => title.toLowerCase() === category.toLowerCase()) ??
      given.find((topic) => topic.id === id && id !== 'topic');
    if (named) return { id: named.id, isGuessed: false };
    if (addTopics) {
      const free = claimName(id, new Map(topics.map((topic) => [topic.id, 1])));
      topics.push({ id: free, title: category });
      return { id: free, isGuessed: false };
    }
  }
  if (similar && topics.some((topic) => topic.id === similar.topic)) return { id: similar.topic, isGuessed: true };
  if (addTopics && !topics.some(({ id }) => id === OTHER.id)) topics.push(OTHER);
  return { id: (topics.find(({ id }) => id === OTHER.id) ?? topics[0] ?? OTHER).id, isGuessed: true };
}
