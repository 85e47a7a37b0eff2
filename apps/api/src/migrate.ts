import { configOrExit } from './kernel/config/config-or-exit.ts';
import { migrate } from './kernel/database/migrate.ts';
import { unusable } from './kernel/database/unusable.ts';
import { migrations } from './migrations/index.ts';

/** `node dist/migrate.js`: brings the database of DATABASE_URL to this version, or says in one line why it cannot (exit code 78). */
await migrate(configOrExit().databaseUrl, migrations).catch((error: unknown) => {
  const known = unusable(error);
  if (!known) throw error;
  process.stderr.write(`${known.message}\n`);
  process.exit(78);
});
