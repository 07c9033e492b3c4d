import { typeset } from '../core/answer/typography.ts';
import type { Finding } from './finding.ts';

/** How many first and last words stand for a passage of more than twice as many. */
const EDGE_WORDS = 4;

/**
 * The fragment of an address that scrolls to a finding on the page of its entry, by its words or else by the heading
 * above it. Null if the finding is not on the page.
 * See https://developer.mozilla.org/en-US/docs/Web/URI/Reference/Fragment/Text_fragments
 */
export function fragmentOf({ words, part }: Pick<Finding, 'words' | 'part'>): string | null {
  const said = typeset(words || (part ?? ''))
    .split(/\s+/)
    .filter(Boolean);
  if (!said.length) return null;
  const whole = said.length <= 2 * EDGE_WORDS;
  const ends = whole ? [said] : [said.slice(0, EDGE_WORDS), said.slice(-EDGE_WORDS)];
  return `#:~:text=${ends.map((each) => encode(each.join(' '))).join(',')}`;
}

/** Escapes a text for a text fragment, where a hyphen has a meaning. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
