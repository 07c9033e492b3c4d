import type { Variables } from '../answer/variables.ts';
import { type Content, entriesOf } from './content.ts';
import { filledEntries, ordered } from './filled.ts';
import type { CompetencyNode, Library, Question, Story, Strength, TopicNode, Weakness } from './model.ts';
import { questionOf, ruleOf, storyOf, strengthOf, weaknessOf } from './nodes.ts';

/**
 * Builds the graph of a content whose references have been checked.
 * @param words what variables read as, instead of their neutral words
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

/** Tells stories and competencies who names them, in the order of those who do. */
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
