import { type Content, entriesOf } from '../core/library/content.ts';
import type { Entry } from '../core/library/entry.ts';
import { variablesOf } from '../core/library/interview-text.ts';
import { KINDS } from '../core/library/kinds.ts';
import { decodeEntities } from './decode.ts';
import { bodyOf, dayOf, listReadings, textsIn } from './list-secrets.ts';

/** A text that a site may say. */
export interface PublicText {
  text: string;
  /** The file that its author wrote it in. Null for settings, and for what comes with Greenroom. */
  file: string | null;
  /** The line of an index in it, from 1. Null when it is the name of the file. */
  lineAt: (index: number) => number | null;
}

/** Lists every text of the shown entries and of the settings, in each form that pages may show. */
export function listPublicTexts(shown: Content): PublicText[] {
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
    ...shown.entries.flatMap((entry) => textsOf(entry, values, lent.has(entry.file))),
  ];
}

function textsOf(entry: Entry, values: Parameters<typeof listReadings>[1], isLent: boolean): PublicText[] {
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
      listReadings(text, values).map((reading) => ({ text: reading, file, lineAt: () => lineOf([...path]) })),
    ),
    ...[body, bodyOf({ body })].flatMap((written) =>
      listReadings(decodeEntities(written), values).map((text) => ({
        text,
        file,
        lineAt: (index: number) => text.slice(0, index).split('\n').length,
      })),
    ),
    ...addresses.map((text) => ({ text, file, lineAt: () => null })),
  ];
}

/** A text without its comments, which no page shows. Line numbers stay the same. */
function withoutComments(body: string): string {
  return body.replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]+/g, ''));
}
