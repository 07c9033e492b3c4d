import { findGaps } from '../answer/marks.ts';
import { isTooOften } from '../coach/rules/story-overused.ts';
import type { CompetencyNode, Question, Story } from '../library/model.ts';
import type { Pack, PackValue } from './pack.ts';

/** What is missing in a pack, and what there is too much of. */
export interface PackReview {
  unanswered: Question[];
  /** Gaps that are left to fill in what the questions are answered with. */
  gaps: { question: Question; gap: string }[];
  /** Values that no story, strength or answer of the pack shows. */
  uncoveredValues: PackValue[];
  /** Competencies that its questions ask for and none of its stories or strengths shows. */
  uncovered: CompetencyNode[];
  /** Stories told too often, and how many of the questions each answers. */
  overused: { story: Story; times: number }[];
  /** Seconds to say it all: every answer once, every story once. */
  seconds: number;
}

/** Reviews a pack. */
export function reviewPack({ expected, values, library }: Pack): PackReview {
  const told = [...new Set(expected.flatMap(({ story }) => story ?? []))];
  const shows = ({ id }: CompetencyNode) =>
    [...told, ...library.strengths].some(({ competencies }) => competencies.some((each) => each.id === id));
  const asked = library.competencies.filter((competency) => competency.questions.length > 0);
  const times = (story: Story) => expected.filter((each) => each.story === story).length;
  return {
    unanswered: expected.flatMap(({ question }) => (question.answered ? [] : question)),
    gaps: expected.flatMap(({ question, story }) =>
      [question.answer, ...(story ? [story.answer] : [])]
        .flatMap(({ sections }) => sections.flatMap(({ spoken }) => spoken.flatMap(({ text }) => findGaps(text))))
        .map((gap) => ({ question, gap })),
    ),
    uncoveredValues: values.filter(({ competencies }) => !competencies.some(shows)),
    uncovered: asked.filter((competency) => !shows(competency)),
    overused: told.map((story) => ({ story, times: times(story) })).filter((each) => isTooOften(each.times)),
    seconds:
      expected.reduce((sum, { question }) => sum + question.answer.seconds, 0) +
      told.reduce((sum, story) => sum + story.answer.seconds, 0),
  };
}
