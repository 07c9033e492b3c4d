import { interview } from './kinds/interview.ts';
import type { KindRecord } from './kinds/kind-record.ts';
import { question } from './kinds/question.ts';
import { rule } from './kinds/rule.ts';
import { story } from './kinds/story.ts';
import { strength } from './kinds/strength.ts';
import { weakness } from './kinds/weakness.ts';

/** The kinds of entry, in the order in which they are listed. */
export const KINDS = { question, story, strength, weakness, rule, interview } as const satisfies Record<
  string,
  KindRecord
>;

/** A kind of entry. */
export type Kind = keyof typeof KINDS;

/** The names of the kinds, in order. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The kinds whose record has some facts. */
type KindsWith<Facts> = { [K in Kind]: (typeof KINDS)[K] extends Facts ? K : never }[Kind];

/** Lists the kinds whose record has one of some values for a fact, in order. */
function kindsWith<F extends keyof KindRecord, const V extends KindRecord[F]>(
  fact: F,
  ...values: V[]
): readonly KindsWith<Readonly<Record<F, V>>>[] {
  return KIND_NAMES.filter((kind): kind is KindsWith<Readonly<Record<F, V>>> =>
    (values as unknown[]).includes(KINDS[kind][fact]),
  );
}

/** The kinds that have entries of their own in the graph. An interview only chooses among those of the others. */
export const NODE_KINDS = kindsWith('listedBy', 'topic', 'kind');
export type NodeKind = (typeof NODE_KINDS)[number];

/** The kinds whose entries are listed under their topics. */
export const TOPIC_KINDS = kindsWith('listedBy', 'topic');

/** The kinds that have a page of their own with a list of all entries. */
export const LISTED_KINDS = kindsWith('listedBy', 'kind');
export type ListedKind = (typeof LISTED_KINDS)[number];

/** The kinds whose text is said aloud, all or in part. */
export const SAID_KINDS = kindsWith('said', 'all', 'quote');
export type SaidKind = (typeof SAID_KINDS)[number];

/** The kinds whose entries claim something about their author. The claim is quoted. */
export const CLAIM_KINDS = kindsWith('said', 'quote');
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** The kinds that become cards to learn from. */
export const CARD_KINDS = kindsWith('onCards', true);
export type CardKind = (typeof CARD_KINDS)[number];

/** The kinds that `npm run new` writes a file for. */
export const NEW_KINDS = kindsWith('lent', false);
export type NewKind = (typeof NEW_KINDS)[number];

/** The kinds whose front matter names competencies. */
export const COMPETENT_KINDS = KIND_NAMES.filter(
  (kind): kind is CompetentKind => 'competencies' in KINDS[kind].schema.shape,
);
export type CompetentKind = KindsWith<{ schema: { shape: { competencies: unknown } } }>;

/** A kind that an import of notes makes. */
export type ImportedKind = KindsWith<{ imports: readonly string[] }>;

/** The kind of the entries in a folder. Undefined for other folders. */
export function kindOfFolder(folder: string): Kind | undefined {
  return KIND_NAMES.find((kind) => KINDS[kind].folder === folder);
}
