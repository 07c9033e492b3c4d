/** Default speaking speed in words a minute. `site.yaml` can change it. */
export const WORDS_PER_MINUTE = 140;

/** Slow and fast speaking speed, in words a minute, shown beside the spoken time. */
export const SPEAKING_BAND = { slow: 125, fast: 160 } as const;

/**
 * Counts the words of a text that are said aloud. A word is a run without white space that has a letter or a digit:
 * "5-minute", "manager/PM" and "fetch.min.bytes" are one word each; "&", "//" and a spaced dash are none. An em dash
 * always separates words.
 */
export function countWords(text: string): number {
  return text.split(/[\s—]+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** Seconds to say a number of words, rounded. At least 1 if there are any words. */
export function secondsToSay(words: number, wordsPerMinute: number = WORDS_PER_MINUTE): number {
  return words > 0 ? Math.max(1, Math.round((words / wordsPerMinute) * 60)) : 0;
}

/** Formats seconds for reading: "48 s", "1 min 31 s", "2 min". */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest ? ` ${rest} s` : ''}`;
}

/** Formats seconds like a clock, where there is little room: "0:48", "1:31". */
export function formatClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
