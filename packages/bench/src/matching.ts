import type { Row } from './lib/rows.ts';
import { ours } from './matching/ours.ts';
import { qualityRows, qualityTable } from './matching/quality.ts';
import { speedRows } from './matching/speed.ts';

/**
 * How good suggestions are, beside tag overlap, popularity and chance, in generated networks in which traits that no matcher reads decide
 * who would have worked well together; and how fast they are made, for one and for all of 100,000 members. Prints the table that
 * docs/matching.md keeps.
 */
export async function run(): Promise<Row[]> {
  console.log(`${qualityTable(ours)}\n`);
  return [...qualityRows(ours), ...(await speedRows())];
}
