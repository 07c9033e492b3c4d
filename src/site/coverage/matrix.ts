import type { CompetencyNode, Story } from '../../core/library/model.ts';
import { countFirstAnswers, isOverused } from '../../core/library/story-use.ts';
import { type Page, paginate } from '../paging.ts';

/** Most stories in one table. More stories get further pages. */
export const MOST_COLUMNS = 16;

/** The row of one competency. */
export interface Row {
  competency: CompetencyNode;
  /** Whether each story of the page shows it. */
  shows: boolean[];
  /** Number of stories that show it, on all pages. */
  stories: number;
  /** Says what is missing. Null if nothing is. */
  gap: string | null;
}

/** The column of one story. */
export interface Column {
  story: Story;
  /** Number of questions that it is the first answer to. */
  first: number;
  /** Whether that is too often. */
  tooOften: boolean;
}

/** One page of the coverage matrix: competencies down, stories across. */
export interface Matrix {
  stories: Page<Story>;
  columns: Column[];
  rows: Row[];
}

/**
 * Builds the pages of the matrix. The competencies with most stories come first.
 * @param isJudged whether to say what is missing and what is used too often, for the author alone. Otherwise
 *   competencies without a story are left out
 */
export function buildMatrices(
  competencies: readonly CompetencyNode[],
  stories: readonly Story[],
  isJudged = true,
): Matrix[] {
  const ordered = competencies
    .filter((competency) => isJudged || competency.stories.length > 0)
    .toSorted((a, b) => b.stories.length - a.stories.length);
  return paginate(stories, MOST_COLUMNS).map((page) => ({
    stories: page,
    columns: page.items.map((story) => {
      const first = countFirstAnswers(story);
      return { story, first, tooOften: isJudged && isOverused(first) };
    }),
    rows: ordered.map((competency) => {
      const showing = new Set(competency.stories);
      return {
        competency,
        shows: page.items.map((story) => showing.has(story)),
        stories: competency.stories.length,
        gap: describeGap(competency),
      };
    }),
  }));
}

/** Says that a competency has no story. Null if it has one. */
export function describeGap({ stories, questions }: CompetencyNode): string | null {
  if (stories.length) return null;
  if (!questions.length) return 'No question asks for it and no story shows it';
  return `${questions.length} ${questions.length === 1 ? 'question asks' : 'questions ask'} for it, but no story shows it`;
}
