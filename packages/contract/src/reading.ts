/** How many different people's entries one person reads in a day (UTC) by paging, searching and looking at the network: far more than anyone looks at, far fewer than a copy of a large directory. */
export const readingLimits = {
  /** From here on the programme's staff and admins find it in the log. */
  noticedAt: 500,
  /** No more today. */
  most: 2000,
  /** Until then nothing is written down: who looks at a few colleagues leaves no trace. */
  keptFrom: 100,
} as const;
