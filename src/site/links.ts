import type { LinkResolver } from '../core/answer/links.ts';
import type { Kind } from '../core/library/kinds.ts';
import { readLinkTarget } from '../core/library/link-target.ts';
import type { Addresses } from './addresses.ts';

const onPage = (address: string, section: string) => `${address}#${section}`;

/**
 * Makes a function that gives the address for a link in an entry of a kind. Null if the link leads to an entry that is
 * not shown there.
 * @param prefix the prefix of the ids of the entry's sections on this page
 */
export function linksFrom(addresses: Addresses, kind: Kind, prefix = ''): LinkResolver {
  return (url) => {
    if (url.startsWith('#')) return `#${prefix}${url.slice(1)}`;
    const target = readLinkTarget(url, kind);
    const address = target && addresses.entry(target);
    return address && target.fragment ? (addresses.section ?? onPage)(address, target.fragment) : address;
  };
}
