import { KINDS, type Kind } from '../library/kinds.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

const page = (number: number) => (number > 1 ? `page/${number}/` : '');

/** The address of every page, under the base the site is published at. */
export const paths = {
  home: base,
  /** A kind's list. */
  list: (kind: Kind, number = 1) => `${base}${KINDS[kind].folder}/${page(number)}`,
  /** An entry's own page. */
  entry: ({ kind, slug }: { kind: Kind; slug: string }) => `${base}${KINDS[kind].folder}/${encodeURIComponent(slug)}/`,
  topic: ({ id }: { id: string }, number = 1) => `${base}topics/${id}/${page(number)}`,
  competencies: (number = 1) => `${base}competencies/${page(number)}`,
  competency: ({ id }: { id: string }, number = 1) => `${base}competencies/${id}/${page(number)}`,
  icon: `${base}favicon.svg`,
} as const;
