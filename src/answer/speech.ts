/** Words a minute at which an interview answer is comfortably spoken; `site.yaml` may say otherwise. */
export const WORDS_PER_MINUTE = 140;

/** The band, in words a minute, that the spoken time is shown with: careful to brisk. */
export const SPEAKING_BAND = { slow: 125, fast: 160 } as const;

/**
 * Counts the words of a text when said aloud. A word is a run between white space with a letter or a
 * digit in it: "5-minute", "manager/PM" and "fetch.min.bytes" are one each; "&", "//" and a spaced dash
 * are none. An em dash separates words even where nothing else does.
 */
export function countWords(text: string): number {
  return text.split(/[\s—]+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** Seconds that a number of words takes to say, rounded; at least 1 for any words at all. */
export function secondsToSay(words: number, wordsPerMinute: number = WORDS_PER_MINUTE): number {
  return words > 0 ? Math.max(1, Math.round((words / wordsPerMinute) * 60)) : 0;
}

/** Seconds as a person reads them: "48 s", "1 min 31 s", "2 min". */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest ? ` ${rest} s` : ''}`;
}

/** Seconds as a clock shows them, for where there is little room: "0:48", "1:31". */
export function formatClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
