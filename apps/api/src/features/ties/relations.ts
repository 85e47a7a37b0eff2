import type { Relation } from '../../kernel/authz/policy.ts';
import { sql } from '../../kernel/database/sql.ts';

/** Either blocked the other: each is unknown to the other. */
export const blockedWith: Relation = { name: 'blockedWith', sql: (viewer, other) => sql`blocked(${viewer}, ${other})` };
/** The two agreed to be connected. */
export const connectedTo: Relation = { name: 'connectedTo', sql: (viewer, other) => sql`connected(${viewer}, ${other})` };
