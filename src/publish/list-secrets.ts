import { fillVariables, type Variables } from '../core/answer/variables.ts';
import { formatWhen } from '../interviews/when.ts';
import type { Content } from '../core/library/content.ts';
import type { Entry } from '../core/library/entry.ts';
import { variablesOf } from '../core/library/interview-text.ts';
import { KINDS } from '../core/library/kinds.ts';
import { listSentences } from './read-words.ts';
import type { Secret } from './secret.ts';

/** Fields that say how an entry is shown. Their values are no secrets. */
const FIELDS_OF_DISPLAY: readonly string[] = ['draft', 'private', 'guessed', 'order', 'shape', 'gathers'];

/** Fields that refer to other entries, topics and competencies, whose own texts are listed where they are private. */
const FIELDS_OF_REFERENCES: readonly (string | number)[] = ['topic', 'competencies', 'stories', 'questions'];

/** Fields that name a person or a company. A part of such a name gives it away, too. */
const FIELDS_OF_NAMES: readonly string[] = ['company', 'interviewer'];

/** A text of an entry's front matter, and the names of the fields that lead to it. */
export interface FieldText {
  path: readonly (string | number)[];
  text: string;
}

/** Lists every text in a value, however deep. */
export function textsIn(value: unknown, path: readonly (string | number)[] = []): FieldText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...path, name]));
}

/** Lists the forms of a text: as written, and with its variables filled in by each set of values. */
export function listReadings(text: string, values: readonly Variables[]): string[] {
  return text.includes('{{') ? [text, ...values.map((variables) => fillVariables(text, variables))] : [text];
}

/** The body of an entry, without the addresses of its links. */
export function bodyOf({ body }: Pick<Entry, 'body'>): string {
  return body.replace(/\]\([^)\s]*\)/g, ']');
}

/** Splits a text into headings, paragraphs, items of lists and cells of tables. No sentence runs over two of them. */
function splitBlocks(body: string): string[] {
  return body.split(/\n[ \t]*\n|(?<=^#.*)\n|\n(?=[ \t]*(?:[-*+>|#]|\d+[.)])[ \t])|\|/m).filter((block) => block.trim());
}

/** The day of an interview as its page shows it. Empty without a date. */
export function dayOf({ date }: Pick<Entry<'interview'>['data'], 'date'>, language: string): string {
  return formatWhen({ date, time: undefined, zone: undefined }, language) ?? '';
}

/** Lists every text of the hidden entries, and of the topics and competencies that no shown entry has. */
export function listSecrets(all: Content, shown: Content, hidden: readonly Entry[]): Secret[] {
  return [...hidden.flatMap((entry) => secretsOf(entry, all)), ...secretsOfSettings(all, shown)];
}

function secretsOf(entry: Entry, { site }: Content): Secret[] {
  const { file: from, kind, slug, data } = entry;
  const own = kind === 'interview' ? variablesOf((entry as Entry<'interview'>).data) : {};
  const values = [site.variables, { ...site.variables, ...own }];
  const fields = textsIn(data).filter(
    ({ path }) =>
      !FIELDS_OF_DISPLAY.includes(String(path[0])) && !path.some((name) => FIELDS_OF_REFERENCES.includes(name)),
  );
  const texts = fields.flatMap(({ path, text }): Omit<Secret, 'from'>[] => {
    const isName = FIELDS_OF_NAMES.includes(String(path[0]));
    const sort: Secret['sort'] = isName || path[0] === 'variables' ? 'name' : 'text';
    return [
      ...listReadings(text, values).map((reading) => ({ text: reading, sort })),
      ...(isName ? partsOf(text) : []),
    ];
  });
  const day = kind === 'interview' ? dayOf(data as Entry<'interview'>['data'], site.language) : '';
  const address = `${KINDS[kind].folder}/${slug}`;
  const addresses = [address, `${kind}.${slug}`, `${kind}-${slug}`, `${slug}${KINDS[kind].ending}`];
  return [
    ...texts,
    ...listReadings(bodyOf(entry), values)
      .flatMap(splitBlocks)
      .map((text) => ({ text, sort: 'text' as const, isProse: true })),
    ...(day ? [{ text: day, sort: 'text' as const }] : []),
    // A slug of one word may be any word of the language, so only its addresses are secret.
    ...[...addresses, ...(isOneWord(slug) ? [] : [slug])].map((text) => ({ text, sort: 'address' as const })),
  ].map((secret) => ({ ...secret, from }));
}

/** The parts of a name that give it away: "Ana Silva" and "Silva" of "Ana Silva, CTO". */
function partsOf(name: string): Omit<Secret, 'from'>[] {
  const isTelling = (part: string) => part.length >= FEWEST_LETTERS_OF_PART && part !== name && /^\p{Lu}/u.test(part);
  const split = (at: RegExp) =>
    name
      .split(at)
      .map((part) => part.trim())
      .filter(isTelling);
  return [
    ...split(/[,;.()/|]|\s[–—-]\s|\s(?:and|und|et|y|&)\s/).map((text) => ({ text, sort: 'name' as const })),
    ...split(/[^\p{L}\p{M}\p{N}]+/u).map((text) => ({ text, sort: 'name' as const, isPart: true })),
  ];
}

/** How many letters a part of a name must have to be searched for by itself. */
const FEWEST_LETTERS_OF_PART = 4;

function isOneWord(slug: string): boolean {
  return listSentences(slug).flat().length === 1;
}

/** The texts of topics and competencies that no shown entry has. */
function secretsOfSettings(all: Content, shown: Content): Secret[] {
  return (['topics', 'competencies'] as const).flatMap((list) =>
    (all[list] as { id: string }[])
      .filter(({ id }) => !shown[list].some((other) => other.id === id) && !all.lent.has(`${list}.yaml`))
      .flatMap((item) => [
        ...textsIn({ ...item, id: undefined }).map(({ text }) => ({ text, sort: 'text' as const })),
        { text: `${list}/${item.id}`, sort: 'address' as const },
      ])
      .map((secret) => ({ ...secret, from: `${list}.yaml` })),
  );
}
