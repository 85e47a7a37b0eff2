import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Source } from './tables.ts';

const folder = join(import.meta.dirname, '../../src');

/** The API's own sources, as they are. */
export const sources = (): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts')).map(path => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }));
