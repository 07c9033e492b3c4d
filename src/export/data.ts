import { type Kind, KIND_NAMES, KINDS, type NodeKind } from '../core/library/kinds.ts';
import { listNodes } from '../core/library/library.ts';
import { type Data, VERSION } from './data-schema.ts';
import { ENTRIES, type Source } from './data/entries.ts';
import type { Selection } from './selection.ts';

/**
 * Turns a library into data.
 * @param schema the address of its schema, relative to the file
 */
export function toData({ library, packs, entries }: Selection, schema: string): Data {
  const { site, topics, competencies } = library;
  const guessed = new Map(entries.map(({ kind, slug, data }) => [`${kind}/${slug}`, data.guessed]));
  const sources = (kind: Kind): Source<Kind>[] =>
    KINDS[kind].listedBy === 'day' ? packs : listNodes(library, [kind as NodeKind]);
  const dataOf = (kind: Kind, source: Source<Kind>) => {
    const { slug, title, withheld } = source;
    const short = 'short' in source ? source.short : title;
    const make = ENTRIES[kind] as (source: Source<Kind>) => object;
    return { slug, title, short, withheld, guessed: guessed.get(`${kind}/${slug}`) ?? [], ...make(source) };
  };
  const lists = Object.fromEntries(
    KIND_NAMES.map((kind) => [KINDS[kind].many, sources(kind).map((source) => dataOf(kind, source))]),
  ) as unknown as Pick<Data, (typeof KINDS)[Kind]['many']>;
  return {
    $schema: schema,
    version: VERSION,
    name: site.name,
    language: site.language,
    wordsPerMinute: site.wordsPerMinute,
    topics: topics.map(({ id, title }) => ({ id, title })),
    competencies: competencies.map(({ id, title }) => ({ id, title })),
    ...lists,
  };
}
