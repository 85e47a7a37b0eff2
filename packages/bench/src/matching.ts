import type { Row } from './lib/rows.ts';
import { ours } from './matching/ours.ts';
import { qualityRows, qualityTable } from './matching/quality.ts';

/**
 * How good suggestions are, beside tag overlap, popularity and chance, in generated networks in which traits that no matcher reads decide
 * who would have worked well together. Prints the table that docs/ keeps.
 */
export async function run(): Promise<Row[]> {
  console.log(`${qualityTable(ours)}\n`);
  return await Promise.resolve(qualityRows(ours));
}
