import { fillVariables, type Variables } from '../core/answer/variables.ts';
import { formatWhen } from '../interviews/when.ts';
import type { Content } from '../core/library/content.ts';
import type { Entry } from '../core/library/entry.ts';
import { variablesOf } from '../core/library/interview-text.ts';
import { KINDS } from '../core/library/kinds.ts';
import { listSentences } from './read-words.ts';
import type { Secret } from './secret.ts';

/** Fields that say how an entry is shown, and nothing of what it says. */
const OF_THE_FILE: readonly string[] = ['draft', 'private', 'guessed', 'order', 'shape', 'gathers'];

/** Fields that name other entries, topics and competencies: those are secret by themselves, or not at all. */
const REFERENCES: readonly (string | number)[] = ['topic', 'competencies', 'stories', 'questions'];

/** Fields that name somebody: a part of such a name tells as much as the whole. */
const NAMES: readonly string[] = ['company', 'interviewer'];

/** A text of an entry's front matter, and the names of the fields that lead to it. */
export interface FieldText {
  path: readonly (string | number)[];
  text: string;
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown, path: readonly (string | number)[] = []): FieldText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...path, name]));
}

/** A text as it is written, and as it is read with the values of variables. */
export function readings(text: string, values: readonly Variables[]): string[] {
  return text.includes('{{') ? [text, ...values.map((variables) => fillVariables(text, variables))] : [text];
}

/** The text of an entry below its front matter, without the addresses of its links. */
export function bodyOf({ body }: Pick<Entry, 'body'>): string {
  return body.replace(/\]\([^)\s]*\)/g, ']');
}

/** The headings, paragraphs and items of a list in a text: what stands in two of them is not said together. */
function splitBlocks(body: string): string[] {
  return body.split(/\n[ \t]*\n|(?<=^#.*)\n|\n(?=[ \t]*(?:[-*+>|#]|\d+[.)])[ \t])|\|/m).filter((block) => block.trim());
}

/** The day of an interview as its page says it; empty without one. */
export function dayOf({ date }: Pick<Entry<'interview'>['data'], 'date'>, language: string): string {
  return formatWhen({ date, time: undefined, zone: undefined }, language) ?? '';
}

/** All that entries say which are left out of a site, and that the settings say of nothing else. */
export function listSecrets(all: Content, shown: Content, hidden: readonly Entry[]): Secret[] {
  return [...hidden.flatMap((entry) => secretsOf(entry, all)), ...secretsOfSettings(all, shown)];
}

function secretsOf(entry: Entry, { site }: Content): Secret[] {
  const { file: from, kind, slug, data } = entry;
  const own = kind === 'interview' ? variablesOf((entry as Entry<'interview'>).data) : {};
  const values = [site.variables, { ...site.variables, ...own }];
  const fields = textsIn(data).filter(
    ({ path }) => !OF_THE_FILE.includes(String(path[0])) && !path.some((name) => REFERENCES.includes(name)),
  );
  const texts = fields.flatMap(({ path, text }): Omit<Secret, 'from'>[] => {
    const isName = NAMES.includes(String(path[0]));
    const sort: Secret['sort'] = isName || path[0] === 'variables' ? 'name' : 'text';
    return [...readings(text, values).map((each) => ({ text: each, sort })), ...(isName ? partsOf(text) : [])];
  });
  const day = kind === 'interview' ? dayOf(data as Entry<'interview'>['data'], site.language) : '';
  const address = `${KINDS[kind].folder}/${slug}`;
  const addresses = [address, `${kind}.${slug}`, `${kind}-${slug}`, `${slug}${KINDS[kind].ending}`];
  return [
    ...texts,
    ...readings(bodyOf(entry), values)
      .flatMap(splitBlocks)
      .map((text) => ({ text, sort: 'text' as const, isProse: true })),
    ...(day ? [{ text: day, sort: 'text' as const }] : []),
    // A name of one word is a word like others, but where it leads to a page.
    ...[...addresses, ...(isOneWord(slug) ? [] : [slug])].map((text) => ({ text, sort: 'address' as const })),
  ].map((each) => ({ ...each, from }));
}

/** The parts of a name that tell whose it is: "Ana Silva" and "Silva" of "Ana Silva, CTO". */
function partsOf(name: string): Omit<Secret, 'from'>[] {
  const tells = (part: string) => part.length >= SHORTEST_PART && part !== name && /^\p{Lu}/u.test(part);
  const split = (at: RegExp) =>
    name
      .split(at)
      .map((part) => part.trim())
      .filter(tells);
  return [
    ...split(/[,;.()/|]|\s[–—-]\s|\s(?:and|und|et|y|&)\s/).map((text) => ({ text, sort: 'name' as const })),
    ...split(/[^\p{L}\p{M}\p{N}]+/u).map((text) => ({ text, sort: 'name' as const, isPart: true })),
  ];
}

/** The shortest part of a name that is looked for by itself, in letters. */
const SHORTEST_PART = 4;

function isOneWord(slug: string): boolean {
  return listSentences(slug).flat().length === 1;
}

/** What the settings say of topics and competencies that no shown entry has. */
function secretsOfSettings(all: Content, shown: Content): Secret[] {
  return (['topics', 'competencies'] as const).flatMap((list) =>
    (all[list] as { id: string }[])
      .filter(({ id }) => !shown[list].some((each) => each.id === id) && !all.lent.has(`${list}.yaml`))
      .flatMap((item) => [
        ...textsIn({ ...item, id: undefined }).map(({ text }) => ({ text, sort: 'text' as const })),
        { text: `${list}/${item.id}`, sort: 'address' as const },
      ])
      .map((secret) => ({ ...secret, from: `${list}.yaml` })),
  );
}
