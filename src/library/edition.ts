import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { withoutQuestions } from './interview-text.ts';

/** Who an edition of the site is for, and so what is in it. */
export interface Edition {
  /** Shows entries marked `draft`. */
  drafts: boolean;
  /** Shows entries marked `private`. */
  privates: boolean;
  /** Shows each entry's file, for its author. */
  files: boolean;
}

/** The editions: `public` is published, `local` is served to its author, `development` follows every save. */
export const EDITIONS = {
  public: { drafts: false, privates: false, files: false },
  local: { drafts: false, privates: true, files: true },
  development: { drafts: true, privates: true, files: true },
} as const satisfies Record<string, Edition>;

export type EditionName = keyof typeof EDITIONS;

/** How many entries an edition leaves out. */
export interface Withheld {
  drafts: number;
  privates: number;
}

/** Takes out the entries that an edition does not show, and every reference to them. */
export function selectEdition(content: Content, edition: Edition): { content: Content; withheld: Withheld } {
  const isDraft = (entry: Entry) => entry.data.draft && !edition.drafts;
  const isPrivate = (entry: Entry) => entry.data.private && !edition.privates;
  const entries = content.entries.filter((entry) => !isDraft(entry) && !isPrivate(entry));
  const shown = new Set(entries.map((entry) => `${entry.kind}/${entry.slug}`));
  const hidden = content.entries.filter(
    (entry): entry is Entry<'question'> => entry.kind === 'question' && !shown.has(`question/${entry.slug}`),
  );
  const withoutHidden = (entry: Entry): Entry => ({
    ...entry,
    ...(entry.kind === 'interview' && hidden.length ? { body: withoutQuestions(entry.body, hidden) } : {}),
    data: {
      ...entry.data,
      ...('stories' in entry.data ? { stories: entry.data.stories.filter((slug) => shown.has(`story/${slug}`)) } : {}),
      ...('questions' in entry.data
        ? {
            questions: entry.data.questions.filter(
              (slug) => shown.has(`question/${slug}`) || content.topics.some((topic) => topic.id === slug),
            ),
          }
        : {}),
    },
  });
  return {
    content: { ...content, entries: entries.map(withoutHidden) },
    withheld: {
      drafts: content.entries.filter(isDraft).length,
      privates: content.entries.filter((entry) => isPrivate(entry) && !isDraft(entry)).length,
    },
  };
}
