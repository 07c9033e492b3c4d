/** The date and time of an interview. */
export interface When {
  /** The day, as 2026-11-24. */
  date: string | undefined;
  /** The local time, as 10:00. */
  time: string | undefined;
  /** The time zone, as Europe/Paris. */
  zone: string | undefined;
}

/** Formats a date and time: "Tuesday, 24 November 2026, 10:00 (Europe/Paris)". Null without a date. */
export function formatWhen({ date, time, zone }: When, language: string): string | null {
  if (!date) return null;
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
  return [day, time && (zone ? `${time} (${zone})` : time)].filter(Boolean).join(', ');
}

/** The locale for dates. English dates have the day before the month. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The number of days from today to a date, both as 2026-11-24. Negative when the date is past. */
function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}

/** Describes how far away a date is: "today", "tomorrow", "in 5 days". Null if it is past. */
export function describeWait(date: string, today: string, language: string): string | null {
  const days = daysUntil(date, today);
  return days < 0 ? null : new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** Finds the next interview: the earliest that is not past, or else the first without a date. Null if all are past. */
export function findNext<T extends Pick<When, 'date' | 'time'>>(interviews: readonly T[], today: string): T | null {
  const dated = interviews
    .filter(({ date }) => date !== undefined && daysUntil(date, today) >= 0)
    .sort((a, b) => (`${a.date} ${a.time ?? ''}` < `${b.date} ${b.time ?? ''}` ? -1 : 1));
  return dated[0] ?? interviews.find(({ date }) => date === undefined) ?? null;
}
