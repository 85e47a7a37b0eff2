import { DateTime } from 'luxon';
import type { Span } from './busy-times.ts';

interface Wanted {
  readonly from: Date;
  readonly days: number;
  readonly minutes: number;
  /** Hours are of this zone's clock, whatever its summer time does. */
  readonly zone: string;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly busy: readonly Span[];
  readonly most: number;
}

/** The working day on the wall, in hours: it is halved, and each half gives one time at most. */
const [opens, noon, closes] = [9, 13, 17];
const step = 30;
/** Nobody is asked for a talk within the coming hours. */
const notBefore = 3 * 3600_000;

/** Beginnings that are free, at most one each morning and afternoon, the earliest first. */
export function freeStarts({ from, days, minutes, zone, weekdays, busy, most }: Wanted): Date[] {
  const earliest = from.getTime() + notBefore;
  const isFree = (start: number): boolean => start >= earliest && busy.every(([begins, ends]) => ends <= start || begins >= start + minutes * 60_000);
  const found: Date[] = [];
  for (let ahead = 0; ahead < days && found.length < most; ahead++) {
    const date = DateTime.fromJSDate(from, { zone }).startOf('day').plus({ days: ahead });
    if (!weekdays.includes(date.weekday)) continue;
    for (const [first, last] of [[opens, noon], [noon, closes]] as const) {
      const start = startsIn(date, first, last, minutes).find(isFree);
      if (start !== undefined && found.length < most) found.push(new Date(start));
    }
  }
  return found;
}

function startsIn(date: DateTime, first: number, last: number, minutes: number): number[] {
  const count = Math.floor(((last - first) * 60 - minutes) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => date.set({ hour: first, minute: 0 }).plus({ minutes: at * step }).toMillis());
}
