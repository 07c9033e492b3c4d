import type { LinkResolver } from '../answer/links.ts';
import type { Kind } from '../library/kinds.ts';
import { readLinkTarget } from '../library/link-target.ts';
import { library } from './library.ts';
import { paths } from './paths.ts';

const shown = new Set(
  [...library.questions, ...library.stories, ...library.strengths, ...library.weaknesses, ...library.rules].map(
    ({ kind, slug }) => `${kind}/${slug}`,
  ),
);

/**
 * Leads a link inside an entry of a kind to the entry's page; a link to one that this edition leaves out is no link.
 * @param prefix what the ids of the entry's sections begin with on this page
 */
export function linksFrom(kind: Kind, prefix = ''): LinkResolver {
  return (url) => {
    if (url.startsWith('#')) return `#${prefix}${url.slice(1)}`;
    const target = readLinkTarget(url, kind);
    if (!target || !shown.has(`${target.kind}/${target.slug}`)) return null;
    return paths.entry(target) + (target.fragment ? `#${target.fragment}` : '');
  };
}
