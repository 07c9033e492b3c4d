/** The storage key of recent searches. */
export const RECENT_KEY = 'greenroom:recent-searches';

/** Most recent searches that are kept. */
const MOST_RECENT = 6;

/** Most characters of a search that is kept. */
const MOST_RECENT_CHARACTERS = 120;

/** Reads stored searches, newest first. None if the stored text is not a list of searches. */
export function readRecent(kept: string | null): string[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Adds a search to the stored ones as the newest, and returns the text to store. */
export function addRecent(kept: string | null, query: string): string {
  const text = query.trim().slice(0, MOST_RECENT_CHARACTERS);
  const others = readRecent(kept).filter((other) => other.toLowerCase() !== text.toLowerCase());
  return JSON.stringify([text, ...others].filter(Boolean).slice(0, MOST_RECENT));
}
