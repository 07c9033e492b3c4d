import type { Variables } from '../answer/variables.ts';
import { languagesOf } from '../language/languages.ts';
import { type Content, entriesOf } from './content.ts';
import { fillEntries, sortEntries } from './fill-entries.ts';
import { CLAIM_KINDS, COMPETENT_KINDS, type Kind, KIND_NAMES, KINDS, type NodeKind } from './kinds.ts';
import type { Claim, CompetencyNode, Library, Lists, NodeOf, OwnNodes, PlainKind, TopicNode } from './model.ts';
import { type NodeContext, plainNodeOf, questionOf, ruleOf, storyOf } from './nodes.ts';

/** The kinds whose entries are made by code of their own, below. */
const OWN = { question: true, story: true, rule: true, interview: true } satisfies Record<keyof OwnNodes, true>;

const PLAIN_KINDS = KIND_NAMES.filter((kind): kind is PlainKind => !(kind in OWN));

/**
 * Builds the graph of a content folder. Its references must have been checked.
 * @param words values of variables that replace those of site.yaml
 */
export function buildLibrary(content: Content, words: Variables = {}): Library {
  const variables = { ...content.site.variables, ...words };
  const topics = content.topics.map((topic): TopicNode => ({ ...topic, questions: [] }));
  const topicOf = new Map(topics.map((topic) => [topic.id, topic]));
  const competencies = content.competencies.map((competency): CompetencyNode => ({
    ...competency,
    ...makeLists(COMPETENT_KINDS, () => []),
  }));
  const entries = <K extends Kind>(kind: K) => fillEntries(content, kind, variables);

  const bank = new Map<string, NodeOf<'story'>>();
  const making: NodeContext = {
    variables,
    wordsPerMinute: content.site.wordsPerMinute,
    languages: languagesOf(content.site.language),
    topic: (id) => topicOf.get(id),
    competencies: (ids) => competencies.filter(({ id }) => ids.includes(id)),
    stories: (slugs) => slugs.flatMap((slug) => bank.get(slug) ?? []),
  };
  // Stories come first, because other entries hold them. Questions come last, because they gather claims.
  for (const entry of entries('story')) bank.set(entry.slug, storyOf(entry, making));
  const plain = makeLists(PLAIN_KINDS, (kind) => entries(kind).map((entry) => plainNodeOf(entry, making)));
  for (const entry of entries('question')) {
    const gathered = entry.data.gathers.flatMap((many): Claim[] => plain[many]);
    topicOf.get(entry.data.topic)?.questions.push(questionOf(entry, making, gathered));
  }

  const questions = topics.flatMap((topic) => topic.questions);
  const library: Library = {
    site: content.site,
    topics: topics.filter((topic) => topic.questions.length > 0),
    competencies,
    ...plain,
    questions,
    stories: [...new Set([...questions.flatMap((question) => question.stories), ...bank.values()])],
    rules: entries('rule').map(ruleOf),
    interviews: sortEntries(entriesOf(content, 'interview')),
    lent: content.lent,
    synonyms: content.synonyms,
  };
  linkBack(library);
  return library;
}

/** Lists the entries of some kinds, kind by kind. */
export function listNodes<K extends Kind>(library: Lists<K>, kinds: readonly K[]): NodeOf<K>[] {
  return kinds.flatMap((kind) => (library as Record<string, NodeOf<K>[]>)[KINDS[kind].many] ?? []);
}

/** Whether an entry is of one of some kinds. */
export function isOfKind<K extends NodeKind>(
  node: NodeOf<NodeKind>,
  kinds: readonly K[],
): node is Extract<NodeOf<NodeKind>, { kind: K }> {
  return kinds.some((kind) => kind === node.kind);
}

/** Makes a list for each of some kinds. */
export function makeLists<K extends Kind>(kinds: readonly K[], list: (kind: K) => unknown[]): Lists<K> {
  return Object.fromEntries(kinds.map((kind) => [KINDS[kind].many, list(kind)])) as Lists<K>;
}

/** Adds to each story and competency the entries that name it, in order. */
function linkBack(library: Library): void {
  for (const question of library.questions) for (const story of question.stories) story.questions.push(question);
  for (const claim of listNodes(library, CLAIM_KINDS)) for (const story of claim.stories) story.proves.push(claim);
  for (const node of listNodes(library, COMPETENT_KINDS))
    for (const competency of node.competencies) (competency[KINDS[node.kind].many] as (typeof node)[]).push(node);
}
