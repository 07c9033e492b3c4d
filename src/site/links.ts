import type { LinkResolver } from '../core/answer/links.ts';
import type { Kind } from '../core/library/kinds.ts';
import { readLinkTarget } from '../core/library/link-target.ts';
import type { Place } from './place.ts';

const onPage = (address: string, section: string) => `${address}#${section}`;

/**
 * Resolves links in an entry of a kind to pages. A link to an entry without a page there becomes null.
 * @param prefix the prefix of the ids of the entry's sections on this page
 */
export function linksFrom(place: Place, kind: Kind, prefix = ''): LinkResolver {
  return (url) => {
    if (url.startsWith('#')) return `#${prefix}${url.slice(1)}`;
    const target = readLinkTarget(url, kind);
    const address = target && place.entry(target);
    return address && target.fragment ? (place.section ?? onPage)(address, target.fragment) : address;
  };
}
