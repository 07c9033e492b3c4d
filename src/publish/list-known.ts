import { type Content, entriesOf } from '../core/library/content.ts';
import type { Entry } from '../core/library/entry.ts';
import { variablesOf } from '../core/library/interview-text.ts';
import { KINDS } from '../core/library/kinds.ts';
import { decodeEntities } from './decode.ts';
import { bodyOf, dayOf, readings, textsIn } from './list-secrets.ts';

/** A text that a site may say. */
export interface Known {
  text: string;
  /** The file that its author wrote it in; null for what comes with Greenroom. */
  file: string | null;
  /** The line of a place in it, from 1; null when it is the name of the file. */
  lineAt: (index: number) => number | null;
}

/** All that the shown entries and the settings say, in each way in which pages may say it. */
export function listKnown(shown: Content): Known[] {
  const { site, topics, competencies, synonyms, lent } = shown;
  const packs = entriesOf(shown, 'interview');
  const values = [site.variables, ...packs.map(({ data }) => ({ ...site.variables, ...variablesOf(data) }))];
  const days = packs.map(({ data }) => dayOf(data, site.language));
  const settings = [
    ...textsIn([site, topics, competencies, synonyms]).map(({ text }) => text),
    ...Object.keys(site.variables),
    ...topics.map(({ id }) => `topics/${id}`),
    ...competencies.map(({ id }) => `competencies/${id}`),
    ...days,
  ];
  return [
    ...settings.map((text) => ({ text, file: null, lineAt: () => null })),
    ...shown.entries.flatMap((entry) => knownOf(entry, values, lent.has(entry.file))),
  ];
}

function knownOf(entry: Entry, values: Parameters<typeof readings>[1], isLent: boolean): Known[] {
  const { kind, slug, data, lineOf } = entry;
  const file = isLent ? null : entry.file;
  const body = withoutComments(entry.body);
  const addresses = [
    `${KINDS[kind].folder}/${slug}`,
    `${kind}.${slug}`,
    `${kind}-${slug}`,
    `${slug}${KINDS[kind].ending}`,
    slug,
  ];
  return [
    ...textsIn(data).flatMap(({ path, text }) =>
      readings(text, values).map((each) => ({ text: each, file, lineAt: () => lineOf([...path]) })),
    ),
    ...[body, bodyOf({ body })].flatMap((each) =>
      readings(decodeEntities(each), values).map((text) => ({
        text,
        file,
        lineAt: (index: number) => text.slice(0, index).split('\n').length,
      })),
    ),
    ...addresses.map((text) => ({ text, file, lineAt: () => null })),
  ];
}

/** A text without its comments, which no page shows. All lines keep their numbers. */
function withoutComments(body: string): string {
  return body.replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]+/g, ''));
}
