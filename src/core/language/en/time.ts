/** The months in full. Read by the coach, and where a number is a date. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Short names of months. Read where a number is a date. */
export const SHORT_MONTHS: readonly string[] = ['Jan', 'Feb', 'Apr', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'];

/** Units of time. */
export const UNITS: readonly string[] = [
  ...['millisecond[s]', 'ms', 'second[s]', 'sec[s]', 'minute[s]', 'min[s]', 'hour[s]', 'hr[s]', 'day[s]', 'week[s]'],
  ...['month[s]', 'quarter[s]', 'year[s]', 'sprint[s]'],
];

/** Periods in which something happens, besides the units of time. */
export const PERIODS: readonly string[] = ['shift[s]', 'night[s]', 'term[s]', 'head', 'person'];
