import { KINDS, type Kind } from '../core/library/kinds.ts';

const page = (number: number) => (number > 1 ? `page/${number}/` : '');

/** The address of every page of a site. */
export type Paths = ReturnType<typeof makePaths>;

/**
 * Makes the address of every page of a site.
 * @param base the path that the site is under: "/", or one such as "/prep", with or without its slashes
 */
export function makePaths(base: string) {
  const home = ['', ...base.split('/').filter(Boolean), ''].join('/');
  return {
    home,
    /** The list of a kind. */
    list: (kind: Kind, number = 1) => `${home}${KINDS[kind].folder}/${page(number)}`,
    /** An entry's own page. */
    entry: ({ kind, slug }: { kind: Kind; slug: string }) =>
      `${home}${KINDS[kind].folder}/${encodeURIComponent(slug)}/`,
    /** An entry's page in an interview's pack. */
    inPack: (pack: { slug: string }, { kind, slug }: { kind: Kind; slug: string }) =>
      `${home}${KINDS.interview.folder}/${encodeURIComponent(pack.slug)}/${KINDS[kind].folder}/${encodeURIComponent(slug)}/`,
    topic: ({ id }: { id: string }, number = 1) => `${home}topics/${id}/${page(number)}`,
    competencies: (number = 1) => `${home}competencies/${page(number)}`,
    competency: ({ id }: { id: string }, number = 1) => `${home}competencies/${id}/${page(number)}`,
    search: `${home}search/`,
    coach: `${home}coach/`,
    /** The page of one check. */
    coachRule: (id: string) => `${home}coach/${id}/`,
    /** The cheat sheet of everything. */
    sheet: `${home}cheat-sheet/`,
    /** The cheat sheet of an interview. */
    sheetOf: ({ slug }: { slug: string }) =>
      `${home}${KINDS.interview.folder}/${encodeURIComponent(slug)}/cheat-sheet/`,
    /** A page of the guide; without a name, the first. */
    guide: (slug = '') => `${home}guide/${slug && `${slug}/`}`,
    icon: `${home}favicon.svg`,
  } as const;
}
