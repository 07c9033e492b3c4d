import { library } from './library.ts';
import { paths } from './paths.ts';

/** A main section of the site. */
export interface MenuItem {
  id: 'answers' | 'stories' | 'strengths' | 'coverage' | 'rules' | 'interviews';
  title: string;
  href: string;
}

/** The main sections, in order. Interviews are left out if there are none. */
export const MENU: readonly MenuItem[] = [
  { id: 'answers', title: 'Answers', href: paths.home },
  { id: 'stories', title: 'Stories', href: paths.list('story') },
  { id: 'strengths', title: 'Strengths', href: paths.list('strength') },
  { id: 'coverage', title: 'Coverage', href: paths.competencies() },
  { id: 'rules', title: 'Rules', href: paths.list('rule') },
  ...(library.interviews.length
    ? [{ id: 'interviews', title: 'Interviews', href: paths.list('interview') } as const]
    : []),
];
