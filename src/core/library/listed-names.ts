import type { Mistake } from '../diagnostics/mistake.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Content } from './content.ts';
import { COMPETENCIES, SITE, TOPICS } from './settings.ts';

/** The sorts of names that settings list. */
export type Listed = 'topic' | 'competency' | 'variable';

/** The names that a file of settings lists. */
export interface ListedNames {
  names: ReadonlySet<string>;
  /**
   * Says that a name is not listed, and what to do.
   * @param written the name as the text has it
   */
  refuse: (name: string, written?: string) => Mistake;
}

const FILES: Readonly<Record<Listed, string>> = { topic: TOPICS, competency: COMPETENCIES, variable: SITE };

/** The names of one sort that the settings of a content list. */
export function listedNames(
  of: Listed,
  { topics, competencies, site, lent }: Pick<Content, 'topics' | 'competencies' | 'site' | 'lent'>,
): ListedNames {
  const lists: Readonly<Record<Listed, string[]>> = {
    topic: topics.map(({ id }) => id),
    competency: competencies.map(({ id }) => id),
    variable: Object.keys(site.variables),
  };
  const [file, names] = [FILES[of], lists[of]];
  const [expected, advice] = lent.has(file)
    ? [
        `a ${of} that comes with Greenroom, as your folder has no ${file}`,
        `Use one of these. To add your own, get ${file} with “npm run new defaults” first.`,
      ]
    : [`a ${of} from ${file}`, 'Use one of these, or add it there.'];
  return {
    names: new Set(names),
    refuse: (name, written = `"${name}"`) => ({ expected, found: written, advice: suggest(name, names, advice) }),
  };
}
