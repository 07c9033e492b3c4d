import { findGaps } from '../core/answer/marks.ts';
import type { CompetencyNode, Question, Story } from '../core/library/model.ts';
import { isOverused } from '../core/library/story-use.ts';
import type { Pack, PackValue } from './pack.ts';

/** What is missing in a pack, and which stories are used too often. */
export interface PackReview {
  /** Questions without an answer. */
  unanswered: Question[];
  /** Gaps to fill in, such as [number], in the answers and their stories. */
  gaps: { question: Question; gap: string }[];
  /** Values that no story or strength of the pack shows. */
  uncoveredValues: PackValue[];
  /** Competencies that its questions ask for, and that no story or strength shows. */
  uncovered: CompetencyNode[];
  /** Stories that are used too often, and the number of questions each answers. */
  overused: { story: Story; times: number }[];
  /** Seconds to say every answer once and every story once. */
  seconds: number;
}

/** Finds what is missing in a pack. */
export function reviewPack({ expected, values, library }: Pack): PackReview {
  const told = [...new Set(expected.flatMap(({ story }) => story ?? []))];
  const shows = ({ id }: CompetencyNode) =>
    [...told, ...library.strengths].some(({ competencies }) => competencies.some((shown) => shown.id === id));
  const asked = library.competencies.filter((competency) => competency.questions.length > 0);
  const times = (story: Story) => expected.filter((asked) => asked.story === story).length;
  return {
    unanswered: expected.flatMap(({ question }) => (question.answered ? [] : question)),
    gaps: expected.flatMap(({ question, story }) =>
      [question.answer, ...(story ? [story.answer] : [])]
        .flatMap(({ sections }) => sections.flatMap(({ spoken }) => spoken.flatMap(({ text }) => findGaps(text))))
        .map((gap) => ({ question, gap })),
    ),
    uncoveredValues: values.filter(({ competencies }) => !competencies.some(shows)),
    uncovered: asked.filter((competency) => !shows(competency)),
    overused: told.map((story) => ({ story, times: times(story) })).filter((use) => isOverused(use.times)),
    seconds:
      expected.reduce((sum, { question }) => sum + question.answer.seconds, 0) +
      told.reduce((sum, story) => sum + story.answer.seconds, 0),
  };
}
