import { type Content, entriesOf } from './content.ts';
import type { Entry } from './entry.ts';
import { KINDS } from './kinds.ts';
import { type Problem, suggest } from './problem.ts';
import type { Slugs } from './slugs.ts';

/** Checks that what entries name is there, that no two share an address, and that no story is forgotten. */
export function checkReferences(content: Content, slugs: Slugs): Problem[] {
  const names = {
    topics: content.topics.map((topic) => topic.id),
    competencies: content.competencies.map((competency) => competency.id),
    stories: slugs.story,
    questions: slugs.question,
    variables: Object.keys(content.site.variables),
  };
  return [
    ...checkAddresses(content.entries),
    ...content.entries.flatMap((entry) => [
      ...('topic' in entry.data
        ? missing(entry, [entry.data.topic], ['topic'], names.topics, 'a `topic` from topics.yaml')
        : []),
      ...('competencies' in entry.data
        ? missing(
            entry,
            entry.data.competencies,
            ['competencies'],
            names.competencies,
            'a competency from competencies.yaml',
          )
        : []),
      ...('stories' in entry.data
        ? missing(entry, entry.data.stories, ['stories'], names.stories, 'the name of a file in stories/')
        : []),
      ...('values' in entry.data
        ? entry.data.values.flatMap((value, index) =>
            missing(
              entry,
              value.competencies,
              ['values', index, 'competencies'],
              names.competencies,
              'a competency from competencies.yaml',
            ),
          )
        : []),
      ...('questions' in entry.data
        ? missing(
            entry,
            entry.data.questions,
            ['questions'],
            [...names.questions, ...names.topics],
            'the name of a file in questions/, or a topic',
          )
        : []),
      ...('variables' in entry.data
        ? missing(
            entry,
            Object.keys(entry.data.variables),
            ['variables'],
            names.variables,
            'a variable listed in site.yaml',
          )
        : []),
    ]),
    ...(content.entries.filter((entry) => entry.kind === 'question').length === slugs.question.length
      ? findOrphans(content)
      : []),
  ];
}

function missing(
  entry: Entry,
  found: readonly string[],
  path: PropertyKey[],
  known: readonly string[],
  expected: string,
): Problem[] {
  const unknown = found.flatMap((name, index) => (known.includes(name) ? [] : [{ name, index }]));
  return unknown.map(({ name, index }) => ({
    file: entry.file,
    line: entry.lineOf(
      path.length === 1 && path[0] !== 'topic' && path[0] !== 'variables'
        ? [...path, index]
        : path[0] === 'variables'
          ? [...path, name]
          : path,
    ),
    field: path.join('.'),
    message: `Expected ${expected}, found "${name}". ${suggest(name, known)}`.trim(),
    severity: 'error',
  }));
}

/** Two names that differ by case, or by how an accent is stored, are one address on many machines. */
function checkAddresses(entries: readonly Entry[]): Problem[] {
  const taken = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const address = `${entry.kind}/${entry.slug.toLowerCase()}`;
    const other = taken.get(address);
    taken.set(address, other ?? entry);
    return other
      ? [
          {
            file: entry.file,
            message: `Expected a name of its own, found the same address as ${other.file}. Rename one of them.`,
            severity: 'error' as const,
          },
        ]
      : [];
  });
}

function findOrphans(content: Content): Problem[] {
  const linked = new Set(content.entries.flatMap((entry) => ('stories' in entry.data ? entry.data.stories : [])));
  return entriesOf(content, 'story')
    .filter((story) => !linked.has(story.slug))
    .map((story) => ({
      file: story.file,
      line: 1,
      message: `Expected a question, strength or weakness that names this story, found none. Add "${story.slug}" to the \`stories\` of one in ${KINDS.question.folder}/.`,
      severity: 'warning',
    }));
}
