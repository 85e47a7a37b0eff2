/** Runs one measurement under Node 24, keeps its rows and prints them as a table. Arguments: the measurement, the file for the rows. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Row one figure of ours beside another's, from the same run on the same machine
 * @property {string} name
 * @property {string} unit
 * @property {number} ours
 * @property {number} reference
 * @property {string} referenceName
 * @property {number} ratio ours over the reference's
 */

const [measurement = '', file = ''] = process.argv.slice(2);
/** @type {{ run: () => Promise<Row[]> }} */
const { run } = await import(pathToFileURL(measurement).href);
const rows = await run();
writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
print(rows);
process.exit(0);

/** @param {Row[]} rows */
function print(rows) {
  const cells = rows.map(row => [row.name, row.unit, figure(row.ours), figure(row.reference), row.referenceName, figure(row.ratio)]);
  const table = [['name', 'unit', 'ours', 'reference', 'of', 'ratio'], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? [];
  for (const row of table) console.log(row.map((cell, column) => (numeric(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  '));
}

/** @param {number} column */
function numeric(column) {
  return column === 2 || column === 3 || column === 5;
}

/** Three significant digits. @param {number} value */
function figure(value) {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '–';
}
