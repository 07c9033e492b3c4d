/** Small numbers in words, from two. */
export const DIGIT_WORDS: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words that count how often: "three shifts a week". Read by the coach. */
export const COUNTS: readonly string[] = ['once', 'twice', ...DIGIT_WORDS, 'ten', 'twelve', 'twenty'];
