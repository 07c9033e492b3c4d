import type { Variables } from '../answer/variables.ts';
import { type Content, entriesOf } from './content.ts';
import { filledEntries, ordered } from './filled.ts';
import type { CompetencyNode, Library, Question, Story, Strength, TopicNode, Weakness } from './model.ts';
import { questionOf, ruleOf, storyOf, strengthOf, weaknessOf } from './nodes.ts';

/**
 * Builds the graph of a content folder whose references were checked.
 * @param words values of variables, in place of the usual ones
 */
export function buildLibrary(content: Content, words: Variables = {}): Library {
  const variables = { ...content.site.variables, ...words };
  const topics = content.topics.map((topic): TopicNode => ({ ...topic, questions: [] }));
  const competencies = content.competencies.map((competency): CompetencyNode => ({
    ...competency,
    questions: [],
    stories: [],
    strengths: [],
  }));
  const base = {
    variables,
    wordsPerMinute: content.site.wordsPerMinute,
    competencies: (ids: readonly string[]) => competencies.filter(({ id }) => ids.includes(id)),
  };
  const bank = new Map(
    filledEntries(content, 'story', variables).map((entry) => [entry.slug, storyOf(entry, base)] as const),
  );
  const telling = { ...base, stories: (slugs: readonly string[]) => slugs.flatMap((slug) => bank.get(slug) ?? []) };
  const strengths = filledEntries(content, 'strength', variables).map((entry) => strengthOf(entry, telling));
  const weaknesses = filledEntries(content, 'weakness', variables).map((entry) => weaknessOf(entry, telling));
  const making = { ...telling, gathered: { strengths, weaknesses } };

  const topicOf = new Map(topics.map((topic) => [topic.id, topic]));
  for (const entry of filledEntries(content, 'question', variables)) {
    const topic = topicOf.get(entry.data.topic);
    topic?.questions.push(questionOf(entry, topic, making));
  }
  const questions = topics.flatMap((topic) => topic.questions);
  const stories = [...new Set([...questions.flatMap((question) => question.stories), ...bank.values()])];
  linkBack(questions, stories, strengths, weaknesses);
  return {
    site: content.site,
    topics: topics.filter((topic) => topic.questions.length > 0),
    competencies,
    questions,
    stories,
    strengths,
    weaknesses,
    rules: filledEntries(content, 'rule', variables).map(ruleOf),
    interviews: ordered(entriesOf(content, 'interview')),
    lent: content.lent,
    synonyms: content.synonyms,
  };
}

/** Adds to stories and competencies the entries that name them, in order. */
function linkBack(
  questions: readonly Question[],
  stories: readonly Story[],
  strengths: readonly Strength[],
  weaknesses: readonly Weakness[],
): void {
  for (const question of questions) {
    for (const story of question.stories) story.questions.push(question);
    for (const competency of question.competencies) competency.questions.push(question);
  }
  for (const claim of [...strengths, ...weaknesses]) for (const story of claim.stories) story.proves.push(claim);
  for (const story of stories) for (const competency of story.competencies) competency.stories.push(story);
  for (const strength of strengths) for (const competency of strength.competencies) competency.strengths.push(strength);
}
