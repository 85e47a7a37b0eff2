import { configOrExit } from './kernel/config/config-or-exit.ts';
import { migrate } from './kernel/database/migrate.ts';
import { migrations } from './migrations/index.ts';

/** `node dist/migrate.js`: brings the database of DATABASE_URL to this version. */
await migrate(configOrExit().databaseUrl, migrations);
