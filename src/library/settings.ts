import { z } from 'zod';
import type { Content } from './content.ts';
import type { TextFile } from './files.ts';
import { KINDS } from './kinds.ts';
import { type Problem, suggest } from './problem.ts';
import { CompetencySchema, SiteSchema, TopicSchema } from './schemas/settings.ts';
import { type Checked, checkYaml } from './yaml.ts';

const SITE = 'site.yaml';
const TOPICS = 'topics.yaml';
const COMPETENCIES = 'competencies.yaml';
const NAMES: readonly string[] = [SITE, TOPICS, COMPETENCIES];

/**
 * Reads the settings at the top of a content folder.
 * @param lent files that stand in for those the folder lacks
 */
export function readSettings(
  files: readonly TextFile[],
  lent: readonly TextFile[],
): { data: Pick<Content, 'site' | 'topics' | 'competencies'> | null; problems: Problem[] } {
  const read = <T extends z.ZodType>(name: string, schema: T): Checked<z.output<T>> => {
    const file = [...files, ...lent].find((each) => each.path === name);
    return checkYaml(file?.text ?? '', schema, name, 1);
  };
  const site = read(SITE, SiteSchema);
  const topics = read(TOPICS, z.array(TopicSchema).min(1, 'Expected at least one topic. Write its id and its title.'));
  const competencies = read(COMPETENCIES, z.array(CompetencySchema));
  const problems = [
    ...[site, topics, competencies].flatMap((each) => each.problems),
    ...repeatedIds(TOPICS, topics),
    ...repeatedIds(COMPETENCIES, competencies),
    ...strayFiles(files),
  ];
  const data =
    site.data && topics.data && competencies.data
      ? { site: site.data, topics: topics.data, competencies: competencies.data }
      : null;
  return { data, problems };
}

function repeatedIds(file: string, { data = [], lineOf }: Checked<{ id: string }[]>): Problem[] {
  return data.flatMap(({ id }, index) =>
    data.findIndex((other) => other.id === id) < index
      ? [
          {
            file,
            line: lineOf([index, 'id']),
            field: 'id',
            message: `Expected each id once, found "${id}" again. Rename one.`,
            severity: 'error' as const,
          },
        ]
      : [],
  );
}

function strayFiles(files: readonly TextFile[]): Problem[] {
  return files
    .filter(({ path }) => !path.includes('/') && !NAMES.includes(path))
    .map(({ path }) => ({
      file: path,
      message: `Expected settings or a folder of entries, found "${path}". ${suggest(path, NAMES)} Move it into a folder such as ${KINDS.question.folder}/, or start its name with _ to have it ignored.`,
      severity: 'error',
    }));
}
