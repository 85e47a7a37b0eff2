import { sources } from './sources.ts';
import { brokenRules } from './tables.ts';

/** `node test/rules/check-tables.ts`: part of the dependency rules in `npm run check`. */
const broken = brokenRules(sources());
for (const line of broken) console.error(line);
process.exit(broken.length ? 1 : 0);
