import type { Row } from './lib/rows.ts';
import { size, tenfold } from './lib/world.ts';
import { searchRows } from './search.ts';

/** Search among a million members, beside a hundred thousand. Making that world takes half an hour and some 20 GB. */
export const run = (): Promise<Row[]> => searchRows(size, tenfold);
