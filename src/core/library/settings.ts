import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { packMistake } from '../diagnostics/mistake.ts';
import type { Content } from './content.ts';
import type { TextFile } from './files.ts';
import { CompetencySchema, SiteSchema, SynonymsSchema, TopicSchema } from './schemas/settings.ts';
import { type Checked, checkYaml, EMPTY_FINDER } from './yaml.ts';

/** The file with the settings of the site. */
export const SITE = 'site.yaml';
/** The file with the topics. */
export const TOPICS = 'topics.yaml';
/** The file with the competencies. */
export const COMPETENCIES = 'competencies.yaml';
const SYNONYMS = 'synonyms.yaml';

const TopicsSchema = z
  .array(TopicSchema)
  .min(1, packMistake({ expected: 'at least one topic', found: 'none', advice: 'Write its `id` and its `title`.' }));

/** The schema of each file of settings, by its path. */
export const SETTINGS_SCHEMAS = {
  [SITE]: SiteSchema,
  [TOPICS]: TopicsSchema,
  [COMPETENCIES]: z.array(CompetencySchema),
  [SYNONYMS]: SynonymsSchema,
} as const;

/** The paths of the files of settings. */
export const SETTINGS: readonly string[] = Object.keys(SETTINGS_SCHEMAS);

/**
 * Reads the settings of a content folder. The data is null if the site, the topics or the competencies cannot be read.
 */
export function readSettings(files: readonly TextFile[]): {
  data: Pick<Content, 'site' | 'topics' | 'competencies' | 'synonyms'> | null;
  problems: Diagnostic[];
} {
  const read = <T extends z.ZodType>(name: string, schema: T): Checked<z.output<T>> => {
    const file = files.find(({ path }) => path === name);
    return file ? checkYaml(file.text, schema, name) : { data: undefined, problems: [], ...EMPTY_FINDER };
  };
  const site = read(SITE, SETTINGS_SCHEMAS[SITE]);
  const topics = read(TOPICS, SETTINGS_SCHEMAS[TOPICS]);
  const competencies = read(COMPETENCIES, SETTINGS_SCHEMAS[COMPETENCIES]);
  const synonyms = read(SYNONYMS, SETTINGS_SCHEMAS[SYNONYMS]);
  const data =
    site.data && topics.data && competencies.data
      ? { site: site.data, topics: topics.data, competencies: competencies.data, synonyms: synonyms.data ?? [] }
      : null;
  return {
    data,
    problems: [
      ...[site, topics, competencies, synonyms].flatMap((each) => each.problems),
      ...repeatedIds(TOPICS, topics),
      ...repeatedIds(COMPETENCIES, competencies),
    ],
  };
}

function repeatedIds(file: string, { data = [], rangeOf }: Checked<{ id: string }[]>): Diagnostic[] {
  const taken = new Set<string>();
  return data.flatMap(({ id }, index) => {
    const repeats = taken.has(id);
    taken.add(id);
    if (!repeats) return [];
    const mistake = { expected: 'each id once', found: `"${id}" again`, advice: 'Rename one.' };
    return [makeProblem('repeated-id', file, mistake, { ...rangeOf([index, 'id']), field: `${index}.id` })];
  });
}
