import { readRequest, writeRequest } from '../../search/address.ts';
import type { SearchRequest } from '../../search/search.ts';

/** What the address of the page asks. */
export function readPageAddress(): SearchRequest {
  return readRequest(new URLSearchParams(location.search));
}

/**
 * Puts what is asked into the address of the page.
 * @param isNewStep whether Back returns to what was asked before
 */
export function writePageAddress(request: SearchRequest, isNewStep: boolean): void {
  const address = location.pathname + writeRequest(request);
  try {
    history[isNewStep ? 'pushState' : 'replaceState'](history.state, '', address);
  } catch {
    // Some browsers take only so many addresses in a while; the results matter more.
  }
}
