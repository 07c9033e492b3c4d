import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { withoutQuestions } from './interview-text.ts';
import { withoutHiddenLinks } from './redact.ts';

/** What an edition of the site shows. */
export interface Edition {
  /** Shows entries marked `draft`. */
  drafts: boolean;
  /** Shows entries marked `private`. */
  privates: boolean;
  /** Shows each entry's file, for its author. */
  files: boolean;
  /** Shows what the coach finds and what is still missing, for its author. */
  coach: boolean;
}

/**
 * The editions: `public` is published, `coached` is published with what the coach says, `local` is served to its
 * author, `development` follows every save.
 */
export const EDITIONS = {
  public: { drafts: false, privates: false, files: false, coach: false },
  coached: { drafts: false, privates: false, files: false, coach: true },
  local: { drafts: false, privates: true, files: true, coach: true },
  development: { drafts: true, privates: true, files: true, coach: true },
} as const satisfies Record<string, Edition>;

/** The name of an edition. */
export type EditionName = keyof typeof EDITIONS;

/** How many entries an edition leaves out. */
export interface Withheld {
  drafts: number;
  privates: number;
}

/** What an edition shows and hides. */
export interface Selected {
  /** The content without what is hidden. */
  content: Content;
  withheld: Withheld;
  /** The entries that are left out. */
  hidden: Entry[];
}

/**
 * Removes the entries that an edition hides, and every reference and link to them. Also removes topics that only they
 * use.
 * @param isAskedFor whether somebody asked for an entry by name. Such an entry is shown even if it is private
 */
export function selectEdition(
  content: Content,
  edition: Pick<Edition, 'drafts' | 'privates'>,
  isAskedFor: (entry: Entry) => boolean = () => false,
): Selected {
  const isDraft = (entry: Entry) => entry.data.draft && !edition.drafts;
  const isPrivate = (entry: Entry) => entry.data.private && !edition.privates && !isAskedFor(entry);
  const hidden = content.entries.filter((entry) => isDraft(entry) || isPrivate(entry));
  const entries = content.entries.filter((entry) => !hidden.includes(entry));
  return {
    content: hidden.length ? withoutHidden(content, entries, hidden) : content,
    withheld: {
      drafts: hidden.filter(isDraft).length,
      privates: hidden.filter((entry) => !isDraft(entry)).length,
    },
    hidden,
  };
}

function withoutHidden(content: Content, entries: readonly Entry[], hidden: readonly Entry[]): Content {
  const shownEntries = new Set(entries.map(({ kind, slug }) => `${kind}/${slug}`));
  const questions = hidden.filter((entry): entry is Entry<'question'> => entry.kind === 'question');
  const isTopic = (id: string) => content.topics.some((topic) => topic.id === id);
  const [usedIds, hiddenIds] = [idsIn(entries), idsIn(hidden)];
  const isStillUsed = ({ id }: { id: string }) => usedIds.has(id) || !hiddenIds.has(id);
  return {
    ...content,
    topics: content.topics.filter(isStillUsed),
    competencies: content.competencies.filter(isStillUsed),
    entries: entries.map((entry): Entry => {
      const body =
        entry.kind === 'interview' && questions.length ? withoutQuestions(entry.body, questions) : entry.body;
      const { data } = entry;
      return {
        ...entry,
        body: withoutHiddenLinks({ ...entry, body }, hidden),
        data: {
          ...data,
          ...('stories' in data ? { stories: data.stories.filter((slug) => shownEntries.has(`story/${slug}`)) } : {}),
          ...('questions' in data
            ? { questions: data.questions.filter((slug) => shownEntries.has(`question/${slug}`) || isTopic(slug)) }
            : {}),
        },
      };
    }),
  };
}

/** The ids of the topics and competencies that some entries name. */
function idsIn(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap(({ data }) => [
      ...('topic' in data ? [data.topic] : []),
      ...('competencies' in data ? data.competencies : []),
      ...('questions' in data ? data.questions : []),
      ...('values' in data ? data.values.flatMap(({ competencies }) => competencies) : []),
    ]),
  );
}
