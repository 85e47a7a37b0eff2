/** How a moment is said. `day` 3 May 2026, `time` 14:05, `dayTime` both, `dateTime` both without the year, `shortWeekday` Sun, `full` with weekday and zone (for titles). */
export type DateStyle = 'day' | 'weekday' | 'time' | 'dayTime' | 'dateTime' | 'shortWeekday' | 'full';

const styles: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
  dayTime: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  dateTime: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  shortWeekday: { weekday: 'short' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The regional form: British order and a 24-hour clock for English, as most of our programmes write it. */
const regional = (language: string): string => (language === 'en' ? 'en-GB' : language);

function formatter(language: string, style: DateStyle, timeZone?: string): Intl.DateTimeFormat {
  const key = `${language} ${style} ${timeZone ?? ''}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(regional(language), { ...styles[style], ...(timeZone && { timeZone }) });
  formatters.set(key, made);
  return made;
}

/** An instant in words; in the reader's zone unless another IANA zone is named. */
export const formatDate = (instant: Date | string, language: string, style: DateStyle = 'day', timeZone?: string): string =>
  formatter(language, style, timeZone).format(new Date(instant));

const dayLength = 24 * 60 * 60 * 1000;

/** From one instant to another, saying what they share once: "3 to 5 May 2026"; times past one midnight stay times: "23:15–00:45". */
export function formatDateRange(from: Date | string, to: Date | string, language: string, style: DateStyle = 'day', timeZone?: string): string {
  const [start, end] = [new Date(from), new Date(to)];
  const words = formatter(language, style, timeZone);
  if (style === 'time' && end.getTime() - start.getTime() < dayLength && !sameDay(start, end, timeZone)) return `${words.format(start)}–${words.format(end)}`;
  return words.formatRange(start, end);
}

/** Whether two instants fall on one day of a zone's calendar; the reader's zone unless another is named. */
const sameDay = (one: Date | string, other: Date | string, timeZone?: string): boolean => formatDate(one, 'en', 'day', timeZone) === formatDate(other, 'en', 'day', timeZone);

const minute = 60;
const units: readonly [Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 365 * 24 * 60 * minute],
  ['month', 30 * 24 * 60 * minute],
  ['week', 7 * 24 * 60 * minute],
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
];

/** "5 minutes ago", "tomorrow"; under a minute either way "now". */
export function formatRelative(instant: Date | string, now: Date | string, language: string): string {
  const words = new Intl.RelativeTimeFormat(regional(language), { numeric: 'auto' });
  const seconds = (new Date(instant).getTime() - new Date(now).getTime()) / 1000;
  const unit = units.find(([, size]) => Math.abs(seconds) >= size);
  // Hebrew has a word for two weeks; CLDR writes the number beside it all the same.
  return (unit ? words.format(Math.trunc(seconds / unit[1]), unit[0]) : words.format(0, 'second')).replace(' (2)', '');
}

/** Whether two zones show different clocks at that instant (Asia/Jerusalem and Europe/Athens often do not). */
export const zonesDiffer = (instant: Date | string, one: string, other: string): boolean =>
  formatDate(instant, 'en', 'dayTime', one) !== formatDate(instant, 'en', 'dayTime', other);
