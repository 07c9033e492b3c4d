/** Small numbers in words, from two. */
export const DIGIT_WORDS: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words that count how often: "three shifts a week". Read by the coach. */
export const COUNTS: readonly string[] = ['once', 'twice', ...DIGIT_WORDS, 'ten', 'twelve', 'twenty'];

/** Numbers in words from ten to nineteen. */
export const TEENS: readonly string[] = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];

/** Tens in words. */
export const TENS: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** What a number may be multiplied by: "1.2 million". */
export const SCALES: readonly string[] = [
  ...['hundred', 'thousand', 'million', 'billion', 'trillion', 'lakh', 'crore', 'bn', 'mn'],
];

/** Codes of currencies that are written after a number, in capitals. */
export const CURRENCY_CODES: readonly string[] = ['USD', 'EUR', 'GBP', 'INR', 'CHF'];

/** Currencies after a number. */
export const MONEYS: readonly string[] = ['dollar[s]', 'euro[s]', 'pound[s]', 'rupee[s]', 'cent[s]', 'pence'];
