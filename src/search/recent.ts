/** Where recent searches are kept in the browser. */
export const RECENT_KEY = 'greenroom:recent-searches';

/** Most recent searches that are kept. */
const MOST_RECENT = 6;

/** Longest search that is kept, in characters. */
const LONGEST = 120;

/** Reads kept searches, the newest first; none from what is not a list of them. */
export function readRecent(kept: string | null): string[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts a search first among the kept ones, and writes them to be kept. */
export function addRecent(kept: string | null, query: string): string {
  const text = query.trim().slice(0, LONGEST);
  const others = readRecent(kept).filter((other) => other.toLowerCase() !== text.toLowerCase());
  return JSON.stringify([text, ...others].filter(Boolean).slice(0, MOST_RECENT));
}
