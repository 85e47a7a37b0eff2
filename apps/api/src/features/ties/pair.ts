import type { Transaction } from '../../kernel/database/database.ts';
import { sql, type Sql } from '../../kernel/database/sql.ts';

/** Two people in the one order in which their tie is kept. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

export const pairOf = (one: string, other: string): Pair => (one < other ? { a: one, b: other } : { a: other, b: one });

/** The condition that `tie` (an alias of `connection`) is between the two; an unknown viewer has none. */
export const isBetween = (tie: Sql, viewer: Sql, other: Sql): Sql => sql`(${tie}.a_id = least(${viewer}, ${other}) and ${tie}.b_id = greatest(${viewer}, ${other}))`;

/** Lets only one transaction at a time change what is between two people: both asking at once, a block beside an answer, double clicks. */
export const lockPair = (tx: Transaction, { a, b }: Pair): Promise<object[]> =>
  tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`connection ${a} ${b}`}::text, 0))`);
