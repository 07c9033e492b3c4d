import { KINDS, type Kind } from '../core/library/kinds.ts';
import { HOME } from './browser/home.ts';

const page = (number: number) => (number > 1 ? `page/${number}/` : '');

/** The address of every page, including the base path of the site. */
export const paths = {
  home: HOME,
  /** The list of a kind. */
  list: (kind: Kind, number = 1) => `${HOME}${KINDS[kind].folder}/${page(number)}`,
  /** An entry's own page. */
  entry: ({ kind, slug }: { kind: Kind; slug: string }) => `${HOME}${KINDS[kind].folder}/${encodeURIComponent(slug)}/`,
  /** An entry's page in an interview's pack. */
  inPack: (pack: { slug: string }, { kind, slug }: { kind: Kind; slug: string }) =>
    `${HOME}${KINDS.interview.folder}/${encodeURIComponent(pack.slug)}/${KINDS[kind].folder}/${encodeURIComponent(slug)}/`,
  topic: ({ id }: { id: string }, number = 1) => `${HOME}topics/${id}/${page(number)}`,
  competencies: (number = 1) => `${HOME}competencies/${page(number)}`,
  competency: ({ id }: { id: string }, number = 1) => `${HOME}competencies/${id}/${page(number)}`,
  search: `${HOME}search/`,
  coach: `${HOME}coach/`,
  /** The page of one check. */
  coachRule: (id: string) => `${HOME}coach/${id}/`,
  /** The cheat sheet of everything. */
  sheet: `${HOME}cheat-sheet/`,
  /** The cheat sheet of an interview. */
  sheetOf: ({ slug }: { slug: string }) => `${HOME}${KINDS.interview.folder}/${encodeURIComponent(slug)}/cheat-sheet/`,
  /** A page of the guide; without a name, the first. */
  guide: (slug = '') => `${HOME}guide/${slug && `${slug}/`}`,
  icon: `${HOME}favicon.svg`,
} as const;
