import type { InsightDayPartsFragment, InsightTablePartsFragment } from '@cohortium/schema';

export type Day = InsightDayPartsFragment;
export const ranges = ['QUARTER', 'YEAR', 'ALL'] as const;
export type Range = (typeof ranges)[number];

const days: Readonly<Record<Range, number>> = { QUARTER: 92, YEAR: 366, ALL: Infinity };

/** The days of a range, counted back from the last; never fewer than two, where there are. */
export function within(all: readonly Day[], range: Range): Day[] {
  const last = Date.parse(all.at(-1)?.day ?? '');
  const kept = all.filter(({ day }) => last - Date.parse(day) <= days[range] * 86_400_000);
  return kept.length > 1 ? kept : all.slice(-2);
}

/** Whether there is hardly anything to tell yet: too few connections, and too few people for any group. */
export const isEarly = (today: Day, tables: readonly InsightTablePartsFragment[]): boolean => today.ties === 0 && tables.every(({ groups }) => groups.length === 0);

export interface Line {
  name: string;
  of: (day: Day) => number | null | undefined;
  /** Drawn thin and broken: what to compare with. */
  isMeasure?: boolean;
}
