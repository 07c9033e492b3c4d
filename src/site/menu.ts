import { COMPETENT_KINDS, type Kind, KIND_NAMES, KINDS } from '../core/library/kinds.ts';
import { listNodes } from '../core/library/library.ts';
import type { Library } from '../core/library/model.ts';
import type { Paths } from './paths.ts';

/** The name of a section of the menu: the one that a kind belongs to, or the matrix of competencies. */
export type SectionId = (typeof KINDS)[Kind]['section'] | 'coverage';

/** A main section of the site. */
export interface MenuItem {
  id: SectionId;
  title: string;
  href: string;
}

/**
 * Lists the main sections, in order: the kinds that have a section of their own, and the coverage of competencies after
 * the kinds that show them. Some kinds are left out if there are no entries.
 */
export function makeMenu(library: Library, paths: Paths): MenuItem[] {
  const kinds = KIND_NAMES.filter((kind) => {
    const { section, many, alwaysInMenu } = KINDS[kind];
    return section === many && (alwaysInMenu || listNodes(library, [kind]).length > 0);
  });
  const itemsOf = (listed: readonly Kind[]): MenuItem[] =>
    listed.map((kind) => ({ id: KINDS[kind].section, title: KINDS[kind].short, href: paths.list(kind) }));
  return [
    { id: 'answers', title: 'Answers', href: paths.home },
    ...itemsOf(kinds.filter(isCompetent)),
    { id: 'coverage', title: 'Coverage', href: paths.competencies() },
    ...itemsOf(kinds.filter((kind) => !isCompetent(kind))),
  ];
}

function isCompetent(kind: Kind): boolean {
  return COMPETENT_KINDS.some((each) => each === kind);
}
