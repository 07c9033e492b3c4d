import { reviewContent } from '../coach/review.ts';
import type { Speller } from '../core/language/spelling/speller.ts';
import type { Content } from '../core/library/content.ts';
import type { Edition } from '../core/library/edition.ts';
import { buildLibrary } from '../core/library/library.ts';
import type { Library } from '../core/library/model.ts';
import { buildPacks, type Pack } from '../interviews/pack.ts';
import { arrangeFindings, type Coached } from './coach/coached.ts';
import { makeMenu, type MenuItem } from './menu.ts';
import { makePaths, type Paths } from './paths.ts';
import { type Addresses, addressesOfSite } from './addresses.ts';
import { showsGuide } from './shows-guide.ts';

/** What a site is made with, beside its content. */
export interface SiteSettings {
  /** Who the site is for. */
  edition: Edition;
  /** The path that it is under, such as "/" or "/prep". */
  base: string;
  /** The name of the folder that the answers are in. */
  folderName: string;
  /** Whether the answers are the example that comes with Greenroom. */
  isExample: boolean;
  /** Whether search engines may list it. */
  isListed: boolean;
  /** The day it is made, as 2026-11-24: it decides which interview comes next. */
  today: string;
  /** Checks spelling for the coach. Null for a language that it does not know. Undefined if nothing is coached. */
  speller?: Speller | null;
  /** The entries to show, if not all of the content. */
  library?: Library;
  /** The slug of the interview, if the site is for one alone. */
  interview?: string | undefined;
}

/** Everything that pages show. */
export interface Site extends Pick<
  SiteSettings,
  'edition' | 'folderName' | 'isExample' | 'isListed' | 'today' | 'interview'
> {
  /** The entries that it shows. */
  library: Library;
  /** The pack of every interview, in the site's order. */
  packs: readonly Pack[];
  /** What the coach finds. Empty if nothing is coached. */
  coached: Coached;
  /** The address of every page. */
  paths: Paths;
  /** The addresses for links on the site. */
  addresses: Addresses;
  /** The main sections. */
  menu: readonly MenuItem[];
  /** The address of the guide's first page. Null on a site that does not show the guide. */
  guide: string | null;
}

/** Makes what pages show from the content of an edition. */
export function makeSite(content: Content, settings: SiteSettings): Site {
  const { edition, base, folderName, isExample, isListed, today, interview, speller } = settings;
  const library = settings.library ?? buildLibrary(content);
  const packs = buildPacks(content, library);
  const paths = makePaths(base);
  const review =
    speller === undefined ? { findings: [], subjects: [] } : reviewContent(content, { library, packs, speller });
  return {
    edition,
    folderName,
    isExample,
    isListed,
    today,
    interview,
    library,
    packs,
    coached: arrangeFindings(review, library, paths),
    paths,
    addresses: addressesOfSite(library, paths),
    menu: makeMenu(library, paths),
    guide: showsGuide(edition, isExample) ? paths.guide() : null,
  };
}
