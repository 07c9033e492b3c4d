import { showsGuide } from './shows-guide.ts';
import { edition, isExample } from './library.ts';
import { paths } from './paths.ts';

/** The address of the guide's first page; null on a site that does not show the guide. */
export const guideAddress: string | null = showsGuide(edition, isExample) ? paths.guide() : null;
