import type { Root } from 'mdast';
import { findLinks, isExternal, isInternal } from '../answer/links.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { quote } from './describe.ts';
import type { Entry } from './entry.ts';
import { KINDS } from './kinds.ts';
import { readLinkTarget } from './link-target.ts';
import type { Slugs } from './slugs.ts';

/** Text that looks like the address of a link, in any Markdown form. */
const LINK_LIKE = /\]\s*[(:]\s*([^\s)]*)|<([a-z][a-z0-9+.-]*:[^\s>]*)/gi;

/**
 * Whether a body may have a broken link. A body without one is not parsed. An address with escapes matches no slug, so
 * it may be broken.
 */
export function mayHoldBrokenLink({ body, kind }: Entry, slugs: Slugs): boolean {
  return [...body.matchAll(LINK_LIKE)].some(([, aside, alone]) => !hasTarget(aside ?? alone ?? '', kind, slugs));
}

/** Checks that links lead to entries that exist, or to the web with a safe scheme. */
export function checkLinks({ file, kind }: Entry, tree: Root, slugs: Slugs): Diagnostic[] {
  return findLinks(tree.children)
    .filter(({ url }) => !hasTarget(url, kind, slugs))
    .map(({ url, line }) => {
      const found = quote(url);
      if (isInternal(url)) {
        const expected = 'a link to another entry, such as ../stories/name.md';
        return makeProblem(
          'broken-link',
          file,
          { expected, found, advice: advise(url, kind, slugs) },
          { start: { line } },
        );
      }
      const expected = 'a link to the web or to another entry';
      return makeProblem('unsafe-link', file, { expected, found, advice: 'It is shown as text.' }, { start: { line } });
    });
}

function hasTarget(url: string, from: Entry['kind'], slugs: Slugs): boolean {
  if (isExternal(url) || url.startsWith('#')) return true;
  const target = isInternal(url) ? readLinkTarget(url, from) : null;
  return target !== null && slugs[target.kind].has(target.slug);
}

function advise(url: string, from: Entry['kind'], slugs: Slugs): string {
  const target = readLinkTarget(url, from);
  if (!target || /\.\w{2,4}$/.test(target.slug)) return 'Correct it, or remove it.';
  const { folder, ending } = KINDS[target.kind];
  return suggest(target.slug, [...slugs[target.kind]], `Write ${folder}/${target.slug}${ending}, or remove the link.`);
}
