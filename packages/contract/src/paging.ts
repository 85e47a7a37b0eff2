/** Bounds of every list: keyset pages, counts exact up to a limit. */
export const paging = { defaultSize: 24, maxSize: 100, countUpTo: 1000 } as const;
