import { typeset } from '../answer/typography.ts';
import type { Finding } from './finding.ts';

/** Longer passages are named by their first and last words. */
const WORDS = 4;

/**
 * The fragment of an address that leads to where a finding stands on the page of its entry, by its words or else by
 * the heading above it; null where it stands nowhere.
 * See https://developer.mozilla.org/en-US/docs/Web/URI/Reference/Fragment/Text_fragments
 */
export function fragmentOf({ words, part }: Pick<Finding, 'words' | 'part'>): string | null {
  const said = typeset(words || (part ?? ''))
    .split(/\s+/)
    .filter(Boolean);
  if (!said.length) return null;
  const whole = said.length <= 2 * WORDS;
  const ends = whole ? [said] : [said.slice(0, WORDS), said.slice(-WORDS)];
  return `#:~:text=${ends.map((each) => encode(each.join(' '))).join(',')}`;
}

/** A hyphen has a meaning of its own there. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
