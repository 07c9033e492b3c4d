import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import type { ProblemId } from '../diagnostics/problems.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { type Content, entriesOf } from './content.ts';
import type { Entry } from './entry.ts';
import { KINDS } from './kinds.ts';
import { type Listed, listedNames, type ListedNames } from './listed-names.ts';
import type { Slugs } from './slugs.ts';

/** The sorts of things that front matter can name. */
type Named = Listed | 'story' | 'question';

/** The problem of naming something that does not exist. */
const PROBLEM_OF: Readonly<Record<Named, ProblemId>> = {
  topic: 'unknown-topic',
  competency: 'unknown-competency',
  variable: 'unknown-variable',
  story: 'missing-reference',
  question: 'missing-reference',
};

interface Reference {
  to: Named;
  name: string;
  path: PropertyKey[];
}

/** Reports names in front matter of things that do not exist. */
export function checkReferences(content: Content, slugs: Slugs): Diagnostic[] {
  const topic = listedNames('topic', content);
  const known: Readonly<Record<Named, ListedNames>> = {
    topic,
    competency: listedNames('competency', content),
    variable: listedNames('variable', content),
    story: filesNamed(slugs.story, 'the name of a file in stories/', 'stories'),
    question: filesNamed(
      new Set([...slugs.question, ...topic.names]),
      'the name of a file in questions/, or a topic',
      'questions',
    ),
  };
  return content.entries.flatMap((entry) =>
    referencesOf(entry)
      .filter(({ to, name }) => !known[to].names.has(name))
      .map(({ to, name, path }) =>
        makeProblem(PROBLEM_OF[to], entry.file, known[to].refuse(name), {
          ...entry.rangeOf(path),
          field: path.slice(0, Math.max(1, path.length - 1)).join('.'),
        }),
      ),
  );
}

/** The names of files, as names that front matter may use. */
function filesNamed(names: ReadonlySet<string>, expected: string, folder: string): ListedNames {
  return {
    names,
    refuse: (name) => ({
      expected,
      found: `"${name}"`,
      advice: suggest(name, [...names], `Write ${folder}/${name}.md, or remove the name.`),
    }),
  };
}

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

/** Finds stories that no question, strength or weakness uses. */
export function findUnusedStories(content: Content): Diagnostic[] {
  const used = new Set(content.entries.flatMap(({ data }) => ('stories' in data ? data.stories : [])));
  return entriesOf(content, 'story')
    .filter(({ slug }) => !used.has(slug))
    .map(({ file, slug }) =>
      makeProblem(
        'unused-story',
        file,
        {
          expected: 'a question, strength or weakness that names this story',
          found: 'none',
          advice: `Add "${slug}" to the \`stories\` of one in ${KINDS.question.folder}/.`,
        },
        { start: { line: 1 } },
      ),
    );
}
