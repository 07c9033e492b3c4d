import { type Content, entriesOf } from './content.ts';
import type { Entry } from './entry.ts';
import { KINDS } from './kinds.ts';
import { type Problem, suggest } from './problem.ts';
import type { Slugs } from './slugs.ts';

/** What a front matter may name. */
type Named = 'topic' | 'competency' | 'story' | 'question' | 'variable';

interface Reference {
  to: Named;
  name: string;
  path: PropertyKey[];
}

/** Checks that what front matter names is there. */
export function checkReferences(content: Content, slugs: Slugs): Problem[] {
  const topics = content.topics.map(({ id }) => id);
  const known: Record<Named, ReadonlySet<string>> = {
    topic: new Set(topics),
    competency: new Set(content.competencies.map(({ id }) => id)),
    story: slugs.story,
    question: new Set([...slugs.question, ...topics]),
    variable: new Set(Object.keys(content.site.variables)),
  };
  return content.entries.flatMap((entry) =>
    referencesOf(entry)
      .filter(({ to, name }) => !known[to].has(name))
      .map(({ to, name, path }): Problem => {
        const { expected, advice } = EXPECTED[to];
        return {
          file: entry.file,
          line: entry.lineOf(path),
          field: path.slice(0, Math.max(1, path.length - 1)).join('.'),
          message: `Expected ${expected}, found "${name}". ${suggest(name, [...known[to]], advice(name))}`,
          severity: 'error',
        };
      }),
  );
}

/** What each name must be, and what else can be done when it is not a slip of the pen. */
const EXPECTED: Readonly<Record<Named, { expected: string; advice: (name: string) => string }>> = {
  topic: { expected: 'a topic from topics.yaml', advice: () => 'Use one of these, or add it there.' },
  competency: { expected: 'a competency from competencies.yaml', advice: () => 'Use one of these, or add it there.' },
  story: {
    expected: 'the name of a file in stories/',
    advice: (name) => `Write stories/${name}.md, or remove the name.`,
  },
  question: {
    expected: 'the name of a file in questions/, or a topic',
    advice: (name) => `Write questions/${name}.md, or remove the name.`,
  },
  variable: { expected: 'a variable from site.yaml', advice: () => 'Use one of these, or add it there.' },
};

function referencesOf({ data }: Entry): Reference[] {
  const listed = (to: Named, names: readonly string[], ...path: PropertyKey[]) =>
    names.map((name, index): Reference => ({ to, name, path: [...path, index] }));
  return [
    ...('topic' in data ? [{ to: 'topic' as const, name: data.topic, path: ['topic'] }] : []),
    ...('competencies' in data ? listed('competency', data.competencies, 'competencies') : []),
    ...('stories' in data ? listed('story', data.stories, 'stories') : []),
    ...('questions' in data ? listed('question', data.questions, 'questions') : []),
    ...('values' in data
      ? data.values.flatMap(({ competencies }, index) =>
          listed('competency', competencies, 'values', index, 'competencies'),
        )
      : []),
    ...('variables' in data
      ? Object.keys(data.variables).map((name) => ({ to: 'variable' as const, name, path: ['variables', name] }))
      : []),
  ];
}

/** Finds the stories that nothing tells: nobody would meet them while preparing. */
export function findForgotten(content: Content): Problem[] {
  const told = new Set(content.entries.flatMap(({ data }) => ('stories' in data ? data.stories : [])));
  return entriesOf(content, 'story')
    .filter(({ slug }) => !told.has(slug))
    .map(({ file, slug }) => ({
      file,
      line: 1,
      message: `Expected a question, strength or weakness that names this story, found none. Add "${slug}" to the \`stories\` of one in ${KINDS.question.folder}/.`,
      severity: 'warning',
    }));
}
